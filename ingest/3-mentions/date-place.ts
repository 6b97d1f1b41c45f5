import type { Sentence } from '../2-parse/sentence.ts';
import { type DateSpan, findDates } from './dates.ts';

/** A date and the word it hangs on. */
export interface PlacedDate extends DateSpan {
  /** Verb or noun that the date says when of. */
  governor: number;
  /** `before` its noun (`the November 27 deal`), `after` it (`talks on Monday`), or hung on a `verb`. */
  role: 'before' | 'after' | 'verb';
  /** The preposition that leads it: on, in, since, of … */
  link?: string;
}

const known = new WeakMap<Sentence, PlacedDate[]>();

/** Dates of a sentence with what they hang on. */
export function placeDates(sentence: Sentence): readonly PlacedDate[] {
  const before = known.get(sentence);
  if (before) return before;
  const placed = findDates(sentence).map((span) => place(sentence, span));
  known.set(sentence, placed);
  return placed;
}

function place(sentence: Sentence, span: DateSpan): PlacedDate {
  const { tokens } = sentence;
  let at = span.head;
  let link: string | undefined;
  for (let step = 0; step < tokens.length; step++) {
    const { head, label } = tokens[at]!;
    if (head === at) break;
    const above = tokens[head]!;
    const outside = head < span.first || head >= span.last;
    if (outside && isNominal(above.tag) && !/^(npadvmod|prep|advmod|acl|relcl|advcl|pcomp)$/.test(label) && head > span.first) {
      return { ...span, governor: head, role: 'before', ...(link && { link }) };
    }
    if (outside && (isNominal(above.tag) || /^(VB|MD)/.test(above.tag))) {
      return { ...span, governor: head, role: /^(VB|MD)/.test(above.tag) ? 'verb' : 'after', ...(link && { link }) };
    }
    // "two months later", "ahead of Monday": the word between may be the link
    if (outside && /^(IN|TO|VBG)$/.test(above.tag)) link ??= above.text.toLowerCase();
    at = head;
  }
  const before = tokens[span.first - 1];
  if (!link && before && /^(IN|TO)$/.test(before.tag)) link = before.text.toLowerCase();
  return { ...span, governor: at, role: /^(VB|MD)/.test(tokens[at]!.tag) ? 'verb' : 'after', ...(link && { link }) };
}

const isNominal = (tag: string): boolean => /^(NN|PRP|CD|JJ)/.test(tag);
