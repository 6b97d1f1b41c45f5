import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import type { EventSite } from './structure-event-site.ts';
import type { Venue } from './structure-venue-told.ts';

/** What happens to a whole state, by lemma: "the election", "a coup", "civil war" are of the state spoken of. */
const NATIONAL = new Set(['election', 'referendum', 'plebiscite', 'coup', 'runoff', 'by-election', 'crackdown']);
/** How much less a mention counts for each sentence that lies between, and how far back one counts at all. */
const DECAY = 0.7;
const REACH = 12;
/** How clearly the first state must lead the second. */
const LEAD = 1.6;

/** "The election is scheduled for March 24" in an article about Peru is held in Peru: where no words say so, the state that the text speaks of. */
export function spokenOf({ linked, event, phrase }: EventSite): Venue[] {
  const civil = phrase?.lemma === 'war' && phrase.modifiers.includes('civil');
  if (!phrase || !(civil || NATIONAL.has(phrase.lemma))) return [];
  // "free and fair elections" are none in particular
  if (phrase.noun.family === 'vote' && phrase.determiner !== 'definite' && !linked.entity(event.entity).date) return [];
  const state = focusAt(linked, event);
  return state ? [{ place: state, rule: 'event-focus', trigger: event.head, confidence: 0.6 }] : [];
}

function focusAt(linked: LinkedArticle, at: LinkedMention): LinkedMention | undefined {
  const weights = new Map<string, number>();
  for (let index = Math.max(0, at.sentence - REACH); index <= at.sentence; index++)
    for (const mention of linked.mentionsOf(index)) {
      const code = mention.start < at.start && mention.kind !== 'pronoun' ? countryOf(linked, mention) : undefined;
      if (code) weights.set(code, (weights.get(code) ?? 0) + DECAY ** (at.sentence - index));
    }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || (second && first[1] < second[1] * LEAD)) return undefined;
  return linked.mentions.findLast(({ entity, start }) => start < at.start && linked.entity(entity).iso3 === first[0]);
}

const countryOf = (linked: LinkedArticle, { entity }: LinkedMention): string | undefined => {
  const { type, iso3, country } = linked.entity(entity);
  return type === 'State' ? iso3 : type === 'Place' ? country : undefined;
};
