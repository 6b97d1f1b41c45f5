import { isoDate, MONTH, monthNumber } from '../1-read/months.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { WEEKDAYS } from './calendar.ts';
import type { DateValue, Shift, Unit } from './date-value.ts';

/** What a sentence, in small letters, may hold that makes it worth trying forms on: most sentences hold none of it. */
const CUES = {
  digit: /\d/,
  year: /(?:1[5-9]|20)\d\d/,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  unit: /day|week|fortnight|month|year|decade|century/,
  weekday: /(?:sun|mon|tues|wednes|thurs|fri|satur)day/,
  shift: /last|past|previous|this|current|next|coming/,
  adverb: /today|tonight|morning|afternoon|evening|night|currently|yesterday|tomorrow/,
  ago: /ago/,
  within: /earlier|later/,
  later: /later|after/,
  earlier: /earlier|before|previously/,
  following: /following|next/,
  preceding: /previous|preceding/,
  same: /same|[io]n that/,
};
type Cue = keyof typeof CUES;
const ALL_CUES = Object.keys(CUES) as Cue[];

/** One way to write a date: its pattern and what the groups mean. `undefined` says: this is no date after all. */
export interface DateForm {
  /** A text without all of these cannot match. */
  cues: readonly Cue[];
  form: RegExp;
  read: (groups: Record<string, string | undefined>) => DateValue | undefined;
}

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DASH = ' ?[-–—] ?';
const UNTIL = `(?:${DASH}| (?:to|and|through|until|till) (?:on )?)`;
const WEEKDAY = `(?:${WEEKDAYS.map((day) => `${day.slice(0, 3)}(?:${day.slice(3)})?`).join('|')})`;
const FULL_WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNT = `(?<count>\\d{1,3}|an?|${NUMBERS.join('|')})`;
const UNIT = '(?<unit>day|week|fortnight|month|year|decade|century)s?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const SHIFT = '(?<shift>last|past|previous|this|current|next|coming|upcoming)';
const PART = '(?:early|late|mid|earlier|later|the (?:start|beginning|middle|end) of|(?:spring|summer|autumn|fall|winter)(?: of)?)';

const i = (source: string): RegExp => new RegExp(`\\b${source}(?!\\w)`, 'giu');

const SHIFTS: Record<string, Shift> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
};
const shiftOf = (word: string | undefined): Shift | undefined => (word ? SHIFTS[word.toLowerCase()] : undefined);
const withShift = <T extends object>(value: T, word: string | undefined): T => (shiftOf(word) ? { ...value, shift: shiftOf(word) } : value);
const STEP: Record<Shift, number> = { last: -1, this: 0, next: 1 };

const full = (date: string | undefined): DateValue | undefined => (date ? { kind: 'full', date } : undefined);
const count = (word: string): number => (/\d/.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word.toLowerCase()) + 1));
const offset = (unit: Unit, amount: number, from: 'anchor' | 'context' = 'anchor'): DateValue => ({ kind: 'offset', unit, amount, from });
const UNITS: Record<string, [Unit, number]> = {
  fortnight: ['week', 2],
  decade: ['year', 10],
  century: ['year', 100],
  weekend: ['week', 1],
  quarter: ['month', 3],
};
const unitOf = (word: string): [Unit, number] => UNITS[word.toLowerCase()] ?? [word.toLowerCase() as Unit, 1];

/** A day of a month with or without its year. */
function dayOf(month: string, day: string, year: string | undefined): DateValue | undefined {
  // "they may 20 years on" is no 20 May
  if (!isCapitalized(month)) return undefined;
  const parts = [monthNumber(month), Number.parseInt(day, 10)] as const;
  if (year) return full(isoDate(Number(year), ...parts));
  // 2000 is a leap year: any day that some year has
  return isoDate(2000, ...parts) ? { kind: 'day', month: parts[0], day: parts[1] } : undefined;
}

const counted = ({ count: many, unit }: Record<string, string | undefined>, sign: number, from: 'anchor' | 'context'): DateValue => {
  const [base, times] = unitOf(unit!);
  return offset(base, sign * count(many!) * times, from);
};

const weekdayNumber = (name: string): number => WEEKDAYS.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase()));

