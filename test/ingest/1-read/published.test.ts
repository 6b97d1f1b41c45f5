import { expect, test } from 'vitest';
import { readPublished } from '../../../ingest/1-read/published.ts';

test.each<[string, string | undefined, string]>([
  ['2007-01-30', '2007-01-30', 'ISO'],
  ['2007-01-30T23:26:00+03:00', '2007-01-30', 'the day as written, whatever the zone'],
  ['20070130', '2007-01-30', 'compact'],
  ['2007/1/3', '2007-01-03', 'slashes, year first'],
  ['Tue, 30 Jan 2007 11:26:00 GMT', '2007-01-30', 'RFC 822, as in feeds'],
  ['30-Jan-2007', '2007-01-30', 'hyphens'],
  ['Posted on Jan. 30th, 2007 at 11:26 am', '2007-01-30', 'within words'],
  ['the 30th of January, 2007', '2007-01-30', 'British'],
  ['30.01.2007', '2007-01-30', 'points'],
  ['03.04.2007', '2007-04-03', 'points mean the day comes first'],
  ['30/01/2007 11:26', '2007-01-30', 'no month 30'],
  ['1/30/2007', '2007-01-30', 'American'],
  ['04/04/2007', '2007-04-04', 'the same either way'],
  ['03/04/2007', '2007', 'ambiguous: only the year is certain'],
  ['2007年1月30日', '2007-01-30', 'Chinese and Japanese'],
  ['February 2007', '2007-02', 'a month'],
  ['2007-02', '2007-02', 'a month, ISO'],
  ['2007', '2007', 'a year'],
  ['1170156360', '2007-01-30', 'seconds since 1970'],
  ['1170156360000', '2007-01-30', 'milliseconds'],
  ['February 30, 2007', undefined, 'no such day'],
  ['yesterday', undefined, 'no clock here'],
  ['', undefined, 'nothing'],
])('%j is %s (%s)', (written, expected) => expect(readPublished(written)).toBe(expected));

test('a dateline decides which number is the month', () => {
  expect(readPublished('03/04/2007', { month: 4, day: 3 })).toBe('2007-04-03');
  expect(readPublished('03/04/2007', { month: 3, day: 4 })).toBe('2007-03-04');
  expect(readPublished('03/04/2007', { month: 9, day: 9 })).toBe('2007');
});
