import { compare } from './order.ts';

/**
 * How many articles (or claims) say what: `name\tKim Kye-gwan` → 3. Adding and taking away in any order ends at the same
 * tally, which is why merging in any order, and undoing, end at the same graph.
 */
export type Tally = Map<string, number>;

export const tallyKey = (field: string, value: string): string => `${field}\t${value}`;

/** Adds `by` (negative: takes away) to the count of a key; a count of nothing is no entry. */
export function count(tally: Tally, key: string, by: number): void {
  const sum = (tally.get(key) ?? 0) + by;
  if (sum === 0) tally.delete(key);
  else tally.set(key, sum);
}

/** All values of a field: most often said first, then the longest, then by alphabet. */
export function ranked(tally: Tally, field: string): { value: string; times: number }[] {
  const start = `${field}\t`;
  const values: { value: string; times: number }[] = [];
  for (const [key, times] of tally) if (key.startsWith(start)) values.push({ value: key.slice(start.length), times });
  return values.sort((a, b) => b.times - a.times || b.value.length - a.value.length || compare(a.value, b.value));
}

export const choose = (tally: Tally, field: string): string | undefined => ranked(tally, field)[0]?.value;

/** As text for a database property: keys in order, so that equal tallies are equal texts. */
export const writeTally = (tally: Tally): string => JSON.stringify([...tally].sort((a, b) => compare(a[0], b[0])));
export const readTally = (text: string): Tally => new Map(JSON.parse(text) as [string, number][]);
