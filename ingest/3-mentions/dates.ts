import type { Sentence } from '../2-parse/sentence.ts';
import { formsFor } from './date-forms.ts';
import type { DateValue } from './date-value.ts';

/** A date as written: tokens `first` to `last` (exclusive) of the sentence, `head` the one that hangs outside the span. */
export interface DateSpan {
  first: number;
  last: number;
  head: number;
  text: string;
  value: DateValue;
}

/** Written dates of a sentence in text order, none within another. */
export function findDates(sentence: Sentence): DateSpan[] {
  const found = formsFor(sentence.text)
    .flatMap(({ form, read }, rank) =>
      matchesOf(sentence.text, form).flatMap((match) => {
        const value = read(match.groups ?? {});
        return value ? [{ ...spanOf(sentence, match), value, rank, from: match.index, to: match.index + match[0].length }] : [];
      }),
    )
    .filter((span) => span.first < span.last && !isName(sentence, span));
  const taken: typeof found = [];
  for (const span of found.sort((a, b) => a.rank - b.rank))
    if (!taken.some((other) => span.from < other.to && other.from < span.to)) taken.push(span);
  return [...taken, ...bareYears(sentence, taken)]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, head, text, value }) => ({ first, last, head, text, value }));
}

/** As `matchAll`, which would make the pattern anew at each call. */
function matchesOf(text: string, form: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = form.exec(text); match; match = form.exec(text)) found.push(match);
  return found;
}

/** Tokens of a match, without a leading preposition or article. */
function spanOf(sentence: Sentence, match: RegExpMatchArray): Omit<DateSpan, 'value'> {
  const from = sentence.start + match.index!;
  const to = from + match[0].length;
  let first = sentence.tokens.findIndex((token) => token.end > from);
  const last = sentence.tokens.findLastIndex((token) => token.start < to) + 1;
  while (first < last - 1 && /^(IN|DT)$/.test(sentence.tokens[first]!.tag) && !/^(this|that)$/i.test(sentence.tokens[first]!.text)) first++;
  return {
    first,
    last,
    head: headOf(sentence, first, last),
    text: sentence.text.slice(sentence.tokens[first]!.start - sentence.start, sentence.tokens[last - 1]!.end - sentence.start),
  };
}

/** The token of a span whose head lies outside it. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const { head } = sentence.tokens[i]!;
    if (head === i || head < first || head >= last) return i;
  }
  return first;
}

/** "April Ryan", "Theresa May": the parser sees a person. */
const isName = (sentence: Sentence, { first, last }: { first: number; last: number }): boolean =>
  sentence.names.some((name) => name.label === 'PERSON' && name.start <= first && name.end >= last);

/** "the 2016 election", "the 2022 Munich Security Conference": a year before its noun. */
function bareYears(sentence: Sentence, taken: readonly { first: number; last: number }[]): DateSpan[] {
  if (!/(19|20)\d\d/.test(sentence.text)) return [];
  return sentence.tokens.flatMap((token, at) => {
    const next = sentence.tokens[at + 1];
    const free = !taken.some(({ first, last }) => at >= first && at < last);
    if (!free || !/^(19|20)\d\d$/.test(token.text) || !next || !/^(NN|NNP|JJ|POS)/.test(next.tag) || next.tag === 'NNS') return [];
    return [{ first: at, last: at + 1, head: at, text: token.text, value: { kind: 'full', date: token.text } as const }];
  });
}
