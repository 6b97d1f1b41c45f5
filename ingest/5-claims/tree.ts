import type { Sentence, Token } from '../2-parse/sentence.ts';
import { childBy, childrenBy } from '../2-parse/tree.ts';

export { childBy, childrenBy, isVerb } from '../2-parse/tree.ts';

/** Walks over one dependency tree. Tokens are indices within the sentence. */

/** "dozens of troops", "a series of attacks": the noun after `of` is what is spoken of. */
const TRANSPARENT = new Set(
  'number series group dozen hundred thousand million lot round wave part type kind sort spate string batch shipment handful couple score bulk majority most rest half array set variety range piece ton tonne member pair team host slew flurry barrage form package body tens contingent patch element resumption series wave pattern campaign act level deployment shipload brigade crew convoy planeload fleet squad'.split(
    ' ',
  ),
);

/**
 * Lemma in lower case. The parser's tables give `wag` for "waged" and `rap` for "raped": a short verb that doubles its consonant
 * before -ed would be written "wagged", so the other reading is meant.
 */
export function lemmaOf(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  const ending = token.text.length - lemma.length;
  if (ending < 2 || ending > 3 || !token.tag.startsWith('VB') || !SHORT.test(lemma)) return lemma;
  return token.text.toLowerCase() === lemma + (ending === 2 ? 'ed' : 'ing') ? `${lemma}e` : lemma;
}
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** The lemma, and for a plural that dictionaries list as a word of its own ("talks", "sanctions") its singular too. */
export function lemmasOf(token: Token): string[] {
  const lemma = lemmaOf(token);
  // "is committed to", "is opposed to": adjectives to the lexicon
  if (token.tag === 'VBN') return [lemma, token.text.toLowerCase()];
  if (token.tag !== 'NNS' && token.tag !== 'NNPS') return [lemma];
  const text = token.text.toLowerCase();
  if (!text.endsWith('s')) return [lemma];
  return [lemma, text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.slice(0, -1)];
}
export const isNoun = (token: Token): boolean => token.tag.startsWith('NN');

const known = new WeakMap<Sentence, ReadonlyMap<string, readonly number[]>>();

/** The lemmas of a sentence with their tokens, found once: what is not among them need not be looked for. */
export function lemmasIn(sentence: Sentence): ReadonlyMap<string, readonly number[]> {
  const before = known.get(sentence);
  if (before) return before;
  const lemmas = new Map<string, number[]>();
  for (const [at, token] of sentence.tokens.entries()) {
    const lemma = lemmaOf(token);
    const places = lemmas.get(lemma);
    if (places) places.push(at);
    else lemmas.set(lemma, [at]);
  }
  known.set(sentence, lemmas);
  return lemmas;
}

const NOWHERE: readonly number[] = [];

/** Tokens whose lemma is one of some, in text order. */
export function tokensWith(sentence: Sentence, lemmas: Iterable<string>): number[] {
  const index = lemmasIn(sentence);
  const found: number[] = [];
  for (const lemma of lemmas) for (const at of index.get(lemma) ?? NOWHERE) found.push(at);
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** A word of an article: the sentence, and its token there. */
export interface Place {
  sentence: Sentence;
  at: number;
}

const placed = new WeakMap<readonly Sentence[], ReadonlyMap<string, readonly Place[]>>();

/** The lemmas of an article with their places, found once. */
function placesIn(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Place[]> {
  const before = placed.get(sentences);
  if (before) return before;
  const places = new Map<string, Place[]>();
  for (const sentence of sentences)
    for (const [lemma, tokens] of lemmasIn(sentence)) {
      const known = places.get(lemma) ?? [];
      if (!known.length) places.set(lemma, known);
      for (const at of tokens) known.push({ sentence, at });
    }
  placed.set(sentences, places);
  return places;
}

/** Words of an article whose lemma is one of some, in text order: a rule starts from the words that it needs, and reads no sentence without them. */
export function placesWith(sentences: readonly Sentence[], lemmas: Iterable<string>): Place[] {
  const index = placesIn(sentences);
  const found: Place[] = [];
  for (const lemma of lemmas) for (const place of index.get(lemma) ?? []) found.push(place);
  return found.length > 1 ? found.sort((a, b) => a.sentence.index - b.sentence.index || a.at - b.at) : found;
}

/** A token and what is coordinated with it: `Jordan` of "Jordan, Egypt and Syria" gives all three. */
export function conjuncts(sentence: Sentence, token: number): number[] {
  const found = [token];
  for (const next of childrenBy(sentence, token, 'conj')) found.push(...conjuncts(sentence, next));
  return found;
}

/** The first of what a token is coordinated with: `talks` of "the talks and a dinner" for the dinner. */
export const firstOf = ({ tokens }: Sentence, token: number): number => {
  let at = token;
  while (tokens[at]!.label === 'conj' && isNoun(tokens[tokens[at]!.head]!)) at = tokens[at]!.head;
  return at;
};

/** The noun that a phrase is about: past "dozens of", "a series of". */
export function core(sentence: Sentence, token: number): number {
  const spoken = sentence.tokens[token]!;
  // "some of its troops", "21 of the frogs"
  if (!TRANSPARENT.has(lemmaOf(spoken)) && !['CD', 'DT', 'JJ', 'JJS', 'JJR', 'PDT'].includes(spoken.tag)) return token;
  const of = childrenBy(sentence, token, 'prep').find((child) => lemmaOf(sentence.tokens[child]!) === 'of');
  const inner = of === undefined ? undefined : childBy(sentence, of, 'pobj');
  return inner === undefined ? token : core(sentence, inner);
}

/** Passive: "was arrested", "the envoy arrested on Monday", "was tried and jailed". */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb]!;
  if (childBy(sentence, verb, 'auxpass', 'nsubjpass') !== undefined) return true;
  if (childBy(sentence, verb, 'nsubj', 'dobj', 'aux') !== undefined || !['VBN', 'VBD'].includes(token.tag)) return false;
  if (childBy(sentence, verb, 'agent') !== undefined) return true;
  if (token.tag === 'VBN' && (token.label === 'acl' || token.label === 'amod')) return true;
  return token.tag === 'VBN' && token.label === 'conj' && isPassive(sentence, token.head);
}

