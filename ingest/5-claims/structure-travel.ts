import type { Sentence } from '../2-parse/sentence.ts';
import { tenseOf, verbAbove } from '../3-mentions/tense.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import type { FoundClaim } from './claim.ts';
import { actorsAt, endOf, type Finding, mentionsIn } from './structure-claim.ts';
import { visit } from './structure-travel-claim.ts';
import { headerVisits } from './structure-travel-header.ts';
import { presences } from './structure-travel-presence.ts';
import { stopsAfter } from './structure-travel-stops.ts';
import { agentsOf } from './subject.ts';
import { dateOf } from './time.ts';
import { writtenDate } from './time-written.ts';
import { childrenBy, isNegated, isVerb, lemmaOf, placesWith } from './tree.ts';

/** Verbs and nouns of travel, and the prepositions behind which their goals stand; '' is the object. */
const TRAVEL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    travel: ['to'],
    visit: ['', 'to'],
    fly: ['to'],
    go: ['to'],
    head: ['to', 'for'],
    depart: ['for', 'to'],
    leave: ['for'],
    arrive: ['in', 'at'],
    land: ['in'],
    return: ['to'],
    journey: ['to'],
    trip: ['to'],
    tour: ['', 'of'],
    stop: ['in'],
    delegation: ['to'],
  }),
);
const NOUNS = new Set(['trip', 'travel', 'visit', 'journey', 'tour', 'stop', 'delegation']);
/** "will lead a delegation to": only who leads it travels there. */
const LEADING = new Set(['lead', 'head', 'take', 'bring']);
/** "may visit", "would go": the frames of action weigh these. */
const UNSURE = /^(may|might|could|would|should|can|must)$/i;

/** VISITS told by announcements and itineraries of travel: one for each place, with the first day there. */
export function findTravel(linked: LinkedArticle): FoundClaim[] {
  const told = placesWith(linked.sentences, TRAVEL.keys()).flatMap(({ sentence, at }) => travelAt(linked, sentence, at));
  const listed = told.map((claim) => legged(linked, dated(linked, claim, told), told));
  return [...listed, ...presences(linked, listed), ...headerVisits(linked)];
}

/** "visited Peru on 5 April … In his visit to Peru he met": the same visit, the same day; else the day of the verb over the noun. */
function dated(linked: LinkedArticle, claim: FoundClaim, all: readonly FoundClaim[]): FoundClaim {
  if (claim.date) return claim;
  const same = all.find(
    ({ date, source, target, modality }) => date && source === claim.source && target === claim.target && modality === claim.modality,
  );
  const date = same?.date ?? dateOf(linked, claim.sentence, verbAbove(linked.sentences[claim.sentence]!, claim.trigger));
  return date ? { ...claim, date } : claim;
}

/** "will travel to A, B and C from April 25 to 29 … In C on April 28, she will meet": the day of the leg for the stop of a list. */
function legged(linked: LinkedArticle, claim: FoundClaim, all: readonly FoundClaim[]): FoundClaim {
  const listed = all.filter(
    ({ sentence, trigger, source }) => sentence === claim.sentence && trigger === claim.trigger && source === claim.source,
  );
  if (!claim.date || listed.length < 2 || listed.some(({ date }) => date !== claim.date)) return claim;
  for (const sentence of linked.sentences.slice(claim.sentence + 1)) {
    const here = linked
      .mentionsOf(sentence.index)
      .some(({ entity, first }) => entity === claim.target && /^in$/i.test(sentence.tokens[first - 1]?.text ?? ''));
    const root = here ? sentence.tokens.findIndex(({ head }, at) => head === at) : -1;
    const same = root >= 0 && actorsAt(linked, sentence, agentsOf(sentence, root)).some(({ entity }) => entity === claim.source);
    const date = same ? writtenDate(linked, sentence.index, root) : undefined;
    if (date && date > claim.date) return { ...claim, date };
  }
  return claim;
}

