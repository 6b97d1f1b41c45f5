import type { Modality, Polarity, RelationType } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import type { FoundClaim } from './claim.ts';
import { confidenceOf } from './confidence.ts';
import { type Trial, tryWord } from './match.ts';
import { lay, plain } from './plover.ts';
import type { Role } from './role.ts';
import { speakerOf } from './speaker.ts';
import { dateOf } from './time.ts';

/** Claims of action by frames over the trees. */
export function findActions(linked: LinkedArticle): FoundClaim[] {
  return linked.sentences.flatMap((sentence) =>
    mostSpecific(
      tryFrames(linked, sentence)
        .filter(({ outcome }) => outcome === 'claim')
        .flatMap((trial) => claimsOf(linked, sentence, trial)),
    ),
  );
}

/** "met for talks on trade" is one act: the meeting is dropped where the same sentence tells what was done at it. */
function mostSpecific(claims: FoundClaim[]): FoundClaim[] {
  const talks = new Set(claims.filter(({ type }) => type === 'NEGOTIATES_WITH').map(pairOf));
  return talks.size ? claims.filter((claim) => claim.type !== 'MEETS' || !talks.has(pairOf(claim))) : claims;
}

const pairOf = ({ source, target, modality, polarity }: FoundClaim): string => [...[source, target].sort(), modality, polarity].join(' ');

/** Every frame tried in a sentence and what became of it, in the order of the words: for `newsgraph explain`. */
export function tryFrames(linked: LinkedArticle, sentence: Sentence): Trial[] {
  // a sentence of 2,000 words is a table or a list: not read
  if (sentence.tokens.length > MOST_TOKENS) return [];
  const trials: Trial[] = [];
  for (let token = 0; token < sentence.tokens.length; token++) trials.push(...tryWord(linked, sentence, token));
  const claims = trials.filter(({ outcome }) => outcome === 'claim');
  return trials.map((trial) =>
    trial.outcome === 'claim' && claims.some((other) => serves(trial, other)) ? { ...trial, outcome: 'serves another' } : trial,
  );
}

const MOST_TOKENS = 400;

/** Effects whose word has nothing of its own to claim once it is laid on an act: "agreed to lift" is one act, "demanded that they lift" two. */
const SPENT = new Set(['do', 'will', 'agree', 'accept', 'pledge', 'threaten', 'refuse', 'fail', 'stop', 'cancel', 'receive', 'try']);

/** Whether one trial's word only serves another claim of the same actor. */
function serves(served: Trial, other: Trial): boolean {
  // "an agreement to lift the ban": the noun tells an act of its own
  if (served.frame.kind === 'noun') return false;
  if (!other.context.used.some(({ token, effect }) => token === served.trigger && SPENT.has(effect))) return false;
  return other.context.receives || other.sources.some((one) => served.sources.some((same) => same.mention.entity === one.mention.entity));
}

const MOST_PARTNERS = 3;

/** Pairs beyond this many are a list, not acts. */
const MOST_PAIRS = 24;

function claimsOf(linked: LinkedArticle, sentence: Sentence, trial: Trial): FoundClaim[] {
  const { frame, trigger, context } = trial;
  const { relation: type, modality, polarity, plover } = context.effects.reduce(lay, plain(frame.relation, frame.plover));
  const date = dateOf(linked, sentence.index, trigger);
  const saidBy = speakerOf(linked, sentence, trial);
  const stated = { type, modality, polarity, ...(plover ? { plover } : {}) };
  // "threatened to attack" is a threat made and an attack that may come
  const threat = { type: 'THREATENS', modality: 'actual', polarity: 'positive', plover: 'THREATEN' } as const;
  const told = plover === 'THREATEN' && type !== 'THREATENS' && context.effects.includes('threaten') ? [threat, stated] : [stated];
  return pairs(trial).flatMap(([source, target]) =>
    onEvent(linked, told, target).map((each) => ({
      ...each,
      ...(isBoast(each, saidBy === source.mention.entity) ? { modality: 'alleged' as const } : {}),
      source: source.mention.entity,
      target: target.mention.entity,
      sourceText: source.text,
      targetText: target.text,
      ...(date ? { date } : {}),
      ...(saidBy && saidBy !== source.mention.entity ? { saidBy } : {}),
      sentence: sentence.index,
      trigger,
      rule: frame.id,
      confidence: confidenceOf(trial),
    })),
  );
}

/** "The Front said that it had carried out the attack": only they say so. */
const isBoast = ({ type, modality }: { type: RelationType; modality: Modality }, bySelf: boolean): boolean =>
  bySelf && type === 'ATTACKS' && modality === 'actual';

/** "will not return to the talks" rejects them; going to them is told by who took part. */
function onEvent<Told extends { type: RelationType; polarity: Polarity }>(linked: LinkedArticle, told: Told[], target: Role): Told[] {
  if (linked.entity(target.mention.entity).type !== 'Event') return told;
  return told
    .filter(({ type, polarity }) => type !== 'VISITS' || polarity === 'negative')
    .map((each) => (each.type === 'VISITS' ? { ...each, type: 'REJECTS', polarity: 'positive' } : each));
}

/** Each source with each target; the partners of "A and B met" with one another, unless they are so many that each only took part. */
function pairs({ sources, targets }: Trial): [Role, Role][] {
  const all: [Role, Role][] = targets.length
    ? sources.flatMap((source) => targets.map((target): [Role, Role] => [source, target]))
    : sources
        .slice(0, sources.length > MOST_PARTNERS ? 0 : undefined)
        .flatMap((one, i) => sources.slice(i + 1).map((other): [Role, Role] => [one, other]));
  return all.filter(([one, other]) => one.mention.entity !== other.mention.entity).slice(0, MOST_PAIRS);
}
