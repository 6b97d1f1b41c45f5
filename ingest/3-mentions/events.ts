import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from './mention.ts';

/** Mentions of happenings: talks, summits, elections, wars, and what refers back to them (`the talks`). `others` are the mentions found so far. */
export function findEvents(_sentences: Sentence[], _others: readonly FoundMention[]): FoundMention[] {
  return [];
}
