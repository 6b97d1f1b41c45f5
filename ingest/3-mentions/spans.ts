import type { Sentence } from '../2-parse/sentence.ts';
import { headOf, type TokenSpan } from '../2-parse/tree.ts';
import type { FoundMention } from './mention.ts';

/** Where a mention stands. */
export type MentionSpan = Pick<FoundMention, 'sentence' | 'first' | 'last' | 'head' | 'start' | 'end' | 'text'>;

/** Character and token offsets of a span, as every mention carries them. */
export function spanOf(sentence: Sentence, span: TokenSpan): MentionSpan {
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

/**
 * A mention with every field in its place, absent ones undefined: all rules read mentions, and the engine reads objects of one
 * shape far faster than of twenty.
 */
export const mentionOf = (span: MentionSpan, told: Omit<FoundMention, keyof MentionSpan>): FoundMention => ({
  sentence: span.sentence,
  first: span.first,
  last: span.last,
  head: span.head,
  start: span.start,
  end: span.end,
  text: span.text,
  kind: told.kind,
  type: told.type,
  name: told.name,
  title: told.title,
  iso3: told.iso3,
  country: told.country,
  metonymOf: told.metonymOf,
  rule: told.rule,
  votes: told.votes,
  known: told.known,
  located: told.located,
  nominal: told.nominal,
  noun: told.noun,
  plural: told.plural,
  definite: told.definite,
  owner: told.owner,
});
