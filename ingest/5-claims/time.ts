import type { LinkedArticle } from '../4-entities/linked.ts';
import { toldDate } from './time-told.ts';
import { writtenDate } from './time-written.ts';

/**
 * When that which a trigger word states happened or will: an ISO 8601 prefix as precise as the text, or nothing.
 * `sentence` and `trigger` are the indices that a claim carries. Looks in the trigger's own clause and in clauses that
 * share its time, then in what was told before.
 */
export function dateOf(linked: LinkedArticle, sentence: number, trigger: number): string | undefined {
  return writtenDate(linked, sentence, trigger) ?? eventDate(linked, sentence, trigger) ?? toldDate(linked, sentence, trigger);
}

/** The day of the event that the trigger refers back to: "the attack on Riga" takes the day on which it was first told. */
function eventDate(linked: LinkedArticle, sentence: number, trigger: number): string | undefined {
  const event = linked.mentionAt(sentence, trigger).find(({ type, head }) => type === 'Event' && head === trigger);
  const date = event && linked.entity(event.entity).date;
  return date && date.length > 4 ? date : undefined;
}
