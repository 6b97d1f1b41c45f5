import type { TimelineBucket } from '../../../../src/model.ts';

/** Beyond so many months a bar a month would be too thin to hit. */
const MOST_MONTHS = 96;

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : 0);
const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Whether a span of dates is better told in years than in months. */
export const unitFor = (from: string | undefined, to: string | undefined): 'year' | 'month' =>
  from && to && monthNumber(to) - monthNumber(from) > MOST_MONTHS ? 'year' : 'month';

/** Buckets without gaps: a quiet month is an empty bar, so that distances on the axis are true. */
export const fillBuckets = (buckets: readonly TimelineBucket[], by: 'year' | 'month'): TimelineBucket[] => {
  const size = by === 'month' ? 7 : 4;
  // A fact dated `2007` has no month; by month it belongs to no bar.
  const fitting = buckets.filter(({ date }) => date.length === size).sort((a, b) => (a.date < b.date ? -1 : 1));
  const known = new Map(fitting.map((bucket) => [bucket.date, bucket]));
  const [first, last] = [fitting[0], fitting.at(-1)];
  if (!first || !last) return [];
  const step = by === 'month' ? 1 : 12;
  const filled: TimelineBucket[] = [];
  for (let month = monthNumber(first.date); month <= monthNumber(last.date); month += step) {
    const date = monthName(month).slice(0, size);
    filled.push(known.get(date) ?? { date, facts: 0, byQuad: {} });
  }
  return filled;
};

export interface Range {
  first: number;
  last: number;
}

/** The bars that a filter's dates cover. */
export const rangeOf = (
  buckets: readonly TimelineBucket[],
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Range => {
  const end = buckets.length - 1;
  const first = from ? buckets.findIndex(({ date }) => date >= from.slice(0, date.length)) : 0;
  const last = to ? buckets.findLastIndex(({ date }) => date <= to.slice(0, date.length)) : end;
  return { first: first < 0 ? end : first, last: Math.max(0, last) };
};

/** The filter's dates for a range of bars; none when it covers all. */
export const datesOf = (buckets: readonly TimelineBucket[], { first, last }: Range): { from?: string; to?: string } => {
  if (first <= 0 && last >= buckets.length - 1) return {};
  return { from: buckets[first]!.date, to: buckets[last]!.date };
};

/** Bars that carry a label on the axis: years, thinned so that labels never touch. */
export const axisOf = (buckets: readonly TimelineBucket[], most: number): { position: number; label: string }[] => {
  const starts = buckets.flatMap(({ date }, position) =>
    date.length === 4 || date.endsWith('-01') || position === 0 ? [{ position, label: date.slice(0, 4) }] : [],
  );
  const apart = starts.filter(({ position }, n) => n !== 0 || !starts[1] || starts[1].position - position > buckets.length / 14);
  const every = Math.max(1, Math.ceil(apart.length / Math.max(1, most)));
  return apart.filter((_, n) => n % every === 0);
};
