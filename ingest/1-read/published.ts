import { isoDate, MONTH, monthNumber } from './months.ts';

/** What else is known of the day, to decide which of 03/04/2007 is the month. */
export interface DateEvidence {
  month?: number;
  day?: number;
}

interface DateForm {
  form: RegExp;
  read: (groups: string[], evidence: DateEvidence) => string | undefined;
}

const ORDINAL = '(?:st|nd|rd|th)?';
const pattern = (source: string): RegExp => new RegExp(source, 'iu');

/** Forms that a date is written in, the surest first. `groups[1]` is the first group. */
const FORMS: DateForm[] = [
  // 2007-01-30T23:26:00+03:00 and 2007/01/30: the day as written, whatever the zone
  { form: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, read: ([, year, month, day]) => isoDate(+year!, +month!, +day!) },
  { form: /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/, read: ([, year, month, day]) => isoDate(+year!, +month!, +day!) },
  { form: /(\d{4})年(\d{1,2})月(\d{1,2})日/, read: ([, year, month, day]) => isoDate(+year!, +month!, +day!) },
  // Tue, 30 Jan 2007 · 30th of January, 2007 · 30-Jan-2007
  {
    form: pattern(`\\b(\\d{1,2})${ORDINAL}(?: of)?[ -]+(${MONTH})[ ,-]+(\\d{4})\\b`),
    read: ([, day, month, year]) => isoDate(+year!, monthNumber(month!), +day!),
  },
  // January 30, 2007 · Jan. 30th 2007
  {
    form: pattern(`\\b(${MONTH})[ -]+(\\d{1,2})${ORDINAL}\\b[ ,-]+(\\d{4})\\b`),
    read: ([, month, day, year]) => isoDate(+year!, monthNumber(month!), +day!),
  },
  // 30.01.2007: points are written where the day comes first
  { form: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, read: ([, day, month, year]) => isoDate(+year!, +month!, +day!) },
  { form: /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/, read: ([, a, b, year], evidence) => readNumeric([+a!, +b!, +year!], evidence) },
  { form: pattern(`\\b(${MONTH})[ ,-]+(\\d{4})\\b`), read: ([, month, year]) => isoDate(+year!, monthNumber(month!)) },
  { form: /^(\d{4})-(\d\d)$/, read: ([, year, month]) => isoDate(+year!, +month!) },
  { form: /^(\d{4})$/, read: ([, year]) => isoDate(+year!) },
  // 1170156360 and 1170156360000: seconds or milliseconds since 1970
  { form: /^(\d{10})(\d{3})?$/, read: ([, seconds]) => new Date(+seconds! * 1000).toISOString().slice(0, 10) },
];

/** Day and month by whatever decides: a number over 12, or evidence; only the year when nothing does. */
function readNumeric([a, b, year]: [number, number, number], evidence: DateEvidence): string | undefined {
  const dayFirst = isoDate(year, b, a);
  const monthFirst = isoDate(year, a, b);
  if (dayFirst === monthFirst || !monthFirst) return dayFirst;
  if (!dayFirst) return monthFirst;
  const fits = (month: number, day: number) =>
    (evidence.month === undefined || evidence.month === month) && (evidence.day === undefined || evidence.day === day);
  const fitting = [fits(b, a) && dayFirst, fits(a, b) && monthFirst].filter((date) => date !== false);
  return fitting.length === 1 ? fitting[0] : isoDate(year); // 03/04/2007
}

/** Date of publication in any usual form, as an ISO prefix of the precision that is certain; undefined when it is no date. */
export function readPublished(written: string, evidence: DateEvidence = {}): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  for (const { form, read } of FORMS) {
    const found = form.exec(text);
    const date = found && read([...found], evidence);
    if (date) return date;
  }
  return undefined;
}
