import type { Sentence } from '../2-parse/sentence.ts';
import { headOf, type TokenSpan } from '../2-parse/tree.ts';
import type { FoundMention } from './mention.ts';

/** Character and token offsets of a span, as every mention carries them. */
export function spanOf(
  sentence: Sentence,
  span: TokenSpan,
): Pick<FoundMention, 'sentence' | 'first' | 'last' | 'head' | 'start' | 'end' | 'text'> {
  const start = sentence.tokens[span.first]!.start;
  const end = sentence.tokens[span.last - 1]!.end;
  return {
    sentence: sentence.index,
    first: span.first,
    last: span.last,
    head: headOf(sentence, span),
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
  };
}
