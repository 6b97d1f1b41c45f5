import type { LinkedArticle } from '../4-entities/linked.ts';
import { findActions } from './actions.ts';
import { findAnswers } from './actions-back.ts';
import { findProtests } from './actions-protest.ts';
import type { FoundClaim } from './claim.ts';
import { findStructure } from './structure.ts';
import { findTravel } from './structure-travel.ts';

/** Every claim of an article: structure (who represents, takes part, where), travel, and actions (who did what to whom). */
export function findClaims(linked: LinkedArticle): FoundClaim[] {
  const travel = findTravel(linked);
  const told = new Set(travel.map(tripOf));
  // an itinerary knows the day of each place, and that "Riga, Latvia" is one; the frame of the same word does not
  const actions = withoutRestated(findActions(linked)).filter(
    (claim) => (claim.type !== 'VISITS' || !told.has(tripOf(claim))) && !isVenue(linked, claim),
  );
  const structure = findStructure(linked);
  const tied = new Set(structure.filter(({ rule }) => rule === 'tie').map(({ sentence, trigger }) => `${sentence} ${trigger}`));
  const answers = [...findAnswers(linked, actions), ...findProtests(linked, actions)];
  return [...structure, ...travel, ...answers, ...actions.filter(({ sentence, trigger }) => !tied.has(`${sentence} ${trigger}`))];
}

/** "will attend the Water Conference in Chile": a gathering's place is nobody that one meets. */
const isVenue = (linked: LinkedArticle, { type, sentence, trigger, source, target }: FoundClaim): boolean =>
  MEETINGS.has(type) &&
  linked.mentionAt(sentence, trigger).some((event) => event.type === 'Event' && event.head === trigger) &&
  linked
    .mentionsOf(sentence)
    .some(({ entity, first }) => [source, target].includes(entity) && first > trigger && isPlacing(linked.sentences[sentence]!, first - 1));

const MEETINGS = new Set(['MEETS', 'NEGOTIATES_WITH']);
const isPlacing = ({ tokens }: LinkedArticle['sentences'][number], at: number): boolean => /^(in|at|on|near)$/i.test(tokens[at]!.text);

const tripOf = ({ sentence, trigger, source }: FoundClaim): string => [sentence, trigger, source].join('\n');

/** "A met B. A and B discussed fishing.": what they spoke about is no second meeting. */
function withoutRestated(claims: FoundClaim[]): FoundClaim[] {
  const pair = ({ source, target }: FoundClaim): string => [source, target].sort().join('\n');
  const met = new Map(
    claims.filter(({ type, polarity }) => type === 'MEETS' && polarity === 'positive').map((claim) => [pair(claim), claim]),
  );
  return claims.filter((claim) => claim.rule !== 'discuss-with' || !met.has(pair(claim)));
}