const PARTICLES = new Set('up down off out back over in on away home aside apart short together'.split(' '));

/** `up` of "step up", `off` of "call off", `out` of "pull out of", `back` of "hit back at". */
export function particleOf(sentence: Sentence, verb: number): string | undefined {
  const { tokens } = sentence;
  const particle = childBy(sentence, verb, 'prt');
  if (particle !== undefined && !bereft(sentence, verb, particle).length) return lemmaOf(tokens[particle]!);
  const adverb = childrenBy(sentence, verb, 'advmod').find((child) => child > verb && child <= verb + 3 && isParticle(tokens[child]!));
  if (adverb !== undefined) return lemmaOf(tokens[adverb]!);
  // "out of": to the parser, a preposition under a preposition
  const chained = childrenBy(sentence, verb, 'prep').find(
    (child) =>
      child === verb + 1 &&
      isParticle(tokens[child]!) &&
      childBy(sentence, child, 'pobj') === undefined &&
      !bereft(sentence, verb, child).length,
  );
  return chained === undefined ? undefined : lemmaOf(tokens[chained]!);
}

const isParticle = (token: Token): boolean => PARTICLES.has(lemmaOf(token));

export const isNegated = (sentence: Sentence, verb: number): boolean =>
  childBy(sentence, verb, 'neg') !== undefined ||
  // "never" and "no longer" are adverbs to the parser
  childrenBy(sentence, verb, 'advmod').some((child) => ['never', 'neither', 'nor', 'hardly'].includes(lemmaOf(sentence.tokens[child]!))) ||
  childrenBy(sentence, verb, 'advmod').some(
    (child) => lemmaOf(sentence.tokens[child]!) === 'long' && sentence.children[child]!.some((c) => lemmaOf(sentence.tokens[c]!) === 'no'),
  );

/** Objects of the prepositions named in `names` that hang on `head`, also under another preposition: `of` of "out of the treaty". */
export function prepObjects(sentence: Sentence, head: number, names: ReadonlySet<string>): number[] {
  const found: number[] = [];
  for (const child of childrenBy(sentence, head, 'prep', 'dative', 'agent', 'advmod', 'conj', 'prt')) {
    if (names.has(lemmaOf(sentence.tokens[child]!))) found.push(...pobjects(sentence, child).concat(bereft(sentence, head, child)));
    else if (childBy(sentence, child, 'pobj') === undefined)
      for (const inner of childrenBy(sentence, child, 'prep'))
        if (names.has(lemmaOf(sentence.tokens[inner]!))) found.push(...pobjects(sentence, inner));
  }
  return found;
}

/** "call on Norwegian authorities to act": the parser may hang the noun right behind the preposition on the verb. */
function bereft(sentence: Sentence, verb: number, preposition: number): number[] {
  if (sentence.children[preposition]!.length || lemmaOf(sentence.tokens[verb]!) !== 'call') return [];
  if (!/^(on|upon)$/.test(lemmaOf(sentence.tokens[preposition]!))) return [];
  return childrenBy(sentence, verb, 'dobj').filter((object) => Math.min(object, ...sentence.children[object]!) === preposition + 1);
}

/** "into the sea off Japan", "in front of the embassy": the objects of a preposition and of one nested right in it. */
function pobjects(sentence: Sentence, preposition: number): number[] {
  // "on the government calling it corrupt": the parser makes a clause of the object
  const own = childrenBy(sentence, preposition, 'pobj', 'pcomp').map((object) => childBy(sentence, object, 'nsubj') ?? object);
  if (own.length) return own;
  return childrenBy(sentence, preposition, 'prep').flatMap((inner) => pobjects(sentence, inner));
}

/** All tokens under `token`, itself included, in order. */
export function subtree(sentence: Sentence, token: number): number[] {
  return [token, ...sentence.children[token]!.flatMap((child) => subtree(sentence, child))].sort((a, b) => a - b);
}
