import type { LinkedArticle } from '../4-entities/linked.ts';

/**
 * When that which a trigger word states happened or will: an ISO 8601 prefix as precise as the text, or nothing.
 * `sentence` and `trigger` are the indices that a claim carries.
 */
export function dateOf(_linked: LinkedArticle, _sentence: number, _trigger: number): string | undefined {
  return undefined;
}
