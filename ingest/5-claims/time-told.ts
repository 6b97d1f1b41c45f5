import type { LinkedArticle } from '../4-entities/linked.ts';

type Written = (linked: LinkedArticle, sentence: number, trigger: number) => string | undefined;

/** A date that the sentences before tell: placeholder. */
export function toldDate(_linked: LinkedArticle, _sentence: number, _trigger: number, _written: Written): string | undefined {
  return undefined;
}
