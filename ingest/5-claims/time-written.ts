import { articleDates } from '../3-mentions/article-dates.ts';
import { attachedDate } from '../3-mentions/date-attach.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';

/** The date that the sentence itself gives the trigger. */
export function writtenDate(linked: LinkedArticle, sentence: number, trigger: number): string | undefined {
  return attachedDate(linked.sentences[sentence]!, articleDates(linked.article, linked.sentences)[sentence]!, trigger);
}
