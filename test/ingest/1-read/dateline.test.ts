import { expect, test } from 'vitest';
import type { Dateline } from '../../../ingest/1-read/dateline.ts';
import { dateOfDateline, findDateline, readDateline } from '../../../ingest/1-read/dateline.ts';

// text, what is read of it (without offsets), why the row is here
const DATELINES: [string, object | undefined, string][] = [
  ['BEIJING, Feb. 8 (Xinhua) -- Envoys', { place: 'BEIJING', month: 2, day: 8, agency: 'Xinhua' }, 'the common form'],
  ['SEOUL, June 3, 2005 (Yonhap) - A', { place: 'SEOUL', month: 6, day: 3, year: 2005, agency: 'Yonhap' }, 'with a year'],
  ['Vienna, 14 March 2007 – Inspectors', { place: 'Vienna', month: 3, day: 14, year: 2007 }, 'day first, small letters'],
  ['MACAU (Reuters) — The', { place: 'MACAU', agency: 'Reuters' }, 'no date'],
  ['Macau (AFP) - The', { place: 'Macau', agency: 'AFP' }, 'small letters need a known agency'],
  ['(Reuters) — The bank', { agency: 'Reuters' }, 'agency only'],
  ['TOKYO/SEOUL, Oct 9 (Reuters) - Japan', { place: 'TOKYO/SEOUL', month: 10, day: 9, agency: 'Reuters' }, 'two places'],
  ['ST. PETERSBURG, Russia (AP) — Envoys', { place: 'ST. PETERSBURG', agency: 'AP' }, 'a point within, a country after'],
  ['MOSCOW. Jan 30 (Interfax) - Russia', { place: 'MOSCOW', month: 1, day: 30, agency: 'Interfax' }, 'point for comma'],
  ['MOSCOW (RIA Novosti), January 30 - The', { place: 'MOSCOW', month: 1, day: 30, agency: 'RIA Novosti' }, 'agency before date'],
  [
    '05/02/2007 09:10 MOSCOW, February 5 (TASS) - A',
    { place: 'MOSCOW', month: 2, day: 5, year: 2007, agency: 'TASS' },
    'stamp gives the year',
  ],
  ['New Delhi, Jan 3: The minister', { place: 'New Delhi', month: 1, day: 3 }, 'colon after a date'],
  ['Monday, October 9, 2006\n\nNorth Korea', { month: 10, day: 9, year: 2006 }, 'a paragraph that is a date'],
  ['MINISTER KIM: Thank you.', undefined, 'a speaker, no place'],
  ['UPDATE - The talks', undefined, 'a label, no place'],
  ['Christopher Hill (US) - the envoy - said', undefined, 'a person with a note'],
  ['On January 5 - a Friday - they met', undefined, 'a sentence'],
  ['Germany on Monday - at last - agreed', undefined, 'a sentence that begins with a name'],
];

test.each(DATELINES)('%j', (text, expected) => {
  const dateline = readDateline(text);
  if (dateline) {
    const { start, end, ...parts } = dateline;
    expect(parts).toEqual(expected);
    expect(start).toBe(0);
    expect(end).toBeGreaterThan(0);
  } else expect(dateline).toEqual(expected);
});

test('a dateline is found below a title and its end is where the report begins', () => {
  const text = 'Envoys gather\n\nBEIJING, Feb. 8 (Xinhua) -- Envoys of six states met.';
  const dateline = findDateline(text)!;
  expect(text.slice(dateline.start, dateline.end)).toBe('BEIJING, Feb. 8 (Xinhua) -- ');
  expect(text.slice(dateline.end)).toBe('Envoys of six states met.');
});

test.each<[Partial<Dateline>, string | undefined, string | undefined, string]>([
  [{ month: 12, day: 31 }, '2007-01-02', '2006-12-31', 'filed on New Year’s Eve, published in the new year'],
  [{ month: 1, day: 1 }, '2006-12-31', '2007-01-01', 'filed east of the date line'],
  [{ month: 2, day: 8 }, '2007-02-09', '2007-02-08', 'the day before'],
  [{ month: 2, day: 8, year: 2005 }, '2007-02-09', '2005-02-08', 'its own year counts'],
  [{ month: 2, day: 8 }, undefined, undefined, 'a day without a year is no date'],
  [{ place: 'SEOUL' }, '2007-02-09', undefined, 'no day'],
])('%j published %s is %s (%s)', (dateline, published, expected) => {
  expect(dateOfDateline({ start: 0, end: 0, ...dateline }, published)).toBe(expected);
});
