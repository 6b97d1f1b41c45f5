import { isAgency } from './agencies.ts';
import { isoDate, MONTH, monthNumber } from './months.ts';
import { readPublished } from './published.ts';

/** `30/01/2007 11:26 MOSCOW, January 30 (RIA Novosti) -`: where and when a report was filed, and by whom. */
export interface Dateline {
  /** Offsets into the text, UTF-16 units; the report begins at `end`. */
  start: number;
  end: number;
  /** As written: `MOSCOW`, `TOKYO/SEOUL`, `Geneva`. */
  place?: string;
  month?: number;
  day?: number;
  year?: number;
  agency?: string;
}

const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";
const NO_MONTH = '(?!(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d)';
const REGION = `, ${NO_MONTH}\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\b';
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?,? )?';

const STAMP =
  /(\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2})(?:[ T,]+\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{3,4}\b)?)?[ ,]+/y;
const PLACE = new RegExp(`(?:(${CAPITALS}(?:/${CAPITALS})?)(?![\\p{Ll}\\d])|(${NAME}))(?:${REGION})?`, 'uy');
const DATE = new RegExp(`[,. ]*${WEEKDAY}(?:(${MONTH}) ${DAY}|${DAY} (${MONTH}))(?:,? (\\d{4})\\b)?`, 'iy');
const AGENCY = /[,. ]*\((\p{Lu}[^()\n]{1,38})\)/uy;
const DASH = /\s*(?:-{1,3}|[–—])\s+|:\s+/y;
const WHOLE_DATE = new RegExp(`${WEEKDAY}(?:(${MONTH}) ${DAY}|${DAY} (${MONTH}))(?:,? (\\d{4}))[ .]*(?=\\n|$)`, 'iy');
const STARTS_WITH_MONTH = new RegExp(`${WEEKDAY}(?:${MONTH} \\d|\\d)`, 'iy');

/** Labels in capitals that stand before a dash and are no places. */
const LABEL =
  /^(?:UPDATED?|BREAKING|CORRECTED|CORRECTION|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|NOTE|ALERT|URGENT|SUMMARY|VIDEO|PHOTOS?|WATCH|LIVE)\b/;

/** Reads the dateline that starts exactly at `start`, or nothing. */
export function readDateline(text: string, start = 0): Dateline | undefined {
  let at = start;
  const take = (part: RegExp): RegExpExecArray | null => {
    part.lastIndex = at;
    const found = part.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  const isWhole = take(WHOLE_DATE); // "Friday, August 21, 2015" as a paragraph
  if (isWhole) return { start, end: at, ...dayOf([...isWhole]) };
  const stamp = take(STAMP);
  STARTS_WITH_MONTH.lastIndex = at;
  const place = STARTS_WITH_MONTH.test(text) ? null : take(PLACE);
  const early = take(AGENCY); // MOSCOW (RIA Novosti), January 30 -
  const date = take(DATE);
  const agency = early ?? take(AGENCY);
  const dash = take(DASH);
  const capitals = place?.[1] && !LABEL.test(place[1]);
  if (!dash || !(date || stamp || capitals || (agency && (!place || isAgency(agency[1]!))))) return undefined; // "Christopher Hill (US) - who"
  if (dash[0].startsWith(':') && !(date && place)) return undefined; // "MINISTER KIM: Thank you."
  const day = dayOf(date && [...date]);
  return {
    start,
    end: at,
    ...(place && { place: (place[1] ?? place[2])!.replace(/[.,]$/, '') }),
    ...day,
    ...(stamp && dayOfStamp(stamp[1]!, day)),
    ...(agency && { agency: agency[1]! }),
  };
}

function dayOf(groups: string[] | null): Pick<Dateline, 'month' | 'day' | 'year'> {
  if (!groups) return {};
  const [, month, day, dayFirst, monthAfter, year] = groups;
  return { month: monthNumber((month ?? monthAfter)!), day: Number(day ?? dayFirst), ...(year && { year: Number(year) }) };
}

function dayOfStamp(stamp: string, evidence: { month?: number; day?: number }): Pick<Dateline, 'month' | 'day' | 'year'> {
  const [year, month, day] = (readPublished(stamp, evidence) ?? '').split('-').map(Number);
  return { ...(year && { year }), ...(month && evidence.month === undefined && { month, day }) };
}

/** The first dateline among the first five paragraphs (a title, a source or a label may stand before it). */
export function findDateline(text: string): Dateline | undefined {
  const starts = [0, ...[...text.slice(0, 3000).matchAll(/\n\s*(?=\S)/g)].map((gap) => gap.index + gap[0].length)];
  for (const start of starts.slice(0, 6)) {
    const dateline = readDateline(text, start);
    if (dateline) return dateline;
  }
  return undefined;
}

/**
 * The day a dateline names, as an ISO date. Its year is its own, else the one that brings it nearest to `published`;
 * undefined when there is neither: a day without a year is no date.
 */
export function dateOfDateline(dateline: Dateline, published?: string): string | undefined {
  const { year, month, day } = dateline;
  if (year !== undefined) return isoDate(year, month, day);
  if (month === undefined || published === undefined) return undefined;
  const at = Date.parse(published);
  const candidates = [0, -1, 1].map((shift) => isoDate(Number(published.slice(0, 4)) + shift, month, day));
  const distance = (date: string) => Math.abs(Date.parse(date) - at);
  return candidates.filter((date) => date !== undefined).sort((a, b) => distance(a) - distance(b))[0];
}
