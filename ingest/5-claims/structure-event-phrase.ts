import type { Sentence } from '../2-parse/sentence.ts';
import { type EventPhrase, isAskedFor } from '../3-mentions/event-phrase.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { WAGED } from '../lexicon/events.ts';
import { actorsAt, endOf, mentionsIn } from './structure-claim.ts';
import type { EventSite, Taking } from './structure-event-site.ts';
import { agentsOf } from './subject.ts';
import { childrenBy, isPassive, lemmaOf } from './tree.ts';

/** "talks between A and B", "war against A", "Russia's war", "fight against A". */
export function takersByPhrase({ linked, sentence, event, phrase }: EventSite): Taking[] {
  if (!phrase) return [];
  const family = phrase.noun.family;
  const found: Taking[] = [];
  for (const { preposition, first, last } of phrase.complements) {
    const undergone = preposition === 'of' && phrase.noun.undergone;
    const body = DONE_BY_BODIES.has(family) && /^(in|at|by|before)$/.test(preposition);
    if (body)
      found.push({ who: bodiesIn(linked, sentence, { first, last }), rule: 'event-in-body', trigger: event.head, confidence: 0.75 });
    // "Russian aggression in Ukraine": against it
    const suffered = preposition === 'in' && phrase.lemma === 'aggression';
    if (!undergone && !suffered && !(PARTNERS[preposition] ?? []).includes(family)) continue;
    const who = mentionsIn(linked, sentence.index, 'State', 'Organization', 'Person', 'Bank').filter(
      (mention) =>
        mention.first > first &&
        mention.last <= last &&
        !isTitleWord(linked, sentence, mention) &&
        (mention.kind !== 'nominal' || (mention.type === 'State' && preposition !== 'of')) &&
        // "the killing of protesters in Peru": only who is killed
        !(undergone && sentence.tokens.slice(first + 1, mention.first).some(({ tag, text }) => tag === 'IN' && !/^of$/i.test(text))),
    );
    found.push({ who: outermost(who).map(endOf), rule: `event-${preposition}`, trigger: event.head, confidence: 0.85 });
  }
  // "the country's civil war" is in it
  if (OWNED.has(family) && !phrase.modifiers.includes('civil')) {
    const before = mentionsIn(linked, sentence.index, 'State', 'Organization', 'Person').filter(
      (mention) =>
        mention.first >= phrase.first - 1 &&
        mention.last <= event.head &&
        (mention.kind !== 'nominal' || mention.type === 'State') &&
        (linked.entity(mention.entity).type !== 'Person' || isOwner(sentence, mention)) &&
        !(mention.kind === 'pronoun' && isOthers(sentence, phrase)),
    );
    const owned = before.filter(
      (mention) =>
        family !== 'war' ||
        WAGED.has(phrase.lemma) ||
        // "its war against": of whoever is meant
        mention.kind === 'pronoun' ||
        isOwner(sentence, mention) ||
        // "the Houthi rebellion"
        (/^(rebellion|insurgency|uprising|mutiny|revolt)$/.test(phrase.lemma) && linked.entity(mention.entity).type === 'Organization'),
    );
    found.push({ who: outermost(owned).map(endOf), rule: 'event-owner', trigger: event.head, confidence: 0.75 });
  }
  const doers = childrenBy(sentence, event.head, 'acl').filter(
    (verb) => isPassive(sentence, verb) && DOING.has(lemmaOf(sentence.tokens[verb]!)),
  );
  for (const verb of doers)
    found.push({ who: actorsAt(linked, sentence, agentsOf(sentence, verb)), rule: 'event-done-by', trigger: verb, confidence: 0.8 });
  return found;
}

/** "released the report on his murder", "asked Kim for his resignation": whose is not who was named last. */
const isOthers = (sentence: Sentence, { noun, head }: EventPhrase): boolean =>
  (noun.family === 'strike' && !!noun.undergone) || isAskedFor(sentence, head);

/** "Kim's resignation", "his arrest". */
const isOwner = ({ tokens }: Sentence, { kind, last }: LinkedMention): boolean =>
  kind === 'pronoun' || tokens[last]?.tag === 'POS' || tokens[last - 1]?.tag === 'POS';

/** "adoption of a resolution at the OAS", "trial in the Senate": the body that does it. */
const DONE_BY_BODIES: ReadonlySet<string> = new Set(['act', 'legal', 'vote']);
const bodiesIn = (linked: LinkedArticle, sentence: Sentence, { first, last }: { first: number; last: number }): Taking['who'] =>
  mentionsIn(linked, sentence.index, 'Organization')
    .filter((mention) => mention.first > first && mention.last <= last && mention.kind === 'name')
    .slice(0, 1)
    .map(endOf);

/** Prepositions that name parties, by the family of the event. */
const PARTNERS: Record<string, readonly string[]> = {
  between: ['talks', 'meeting', 'deal', 'war', 'move', 'test'],
  among: ['talks', 'meeting', 'deal'],
  with: ['talks', 'meeting', 'deal', 'war', 'test'],
  against: ['war'],
  of: ['meeting'],
};
const OWNED: ReadonlySet<string> = new Set(['talks', 'war', 'test', 'strike', 'deal', 'office', 'legal', 'speech', 'act', 'ceremony']);
const DOING = new Set(
  'organize organise host facilitate mediate sponsor convene lead chair broker hold wage launch carry conduct sign attend'.split(' '),
);

/** "North Korea's negotiator Kim": the state of a person named behind it. */
function isTitleWord(linked: LinkedArticle, sentence: Sentence, state: LinkedMention): boolean {
  if (linked.entity(state.entity).type !== 'State') return false;
  const next = mentionsIn(linked, sentence.index, 'Person').find((mention) => mention.first >= state.last);
  return !!next && !sentence.tokens.slice(state.last, next.first).some(({ tag }) => tag === 'CC' || tag === ',');
}

/** Not the "Russian" within "Russian Foreign Ministry". */
export const outermost = (mentions: readonly LinkedMention[]): LinkedMention[] =>
  mentions.filter(
    (one) =>
      !mentions.some(
        (other) => other !== one && other.first <= one.first && other.last >= one.last && other.last - other.first > one.last - one.first,
      ),
  );
