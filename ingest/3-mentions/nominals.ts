import type { Sentence } from '../2-parse/sentence.ts';
import { childrenBy, type TokenSpan, textOf } from '../2-parse/tree.ts';
import { type NominalClass, nominalClasses, titleClass } from '../lexicon/roles.ts';
import type { FoundMention } from './mention.ts';
import { mentionOf, spanOf } from './spans.ts';

/** Labels of what stands before a noun within its phrase. */
const BEFORE: ReadonlySet<string> = new Set(
  'det amod compound nmod nummod poss quantmod advmod npadvmod punct neg predet case intj'.split(' '),
);
const DEFINITE = /^(the|this|that|these|those|its|his|her|their|our|both)$/i;

/** Unnamed actors: "South Korean troops", "a senior Israeli official", "Kurdish rebels", "a Macau-based bank", "the airline". */
export function findNominals(sentence: Sentence, names: readonly FoundMention[], titles: readonly TokenSpan[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (const [head, token] of sentence.tokens.entries()) {
    const title = titles.length ? titles.find((one) => one.first <= head && head < one.last) : undefined;
    if (title ? head !== title.last - 1 && !isTitleHead(sentence, title, head) : !TAGS.has(token.tag)) continue;
    const noun = nounOf(token);
    const nominal = nominalClasses(noun)[0] ?? (titleClass(noun) || title ? 'people' : undefined);
    if (!nominal || isPartOfName(sentence, names, head)) continue;
    found.push(nominalOf(sentence, { head, noun, nominal, first: title?.first ?? head }, names));
  }
  return found;
}

const TAGS: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ']);

function isPartOfName(sentence: Sentence, names: readonly FoundMention[], head: number): boolean {
  if (names.some((name) => name.first <= head && head < name.last && name.kind !== 'adjective')) return true;
  const token = sentence.tokens[head]!;
  // "minister" of "minister Luigi Di Maio" is a title, "police" of "police chief" no actor
  if (/^(compound|nmod|amod)$/.test(token.label) && token.head > head) return true;
  return names.some((name) => isInTitle(sentence, name, head));
}

/** "Chilean Foreign Minister" before "Rosa Vial": her title, nobody else. */
const isInTitle = (sentence: Sentence, { rule, title, start }: FoundMention, head: number): boolean =>
  rule === 'title-name' &&
  title !== undefined &&
  sentence.tokens[head]!.start >= start - title.length - 1 &&
  sentence.tokens[head]!.start < start;

/** Titles in capitals keep their plural as names do: "Ministers". */
const isPluralTitle = ({ tag, text }: Sentence['tokens'][number]): boolean =>
  tag.startsWith('NNP') && /[^s]s$/.test(text) && titleClass(text.slice(0, -1)) !== undefined;

const nounOf = (token: Sentence['tokens'][number]): string =>
  isPluralTitle(token) ? token.text.slice(0, -1).toLowerCase() : token.lemma.toLowerCase();

const isTitleHead = (sentence: Sentence, title: TokenSpan, head: number): boolean =>
  titleClass(sentence.tokens[head]!.lemma) !== undefined && /^(of|for)$/.test(sentence.tokens[head + 1]?.text ?? '') && head < title.last;

interface Head {
  head: number;
  noun: string;
  nominal: NominalClass;
  /** Where a title in capitals begins. */
  first: number;
}

function nominalOf(sentence: Sentence, { head, noun, nominal, first: from }: Head, names: readonly FoundMention[]): FoundMention {
  let first = from;
  for (const child of sentence.children[head]!)
    if (child < head && BEFORE.has(sentence.tokens[child]!.label)) first = Math.min(first, leftmost(sentence, child));
  const span = { first, last: head + 1 };
  const owner = ownerOf(sentence, { head, first }, names);
  const opening = sentence.tokens[first]!;
  return mentionOf(Object.assign(spanOf(sentence, span), { head }), {
    kind: 'nominal',
    type: 'Organization',
    name: textOf(sentence, span).replace(
      /^((the|a|an|this|that|these|those|its|his|her|their|our|some|several|many|two|three|all|both|other) )+/i,
      '',
    ),
    iso3: owner?.mention.iso3,
    rule: `nominal-${nominal}`,
    nominal,
    noun,
    plural: /S$/.test(sentence.tokens[head]!.tag) || isPluralTitle(sentence.tokens[head]!) || /^(police|people|staff|cattle)$/.test(noun),
    definite: DEFINITE.test(opening.text) || owner?.by === 'possessive' || childrenBy(sentence, head, 'poss').length > 0,
    owner,
  });
}

function leftmost(sentence: Sentence, i: number): number {
  return Math.min(i, ...childrenBy(sentence, i).map((child) => leftmost(sentence, child)));
}

/** The name within the phrase that says whose it is: nearest before the noun, else after "of", "in", "from", "at". */
function ownerOf(
  sentence: Sentence,
  { head, first }: { head: number; first: number },
  names: readonly FoundMention[],
): FoundMention['owner'] {
  // "U.S. government-sponsored": the nation right before the noun, wherever the parser hung it
  const before = names.filter(
    (name) => (name.first >= first || (name.last === first && name.kind !== 'nominal' && name.iso3)) && name.last <= head,
  );
  const nearest = before.find((name) => name.iso3 && isModifier(sentence, name, head)) ?? before.at(-1);
  if (nearest) return { mention: nearest, by: sentence.tokens[nearest.last]?.tag === 'POS' ? 'possessive' : 'modifier' };
  for (const preposition of childrenBy(sentence, head, 'prep')) {
    const word = sentence.tokens[preposition]!.text.toLowerCase();
    if (!/^(of|in|from|at|for)$/.test(word)) continue;
    const [object] = childrenBy(sentence, preposition, 'pobj');
    const name = names.find((one) => object !== undefined && one.first <= object && object < one.last && one.kind !== 'adjective');
    if (name) return { mention: name, by: /^(of|for)$/.test(word) ? 'of' : 'in' };
  }
  return undefined;
}

/** The adjective belongs to this noun, not to a noun that belongs to it: "Iran's" but not "French" of "French-built Iranian planes". */
const isModifier = (sentence: Sentence, name: FoundMention, head: number): boolean => {
  const token = sentence.tokens[name.head]!;
  return token.head === head || sentence.tokens[token.head]!.head === head;
};
