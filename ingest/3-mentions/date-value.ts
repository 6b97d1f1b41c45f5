import { isoDate } from '../1-read/months.ts';
import { addDays, addMonths, dayNumber, pad, weekdayOf } from './calendar.ts';

/** What a written date says before it is known from where to count. */
export type DateValue =
  | { kind: 'full'; date: string }
  | { kind: 'day'; month: number; day: number }
  | { kind: 'month'; month: number; shift?: Shift }
  | { kind: 'weekday'; weekday: number; shift?: Shift }
  | { kind: 'offset'; unit: Unit; amount: number; from: 'anchor' | 'context' };

export type Shift = 'last' | 'next' | 'this';
export type Unit = 'day' | 'week' | 'month' | 'year';
export type Tense = 'past' | 'present' | 'future' | 'none';

/** From where a date counts. */
export interface Moment {
  /** Day (or less) of the report. */
  anchor?: string | undefined;
  /** The last date told before, for `two months later`, `the following day`. */
  context?: string | undefined;
  /** Tense of the clause that the date stands in: past looks back, future ahead. */
  tense: Tense;
}

/** The ISO prefix of a written date, never more precise than what was written; nothing where the point to count from is unknown. */
export function resolveDate(value: DateValue, moment: Moment): string | undefined {
  switch (value.kind) {
    case 'full':
      return value.date;
    case 'day':
      return yearFor(value.month, value.day, moment);
    case 'month':
      return monthOf(value, moment);
    case 'weekday':
      return weekdayDate(value, moment);
    case 'offset':
      return offsetFrom(value.from === 'context' ? (moment.context ?? undefined) : moment.anchor, value);
  }
}

/** Slack in days: "will travel" in a release of the second day of the trip still means this year. */
const SLACK = 40;

/** A day or month without year: the year that the tense asks for, else the nearest. */
function yearFor(month: number, day: number, { anchor, tense }: Moment): string | undefined {
  if (!anchor) return undefined;
  const day0 = dayNumber(anchor.length === 10 ? anchor : anchor.length === 7 ? `${anchor}-15` : `${anchor}-07-01`);
  const year = Number(anchor.slice(0, 4));
  if (anchor.length === 4) return isoDate(year, month, day);
  const near = [year - 1, year, year + 1].flatMap((one) => isoDate(one, month, day) ?? []);
  const distance = (date: string): number => Math.abs(dayNumber(date) - day0);
  const fits = near.filter((date) => {
    const ahead = dayNumber(date) - day0;
    return tense === 'past' ? ahead <= 3 : tense === 'future' ? ahead >= -SLACK : true;
  });
  return fits.sort((a, b) => distance(a) - distance(b))[0];
}

function monthOf({ month, shift }: { month: number; shift?: Shift | undefined }, moment: Moment): string | undefined {
  if (!moment.anchor) return undefined;
  const year = Number(moment.anchor.slice(0, 4));
  const own = `${year}-${pad(month)}`;
  const now = moment.anchor.slice(0, 7);
  if (shift === 'this' || moment.anchor.length === 4) return own;
  if (shift === 'last') return own < now ? own : `${year - 1}-${pad(month)}`;
  if (shift === 'next') return own > now ? own : `${year + 1}-${pad(month)}`;
  // "in March" of a report of March is this March, whatever the tense
  if (own === now) return own;
  return yearFor(month, 15, moment)?.slice(0, 7);
}

function weekdayDate({ weekday, shift }: { weekday: number; shift?: Shift | undefined }, { anchor, tense }: Moment): string | undefined {
  if (anchor?.length !== 10) return undefined;
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (shift === 'last') return addDays(anchor, -(back || 7));
  if (shift === 'next') return addDays(anchor, 7 - back);
  if (back === 0) return anchor;
  // "X says on Monday" looks back; the present of a timetable counts as future (tense.ts)
  return tense === 'future' ? addDays(anchor, 7 - back) : addDays(anchor, -back);
}

/** Counts from a date in the unit's own precision: a month later than a day is a month. */
function offsetFrom(from: string | undefined, { unit, amount }: { unit: Unit; amount: number }): string | undefined {
  if (!from) return undefined;
  if (unit === 'year') return pad(Number(from.slice(0, 4)) + amount, 4);
  if (unit === 'month') return from.length >= 7 ? addMonths(from.slice(0, 7), amount) : undefined;
  if (from.length !== 10) return undefined;
  if (unit === 'day') return addDays(from, amount);
  return weekOf(addDays(from, amount * 7));
}

/** A week is no day: "next week" is its month, or only its year where it begins in one month and ends in the next. */
function weekOf(day: string): string | undefined {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  const sunday = addDays(monday, 6);
  const same = [7, 4].find((length) => monday.slice(0, length) === sunday.slice(0, length));
  return same === undefined ? undefined : monday.slice(0, same);
}