function travelAt(linked: LinkedArticle, sentence: Sentence, at: number): FoundClaim[] {
  const token = sentence.tokens[at]!;
  const goals = TRAVEL.get(lemmaOf(token));
  if (!goals || !(isVerb(token) || (token.tag.startsWith('NN') && NOUNS.has(lemmaOf(token))))) return [];
  const verb = isVerb(token) ? at : verbAbove(sentence, at);
  if (!isVerb(sentence.tokens[verb]!) && isVerb(token)) return [];
  if (lemmaOf(token) === 'delegation' && !(token.label === 'dobj' && LEADING.has(lemmaOf(sentence.tokens[verb]!)))) return [];
  if (isNegated(sentence, verb) || sentence.children[verb]!.some((child) => UNSURE.test(sentence.tokens[child]!.text))) return [];
  const stops = stopsAfter(linked, sentence, { at, goals });
  const who = stops.length ? travellers(linked, sentence, at, verb) : [];
  const clause = writtenDate(linked, sentence.index, at) ?? writtenDate(linked, sentence.index, verb);
  return stops.flatMap(({ place, date }) =>
    who.map((source) =>
      visit(linked, { sentence: sentence.index, trigger: at, source, place, date: date ?? clause, ahead: isAhead(sentence, at, verb) }),
    ),
  );
}

/** Who travels: the subject of the verb, the owner of the trip, or the subject of the verb over it ("is on travel to"). */
function travellers(linked: LinkedArticle, sentence: Sentence, at: number, verb: number): Finding['source'][] {
  const owner = actorsAt(linked, sentence, childrenBy(sentence, at, 'poss'));
  const members = owner.length ? [] : membersOf(linked, sentence, verb);
  const who = owner.length ? owner : members.length ? members : actorsAt(linked, sentence, agentsOf(sentence, verb));
  // "my visit" is a person's, whoever issues the statement
  const mine = childrenBy(sentence, at, 'poss').some((child) => /^my$/i.test(sentence.tokens[child]!.text));
  return who
    .filter(({ entity }) => !(mine && linked.entity(entity).type !== 'Person'))
    .filter(({ entity }) => linked.entity(entity).type === 'Person' || linked.entity(entity).type === 'State');
}

/** "A delegation led by A, B and C will travel": its named leaders, whatever the tree makes of their titles. */
function membersOf(linked: LinkedArticle, sentence: Sentence, verb: number): Finding['source'][] {
  const sent = childrenBy(sentence, verb, 'nsubj').find((child) => /^(delegation|team)$/.test(lemmaOf(sentence.tokens[child]!)));
  const led = sent === undefined ? -1 : sentence.tokens.findIndex(({ text }, at) => at > sent && at < verb && /^(led|headed)$/i.test(text));
  if (led < 0 || !/^by$/i.test(sentence.tokens[led + 1]?.text ?? '')) return [];
  return mentionsIn(linked, sentence.index, 'Person')
    .filter(({ kind, first, last }) => kind === 'name' && first > led && last <= verb)
    .map(endOf);
}

/** "will travel", "is traveling", "plans to visit", "upcoming travel"; "following his travel" lies behind. */
function isAhead(sentence: Sentence, at: number, verb: number): boolean {
  const ahead = isVerb(sentence.tokens[verb]!) && tenseOf(sentence, verb) === 'future';
  if (isVerb(sentence.tokens[at]!)) return ahead;
  if (sentence.children[at]!.some((child) => /^(upcoming|planned|forthcoming|next|coming)$/i.test(sentence.tokens[child]!.text)))
    return true;
  const { label, head } = sentence.tokens[at]!;
  return (
    ahead &&
    !(
      label === 'pobj' &&
      /^(following|after|since|during|in|on)$/i.test(sentence.tokens[head]!.text) &&
      lemmaOf(sentence.tokens[sentence.tokens[head]!.head]!) !== 'be'
    )
  );
}
