import type { LinkedArticle } from '../4-entities/linked.ts';
import { findActions } from './actions.ts';
import { findAnswers } from './actions-back.ts';
import { findProtests } from './actions-protest.ts';
import type { FoundClaim } from './claim.ts';
import { findStructure } from './structure.ts';
import { findTravel } from './structure-travel.ts';

/** Every claim of an article: structure (who represents, takes part, where), travel, and actions (who did what to whom). */
export function findClaims(linked: LinkedArticle): FoundClaim[] {
  const acts = withoutRestated(findActions(linked));
  // "has cancelled a planned visit to Oslo": nobody travels
  const off = new Set(acts.filter(({ type, polarity }) => type === 'VISITS' && polarity === 'negative').map(legOf));
  const travel = findTravel(linked).filter((trip) => !off.has(legOf(trip)));
  const told = new Set(travel.map(tripOf));
  // an itinerary knows the day of each place, and that "Riga, Latvia" is one; the frame of the same word does not
  const actions = acts.filter((claim) => (claim.type !== 'VISITS' || !told.has(tripOf(claim))) && !isVenue(linked, claim));
  const structure = withClasses(findStructure(linked), actions);
  const tied = new Set(structure.filter(({ rule }) => rule === 'tie').map(wordOf));
  const answers = [...findAnswers(linked, actions), ...findProtests(linked, actions)];
  return [...structure, ...travel, ...answers, ...actions.filter((claim) => !tied.has(wordOf(claim)))];
}

const wordOf = ({ sentence, trigger }: FoundClaim): string => `${sentence} ${trigger}`;

/** "Cooperation between Oslo and Lima was strengthened": a standing tie that is told as an act too bears the act's class. */
function withClasses(structure: FoundClaim[], actions: FoundClaim[]): FoundClaim[] {
  if (!structure.some(({ rule }) => rule === 'tie')) return structure;
  const told = (claim: FoundClaim): string => [wordOf(claim), claim.type, ...[claim.source, claim.target].sort()].join('\n');
  const classes = new Map(actions.flatMap((claim) => (claim.plover ? [[told(claim), claim.plover] as const] : [])));
  return structure.map((claim) => {
    const plover = claim.rule === 'tie' ? classes.get(told(claim)) : undefined;
    return plover ? { ...claim, plover } : claim;
  });
}

/** "will attend the Water Conference in Chile": a gathering's place is nobody that one meets; "at his office" names who met. */
const isVenue = (linked: LinkedArticle, { type, sentence, trigger, source, target }: FoundClaim): boolean =>
  MEETINGS.has(type) &&
  linked.mentionAt(sentence, trigger).some((event) => event.type === 'Event' && event.head === trigger) &&
  linked
    .mentionsOf(sentence)
    .some(
      ({ entity, first }) =>
        [source, target].includes(entity) &&
        first > trigger &&
        linked.entity(entity).type !== 'Person' &&
        isPlacing(linked.sentences[sentence]!, first - 1),
    );

const MEETINGS = new Set(['MEETS', 'NEGOTIATES_WITH']);
const isPlacing = ({ tokens }: LinkedArticle['sentences'][number], at: number): boolean => /^(in|at|on|near)$/i.test(tokens[at]!.text);

const legOf = (claim: FoundClaim): string => [tripOf(claim), claim.target].join('\n');
const tripOf = ({ sentence, trigger, source }: FoundClaim): string => [sentence, trigger, source].join('\n');

/** "A met B. A and B discussed fishing.": what they spoke about is no second meeting. */
function withoutRestated(claims: FoundClaim[]): FoundClaim[] {
  const pair = ({ source, target }: FoundClaim): string => [source, target].sort().join('\n');
  const met = new Map(
    claims.filter(({ type, polarity }) => type === 'MEETS' && polarity === 'positive').map((claim) => [pair(claim), claim]),
  );
  return claims.filter((claim) => claim.rule !== 'discuss-with' || !met.has(pair(claim)));
}
