import type { Sentence } from '../2-parse/sentence.ts';
import type { EffectName } from './plover.ts';
import { childrenBy, isNegated, isVerb, lemmaOf } from './tree.ts';

/** What auxiliaries say of a verb, by the modal's lemma. */
const MODALS: ReadonlyMap<string, EffectName> = new Map(
  Object.entries({
    will: 'will',
    "'ll": 'will',
    wo: 'will',
    shall: 'will',
    would: 'will',
    "'d": 'will',
    may: 'may',
    might: 'may',
    could: 'may',
    can: 'may',
    ca: 'may',
    must: 'demand',
    should: 'demand',
    ought: 'demand',
  } as const),
);

/** Adverbs that take a statement out of the article's own mouth. */
const HEARSAY = new Set(['allegedly', 'reportedly', 'supposedly', 'purportedly', 'apparently']);
/** Words before a clause that make it a condition. */
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);

/** The effects that a verb's own auxiliaries, negation and adverbs have on the act, innermost first. */
export function tenseOf(sentence: Sentence, verb: number): EffectName[] {
  const found: EffectName[] = [];
  const token = sentence.tokens[verb]!;
  if (!isVerb(token)) return [...standingOf(sentence, verb), ...(isNegated(sentence, verb) ? (['not'] as const) : [])];
  const modal = modalOf(sentence, verb);
  const negated = isNegated(sentence, verb);
  // "could not agree": it did not happen
  if (modal && !(negated && modal === 'may' && isAble(sentence, verb)))
    found.push(modal === 'may' && isPerfect(sentence, verb) ? 'mayHave' : modal);
  if (negated) found.push('not');
  if (childrenBy(sentence, verb, 'advmod').some((child) => HEARSAY.has(lemmaOf(sentence.tokens[child]!)))) found.push('allege');
  if (childrenBy(sentence, verb, 'mark', 'advmod').some((child) => CONDITIONS.has(lemmaOf(sentence.tokens[child]!)))) found.push('if');
  return found;
}

const isAble = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'aux').some((aux) => ['could', 'can', 'ca'].includes(lemmaOf(sentence.tokens[aux]!)));

/** What words beside a noun say of the act that it tells: "a planned meeting", "a trip that was cancelled". */
const STANDINGS: ReadonlyMap<string, EffectName> = new Map(
  Object.entries({
    planned: 'will',
    scheduled: 'will',
    upcoming: 'will',
    forthcoming: 'will',
    proposed: 'will',
    possible: 'may',
    potential: 'may',
    alleged: 'allege',
    suspected: 'allege',
    purported: 'allege',
    cancelled: 'cancel',
    canceled: 'cancel',
    postponed: 'cancel',
    scrapped: 'cancel',
    aborted: 'cancel',
  } as const),
);

function standingOf(sentence: Sentence, noun: number): EffectName[] {
  const clauses = childrenBy(sentence, noun, 'relcl', 'acl').filter((clause) => sentence.tokens[clause]!.tag === 'VBN');
  return [...childrenBy(sentence, noun, 'amod'), ...clauses]
    .map((child) => STANDINGS.get(sentence.tokens[child]!.text.toLowerCase()))
    .filter((effect) => effect !== undefined);
}

/** "is to visit", "will visit", "has to visit"; coordinated verbs share the first one's modal: "will meet Kim and tour the site". */
function modalOf(sentence: Sentence, verb: number): EffectName | undefined {
  const auxiliaries = childrenBy(sentence, verb, 'aux', 'auxpass');
  for (const aux of auxiliaries) {
    const modal = MODALS.get(lemmaOf(sentence.tokens[aux]!));
    if (modal) return modal;
  }
  const { label, head, tag } = sentence.tokens[verb]!;
  const bare = auxiliaries.length === 0 && tag === 'VB';
  return label === 'conj' && bare && isVerb(sentence.tokens[head]!) ? modalOf(sentence, head) : undefined;
}

const isPerfect = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'aux').some((aux) => ['have', "'ve"].includes(lemmaOf(sentence.tokens[aux]!)));
