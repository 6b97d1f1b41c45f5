import type { LinkedArticle } from '../4-entities/linked.ts';
import { toldDate } from './time-told.ts';
import { writtenDate } from './time-written.ts';

/**
 * When that which a trigger word states happened or will: an ISO 8601 prefix as precise as the text, or nothing.
 * `sentence` and `trigger` are the indices that a claim carries. Looks in the trigger's own clause and in clauses that
 * share its time, then in what was told before.
 */
export function dateOf(linked: LinkedArticle, sentence: number, trigger: number): string | undefined {
  return writtenDate(linked, sentence, trigger) ?? toldDate(linked, sentence, trigger);
}
