import { articleDates } from '../3-mentions/article-dates.ts';
import { attachedDate } from '../3-mentions/date-attach.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import { toldDate } from './time-told.ts';

/**
 * When that which a trigger word states happened or will: an ISO 8601 prefix as precise as the text, or nothing.
 * `sentence` and `trigger` are the indices that a claim carries. Looks in the trigger's own clause, then in clauses that
 * share its time, then (`toldDate`) in what was told before.
 */
export function dateOf(linked: LinkedArticle, sentence: number, trigger: number): string | undefined {
  return writtenDate(linked, sentence, trigger) ?? toldDate(linked, sentence, trigger);
}

/** The date that the sentence itself gives the trigger. */
export function writtenDate(linked: LinkedArticle, sentence: number, trigger: number): string | undefined {
  return attachedDate(linked.sentences[sentence]!, articleDates(linked.article, linked.sentences)[sentence]!, trigger);
}