/** Forms of date, the longest first: where two begin at one place, the earlier row wins. A range means its first day. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    cues: ['digit'],
    form: i('(?<date>\\d{4}-\\d\\d-\\d\\d)'),
    read: ({ date }) => full(isoDate(...(date!.split('-').map(Number) as [number, number, number]))),
  },
  {
    // 30/01/2007: the number over 12 is the day; 03/04/2007 leaves only the year sure
    cues: ['digit'],
    form: i('(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<year>\\d{4})'),
    read: ({ a, b, year }) => {
      const [x, y] = [Number(a), Number(b)];
      return full(x > 12 ? isoDate(Number(year), y, x) : y > 12 || x === y ? isoDate(Number(year), x, y) : year);
    },
  },
  {
    cues: ['digit'],
    form: /\b9\/11(?= (?:terror|attacks?\b))/gu,
    read: () => full('2001-09-11'),
  },
  // "June 28 to July 2, 2021" · "June 22-25, 2021" · "Friday, August 21, 2015" · "June 15 and 16"
  {
    cues: ['digit', 'month'],
    form: i(
      `(?:${WEEKDAY},? (?:the )?)?(?<month>${MONTH}) (?<day>${DAY})(?!:\\d)(?:${UNTIL}(?:${WEEKDAY},? )?(?:${MONTH} )?${DAY}(?![\\d%]))?(?:,? (?<year>${YEAR}))?`,
    ),
    read: ({ month, day, year }) => dayOf(month!, day!, year),
  },
  // "from 29 June to 2 July 2021": the month of the first day is its own
  {
    cues: ['digit', 'month'],
    form: i(`(?:${WEEKDAY},? (?:the )?)?(?<day>${DAY})(?: of)? (?<month>${MONTH})${UNTIL}${DAY} ${MONTH}(?:,? (?<year>${YEAR}))?`),
    read: ({ month, day, year }) => dayOf(month!, day!, year),
  },
  // "5-6 April 2016" · "14 and 15 June" · "23 October 2020"
  {
    cues: ['digit', 'month'],
    form: i(`(?:${WEEKDAY},? (?:the )?)?(?<day>${DAY})(?:${UNTIL}${DAY})?(?: of)? (?<month>${MONTH})(?!\\w)(?:,? (?<year>${YEAR}))?`),
    read: ({ month, day, year }) => dayOf(month!, day!, year),
  },
  // "September 2005" · "early March, 2011"
  {
    cues: ['year', 'month'],
    form: i(`(?:(?:early|late|mid)[ -])?(?<month>${MONTH})(?:,| of)? (?<year>${YEAR})`),
    read: ({ month, year }) => full(isoDate(Number(year), monthNumber(month!))),
  },
  // "last March"
  {
    cues: ['shift', 'month'],
    form: i(`${SHIFT} (?<month>${MONTH})`),
    read: ({ shift, month }) =>
      isCapitalized(month!) ? withShift({ kind: 'month', month: monthNumber(month!) } as const, shift) : undefined,
  },
  // "in May" but not "may"; "the November talks"
  {
    cues: ['month'],
    form: /\b(?<lead>(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|of|[Ll]ate|[Ee]arly|[Mm]id|[Tt]he|[Tt]his) ?-?)(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Sept\.|Oct\.|Nov\.|Dec\.|Jan\.|Feb\.|Aug\.)(?!['’\w-]| \d| [A-Z])/gu,
    read: ({ month }) => ({ kind: 'month', month: monthNumber(month!) }),
  },
  { cues: ['adverb'], form: i('(?:earlier |later )?(?:today|tonight)|this (?:morning|afternoon|evening)'), read: () => offset('day', 0) },
  { cues: ['adverb'], form: i('currently'), read: () => offset('day', 0) },
  {
    cues: ['adverb'],
    form: i('(?:earlier )?yesterday(?: (?:morning|afternoon|evening|night))?|last (?:night|evening)'),
    read: () => offset('day', -1),
  },
  { cues: ['adverb'], form: i('tomorrow(?: (?:morning|afternoon|evening|night))?'), read: () => offset('day', 1) },
  {
    cues: ['weekday'],
    form: i(
      `(?:(?:early|late|${SHIFT}) )?(?<!(?:Good|Black|Ash|Palm|Bloody|Holy|Easter) )(?<weekday>${FULL_WEEKDAY})(?!s)(?: (?:morning|afternoon|evening|night))?`,
    ),
    read: ({ weekday, shift }) => withShift({ kind: 'weekday', weekday: weekdayNumber(weekday!) } as const, shift),
  },
  // "earlier in the month" · "later this year"
  {
    cues: ['within', 'unit'],
    form: i('(?:earlier|later)(?: in)? (?:the|this) (?<unit>week|month|year)'),
    read: ({ unit }) => offset(unit as Unit, 0),
  },
  {
    cues: ['shift', 'unit'],
    form: i(`${SHIFT} (?<unit>week|weekend|month|year)(?!-| \\d)`),
    read: ({ shift, unit }) => offset(unitOf(unit!)[0], STEP[shiftOf(shift)!] * (unit === 'quarter' ? 3 : 1)),
  },
  { cues: ['ago', 'unit'], form: i(`${COUNT} ${UNIT} ago`), read: (groups) => counted(groups, -1, 'anchor') },
  {
    cues: ['later', 'unit'],
    form: i(`${COUNT} ${UNIT} (?:later|afterwards?|after that)`),
    read: (groups) => counted(groups, 1, 'context'),
  },
  {
    cues: ['earlier', 'unit'],
    form: i(`${COUNT} ${UNIT} (?:earlier|before that|previously)`),
    read: (groups) => counted(groups, -1, 'context'),
  },
  {
    cues: ['following', 'unit'],
    form: i('the (?:following|next) (?<unit>day|week|month|year)'),
    read: ({ unit }) => offset(unit as Unit, 1, 'context'),
  },
  {
    cues: ['preceding', 'unit'],
    form: i('the (?:previous|preceding) (?<unit>day|week|month|year)'),
    read: ({ unit }) => offset(unit as Unit, -1, 'context'),
  },
  {
    cues: ['same', 'unit'],
    form: i('(?:(?:on |in )?(?:that|the) same|on that|in that|that same) (?<unit>day|week|month|year)'),
    read: ({ unit }) => offset(unit as Unit, 0, 'context'),
  },
  // "in 2003" · "early 2005" · "the summer of 2007"; a bare number needs a word that makes it a year
  {
    cues: ['year'],
    form: i(
      `(?:in|since|by|until|till|from|of|during|before|after|for|late|early|mid|back in|${PART})[ -](?:the year )?(?<year>${YEAR})(?![\\d,.]\\d|-| ?%)`,
    ),
    read: ({ year }) => full(year),
  },
];

/** The forms that a text may hold, in their order. */
export function formsFor(text: string): readonly DateForm[] {
  const held = new Set<Cue>();
  const small = text.toLowerCase();
  for (const cue of ALL_CUES) if (CUES[cue].test(small)) held.add(cue);
  return held.size ? DATE_FORMS.filter(({ cues }) => cues.every((cue) => held.has(cue))) : [];
}
