import { describe, expect, it } from 'vitest';
import { axisOf, datesOf, fillBuckets, rangeOf, unitFor } from '../../web/src/components/timeline/buckets.ts';

const bucket = (date: string, facts = 1) => ({ date, facts, byQuad: {} });
const months = fillBuckets([bucket('2006-11', 3), bucket('2007-02', 5), bucket('2007')], 'month');

describe('fillBuckets', () => {
  it('fills quiet months over the turn of a year, and leaves out dates without a month', () => {
    expect(months.map(({ date, facts }) => [date, facts])).toEqual([
      ['2006-11', 3],
      ['2006-12', 0],
      ['2007-01', 0],
      ['2007-02', 5],
    ]);
  });
  it('fills years', () => {
    expect(fillBuckets([bucket('2003'), bucket('2006')], 'year').map(({ date }) => date)).toEqual(['2003', '2004', '2005', '2006']);
  });
  it('is empty for nothing', () => {
    expect(fillBuckets([], 'month')).toEqual([]);
  });
});

it.each([
  ['2003-08', '2007-06-21', 'month', 'four years fit as months'],
  ['1953', '2007', 'year', 'half a century does not'],
  [undefined, undefined, 'month', 'nothing dated yet'],
])('%s to %s is told by %s: %s', (from: string | undefined, to: string | undefined, unit: string, _why: string) => {
  expect(unitFor(from, to)).toBe(unit);
});

describe('range', () => {
  it.each([
    { why: 'no dates cover all', dates: {}, range: { first: 0, last: 3 } },
    { why: 'months', dates: { from: '2006-12', to: '2007-01' }, range: { first: 1, last: 2 } },
    { why: 'a day lies in its month', dates: { from: '2007-01-15' }, range: { first: 2, last: 3 } },
    { why: 'a year starts with its first bar', dates: { from: '2007' }, range: { first: 2, last: 3 } },
    { why: 'dates outside are cut to the ends', dates: { from: '1999', to: '2030' }, range: { first: 0, last: 3 } },
  ])('$why', ({ dates, range }) => {
    expect(rangeOf(months, dates)).toEqual(range);
  });
  it('becomes dates again, and none when it covers all', () => {
    expect(datesOf(months, { first: 1, last: 2 })).toEqual({ from: '2006-12', to: '2007-01' });
    expect(datesOf(months, { first: 0, last: 3 })).toEqual({});
  });
});

it('labels years, not more than fit', () => {
  const long = fillBuckets([bucket('1990-01'), bucket('2007-12')], 'month');
  expect(axisOf(long, 6).length).toBeLessThanOrEqual(6);
  expect(axisOf(months, 12).map(({ label }) => label)).toEqual(['2006', '2007']);
});
