import type { Sentence } from '../2-parse/sentence.ts';
import { childrenBy, type TokenSpan, textOf } from '../2-parse/tree.ts';
import { type NominalClass, nominalClasses, titleClass } from '../lexicon/roles.ts';
import { stateName } from '../lexicon/states.ts';
import type { FoundMention } from './mention.ts';
import { spanOf } from './names.ts';

/** Labels of what stands before a noun within its phrase. */
const BEFORE = ['det', 'amod', 'compound', 'nmod', 'nummod', 'poss', 'quantmod', 'advmod', 'npadvmod', 'punct', 'neg', 'predet', 'case'];

/** Unnamed actors: "South Korean troops", "a senior Israeli official", "Kurdish rebels", "a Macau-based bank", "the airline". */
export function findNominals(sentence: Sentence, names: readonly FoundMention[], titles: readonly TokenSpan[]): FoundMention[] {
  return sentence.tokens.flatMap((token, i) => {
    const standing = titles.find((title) => title.first <= i && i < title.last);
    if (standing ? i !== standing.last - 1 : !/^(NNS?|JJ)$/.test(token.tag)) return [];
    if (names.some((name) => name.first <= i && i < name.last && name.kind === 'name')) return [];
    if (/^(compound|nmod|amod)$/.test(token.label) && token.head > i && !standing) return [];
    const classes = nominalClasses(token.lemma);
    const role = titleClass(token.lemma);
    const nominal: NominalClass | undefined = classes[0] ?? (role ? 'people' : undefined);
    if (!nominal) return [];
    return [nominalOf(sentence, { head: i, nominal, first: standing?.first ?? i }, names)];
  });
}

function nominalOf(
  sentence: Sentence,
  { head, nominal, first: from }: { head: number; nominal: NominalClass; first: number },
  names: readonly FoundMention[],
): FoundMention {
  let first = from;
  for (const child of childrenBy(sentence, head, ...BEFORE).reverse())
    if (child < first) first = Math.min(first, leftmost(sentence, child));
  const span = { first, last: head + 1 };
  const state = names.find((name) => name.iso3 && name.last <= head && name.first >= first - 1 && name.first >= first);
  return {
    ...spanOf(sentence, span),
    head,
    kind: 'nominal',
    type: state ? 'State' : 'Organization',
    name: textOf(sentence, span).replace(/^(the|a|an) /i, ''),
    ...(state ? { iso3: state.iso3!, name: stateName(state.iso3!) } : {}),
    rule: `nominal-${nominal}`,
    nominal,
    plural: /S$/.test(sentence.tokens[head]!.tag),
  };
}

function leftmost(sentence: Sentence, i: number): number {
  return Math.min(i, ...childrenBy(sentence, i).map((child) => leftmost(sentence, child)));
}
