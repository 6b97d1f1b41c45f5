/**
 * Questions that rules ask of a sentence's dependency tree. Pure functions; a token is its index in the sentence, -1 or
 * undefined never stands for one. Spans are `{ first, last }` token indices, `last` exclusive.
 */
import type { Sentence, Token } from './sentence.ts';

export interface TokenSpan {
  first: number;
  last: number;
}

const SUBJECTS = ['nsubj', 'nsubjpass', 'csubj', 'csubjpass', 'expl'];

export const tokenAt = (sentence: Sentence, i: number): Token => sentence.tokens[i]!;

/** The root: the first token that heads itself. */
export const rootOf = (sentence: Sentence): number =>
  Math.max(
    sentence.tokens.findIndex((token, i) => token.head === i),
    0,
  );

/** Children with one of these labels (all, if none is given), in text order. */
export function childrenBy(sentence: Sentence, i: number, ...labels: string[]): number[] {
  const children = sentence.children[i] ?? [];
  if (!labels.length) return children;
  const found: number[] = [];
  for (const child of children) if (labels.includes(tokenAt(sentence, child).label)) found.push(child);
  return found;
}

/** First child with one of these labels. */
export function childBy(sentence: Sentence, i: number, ...labels: string[]): number | undefined {
  for (const child of sentence.children[i] ?? []) if (labels.includes(tokenAt(sentence, child).label)) return child;
  return undefined;
}

/** Whether a child has one of these labels. */
export const hasChild = (sentence: Sentence, i: number, ...labels: string[]): boolean => childBy(sentence, i, ...labels) !== undefined;

/** First child with that lemma, and one of these labels if any is given: `childByLemma(s, i, 'against', 'prep')`. */
export const childByLemma = (sentence: Sentence, i: number, lemma: string, ...labels: string[]): number | undefined =>
  childrenBy(sentence, i, ...labels).find((child) => tokenAt(sentence, child).lemma.toLowerCase() === lemma);

/** The head; undefined for a root. */
export function governorOf(sentence: Sentence, i: number): number | undefined {
  const { head } = tokenAt(sentence, i);
  return head === i ? undefined : head;
}

/** Head, its head and so on up to the root, nearest first. */
export function ancestorsOf(sentence: Sentence, i: number): number[] {
  const ancestors: number[] = [];
  for (let at = governorOf(sentence, i); at !== undefined && ancestors.length < sentence.tokens.length; at = governorOf(sentence, at)) {
    ancestors.push(at);
  }
  return ancestors;
}

/** Whether `i` is `ancestor` or lies below it. */
export const isBelow = (sentence: Sentence, i: number, ancestor: number): boolean =>
  i === ancestor || ancestorsOf(sentence, i).includes(ancestor);

/** The token and all below it, ascending; children with a label in `except` are left out with all below them. */
export function subtreeOf(sentence: Sentence, i: number, except: readonly string[] = []): number[] {
  const found: number[] = [];
  const open = [i];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    found.push(at);
    open.push(...childrenBy(sentence, at).filter((child) => !except.includes(tokenAt(sentence, child).label)));
  }
  return found.sort((a, b) => a - b);
}

/** Smallest span that holds the subtree. Of a non-projective tree it may hold other tokens too. */
export function subtreeSpan(sentence: Sentence, i: number, except: readonly string[] = []): TokenSpan {
  const tokens = subtreeOf(sentence, i, except);
  return { first: tokens[0]!, last: tokens.at(-1)! + 1 };
}

/** The article's own characters of a span. */
export function textOf(sentence: Sentence, { first, last }: TokenSpan): string {
  if (last <= first) return '';
  return sentence.text.slice(tokenAt(sentence, first).start - sentence.start, tokenAt(sentence, last - 1).end - sentence.start);
}

/** The token of a span that the others hang from: the one whose head lies outside (the last such, as English phrases end in theirs). */
export function headOf(sentence: Sentence, { first, last }: TokenSpan): number {
  for (let i = last - 1; i >= first; i--) {
    const { head, label } = tokenAt(sentence, i);
    if ((head < first || head >= last || head === i) && label !== 'punct') return i;
  }
  return last - 1;
}

/** First of a coordination: `b` and `c` of "a, b and c" → `a`. Itself where it is not coordinated. */
export function firstConjunct(sentence: Sentence, i: number): number {
  let at = i;
  for (let step = 0; step < sentence.tokens.length && tokenAt(sentence, at).label === 'conj'; step++) at = tokenAt(sentence, at).head;
  return at;
}

/** All coordinated heads of a token's coordination, itself among them, in text order: "Russia, China and Iran" → all three from any. */
export function conjunctsOf(sentence: Sentence, i: number): number[] {
  const found: number[] = [];
  const open = [firstConjunct(sentence, i)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    found.push(at);
    open.push(...childrenBy(sentence, at, 'conj'));
  }
  return found.sort((a, b) => a - b);
}

/** Objects of the prepositions under a token: `[preposition, object]` for every `prep`, `agent` or `dative` child, chains ("out of") included. */
export function prepositionalObjects(sentence: Sentence, i: number): { preposition: number; object: number }[] {
  return childrenBy(sentence, i, 'prep', 'agent', 'dative').flatMap((preposition) => {
    const objects = childrenBy(sentence, preposition, 'pobj', 'pcomp').map((object) => ({ preposition, object }));
    const chained = childrenBy(sentence, preposition, 'prep').flatMap((inner) =>
      childrenBy(sentence, inner, 'pobj', 'pcomp').map((object) => ({ preposition: inner, object })),
    );
    return [...objects, ...chained];
  });
}

/** Subjects that stand at the verb itself: active, passive, clausal. */
export const subjectsOf = (sentence: Sentence, verb: number): number[] => childrenBy(sentence, verb, ...SUBJECTS);

/** Whether a `neg` child denies the token. */
export const isNegated = (sentence: Sentence, i: number): boolean => hasChild(sentence, i, 'neg');

export const isVerb = (token: Token): boolean => token.tag.startsWith('VB') || token.tag === 'MD';
export const isNoun = (token: Token): boolean => token.tag.startsWith('NN') || token.tag === 'PRP';
