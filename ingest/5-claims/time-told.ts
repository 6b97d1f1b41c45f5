import type { LinkedArticle } from '../4-entities/linked.ts';

/** A date that the sentences before tell: placeholder. */
export function toldDate(_linked: LinkedArticle, _sentence: number, _trigger: number): string | undefined {
  return undefined;
}
