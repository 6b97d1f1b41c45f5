import { candidatesBefore, type LinkContext } from './context.ts';
import type { LinkedMention } from './linked.ts';

/**
 * The state spoken of at a place in the text: for "the government", "the country", "police".
 * The most prominent before it, nearest sentence first; else the first in its own sentence; else the country of the dateline.
 */
export function focusState(context: LinkContext, at: { sentence: number; start: number }, among?: ReadonlySet<string>): string | undefined {
  const fits = (iso3: string | undefined): boolean => iso3 !== undefined && (!among || among.has(iso3));
  const code = (mention: LinkedMention): string | undefined =>
    mention.type === 'State' ? context.book.get(mention.entity)!.iso3 : undefined;
  const before = candidatesBefore(context, at, (mention) => mention.kind !== 'pronoun' && fits(code(mention)));
  if (before[0]) return code(before[0]);
  const same = context.book.mentions
    .filter((mention) => mention.sentence === at.sentence && mention.kind !== 'pronoun' && fits(code(mention)))
    .sort((a, b) => a.start - b.start)[0];
  if (same) return code(same);
  const places = context.book.mentions.filter((mention) => mention.type === 'Place' && mention.sentence <= at.sentence);
  const countries = places.map((mention) => context.book.get(mention.entity)!.country);
  return countries.find((country) => fits(country));
}

/** The last states named before a place, different ones, latest first: for "both countries", "the two sides". */
export function lastStates(context: LinkContext, at: { sentence: number; start: number }, count: number): string[] {
  const states = context.book.mentions
    .filter((mention) => mention.type === 'State' && mention.start < at.start && mention.kind !== 'pronoun')
    .sort((a, b) => b.start - a.start)
    .map((mention) => context.book.get(mention.entity)!.iso3!);
  return [...new Set(states)].slice(0, count);
}
