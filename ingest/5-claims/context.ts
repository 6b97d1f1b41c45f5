import type { Sentence } from '../2-parse/sentence.ts';
import { effectFor } from './frames.ts';
import { tenseOf } from './modality.ts';
import { type EffectName, isEffect } from './plover.ts';
import { childrenBy, isNoun, isVerb, lemmaOf, lemmasOf, particleOf } from './tree.ts';

/** What stands over the word that states an act. */
export interface Context {
  /** Effects to lay on the act, innermost first. */
  effects: EffectName[];
  /** For an act told by a noun: the verb that carries it, `launched` of "launched an attack". */
  carrier?: number;
  /** "came under attack": the carrier's subject is the target. */
  receives: boolean;
  /** Words that have laid their effect on the act, and so may have no claim of their own: `agreed` of "agreed to lift". */
  used: { token: number; effect: string }[];
  /** Verbs of saying above, nearest first. */
  sayers: number[];
  /** Hangs in a clause of time, reason or relation: told in passing. */
  aside: boolean;
}

const SKIP = new Set(['prep', 'agent', 'dative']);
/** Labels by which a noun is the object of what governs it, or the subject of a passive. */
const NOMINAL = new Set(['dobj', 'nsubjpass', 'attr', 'pobj', 'oprd', 'nsubj']);
const CLAUSAL = new Set(['xcomp', 'ccomp', 'pcomp', 'acl', 'advcl', 'relcl', 'acomp', 'csubj']);

/** Climbs from a trigger to the root and gathers what each word on the way does to the act. */
export function contextOf(sentence: Sentence, trigger: number): Context {
  const context: Context = { effects: [], receives: false, used: [], sayers: [], aside: false };
  let at = trigger;
  let noun = isNoun(sentence.tokens[trigger]!);
  context.effects.push(...tenseOf(sentence, at), ...(sentence.tokens.at(-1)?.text === '?' ? (['if'] as const) : []));
  for (let step = 0; step < 12; step++) {
    const { label, head } = sentence.tokens[at]!;
    if (head === at) break;
    if (label === 'conj') {
      at = head;
      continue;
    }
    const next = NOMINAL.has(label)
      ? overNoun(sentence, at, context, noun)
      : CLAUSAL.has(label)
        ? overClause(sentence, at, context)
        : undefined;
    if (next === undefined) break;
    at = next;
    noun = /^(NN|DT|CD|JJ)/.test(sentence.tokens[at]!.tag);
  }
  return context;
}

/** One step up from a noun: to its verb, or to a noun over it ("a plan for talks", "a series of raids"). */
function overNoun(sentence: Sentence, at: number, context: Context, noun: boolean): number | undefined {
  const { label, head } = sentence.tokens[at]!;
  const through = label === 'pobj' ? head : undefined;
  let governor = through === undefined ? head : sentence.tokens[through]!.head;
  if (through !== undefined && !SKIP.has(sentence.tokens[through]!.label)) return undefined;
  // "pulled out of the deal": a preposition under a preposition or adverb
  if (through !== undefined && /^(IN|RB|RP)$/.test(sentence.tokens[governor]!.tag)) governor = sentence.tokens[governor]!.head;
  const word = sentence.tokens[governor]!;
  const preposition = through === undefined ? undefined : lemmaOf(sentence.tokens[through]!);
  const effect = lemmasOf(word)
    .map((lemma) => effectFor(lemma, 'noun', within(sentence, governor, preposition)))
    .find((known) => known);
  if (!noun) return undefined;
  if (!effect) return transparent(sentence, governor, preposition, label) ? governor : undefined;
  if (effect.effect === 'receive') context.receives = true;
  else if (isEffect(effect.effect)) context.effects.push(effect.effect);
  context.used.push({ token: governor, effect: effect.effect });
  if (isVerb(word) || word.tag.startsWith('JJ') || lemmaOf(word) === 'behind') {
    if (label !== 'nsubj') context.carrier ??= governor;
    context.effects.push(...tenseOf(sentence, governor));
  }
  return governor;
}

const within = (sentence: Sentence, governor: number, preposition: string | undefined) => {
  const particle = particleOf(sentence, governor);
  return { ...(particle ? { particle } : {}), ...(preposition ? { preposition } : {}) };
};

/** "a round of talks" is passed through; a verb that the lexicon does not know is not. */
const transparent = (sentence: Sentence, governor: number, preposition: string | undefined, label: string): boolean =>
  /^(NN|DT|CD|JJ)/.test(sentence.tokens[governor]!.tag) &&
  label === 'pobj' &&
  (preposition === 'of' || (preposition === 'in' && isSum(sentence, governor)));

/** "announced $20 million in aid"; what is paid may be a debt. */
const isSum = (sentence: Sentence, token: number): boolean =>
  SUMS.has(lemmaOf(sentence.tokens[token]!)) && lemmaOf(sentence.tokens[sentence.tokens[token]!.head]!) !== 'pay';

const SUMS = new Set(['million', 'billion', 'thousand', 'dollar', 'euro', 'pound', 'yen', 'franc', 'trillion']);

/** One step up from a clause. */
function overClause(sentence: Sentence, at: number, context: Context): number | undefined {
  const { label, head, tag } = sentence.tokens[at]!;
  const governor = label === 'pcomp' ? sentence.tokens[head]!.head : head;
  const word = sentence.tokens[governor]!;
  const preposition = label === 'pcomp' ? lemmaOf(sentence.tokens[head]!) : undefined;
  const known = lemmasOf(word)
    .map((lemma) => effectFor(lemma, 'clause', within(sentence, governor, preposition)))
    .find((effect) => effect);
  if (label === 'relcl' || (label === 'advcl' && !isInfinitive(sentence, at))) {
    context.aside = true;
    return undefined;
  }
  if (!known && label === 'advcl') {
    const asked = askedBy(sentence, governor);
    context.effects.push(asked ?? 'purpose', ...tenseOf(sentence, governor));
    context.aside = true;
    return governor;
  }
  if (!known && label === 'acl' && tag !== 'VB') {
    context.aside = true;
    return undefined;
  }
  if (known && isEffect(known.effect)) context.effects.push(known.effect);
  // "a need to meet", "the right to strike": not said to happen
  if (!known && (label === 'acl' || (label === 'pcomp' && isNoun(word)))) context.effects.push('consider');
  if (known) context.used.push({ token: governor, effect: known.effect });
  if (label === 'ccomp') {
    context.sayers.push(governor);
    return governor;
  }
  if (isVerb(word) || known) context.effects.push(...tenseOf(sentence, governor));
  return governor;
}

/** "issued a plea to Oslo to talk": the clause hangs on the verb, what it amounts to on the noun. */
function askedBy(sentence: Sentence, verb: number): EffectName | undefined {
  for (const object of childrenBy(sentence, verb, 'dobj')) {
    const known = effectFor(lemmaOf(sentence.tokens[object]!), 'clause', {});
    if (known && isEffect(known.effect) && known.effect !== 'do') return known.effect;
  }
  return undefined;
}

const isInfinitive = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]!.tag === 'VB' && childrenBy(sentence, verb, 'aux').some((aux) => lemmaOf(sentence.tokens[aux]!) === 'to');
