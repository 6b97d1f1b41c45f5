/** Day arithmetic on ISO prefixes, without clock or time zone. */

/** Weekdays in the order of their number, 0 for Sunday. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const DAY = 86_400_000;

/** Days since 1970-01-01 of a full date `2007-01-31`. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** 0 for Sunday … 6 for Saturday. */
export const weekdayOf = (date: string): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

export const addDays = (date: string, days: number): string => new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);

/** `2005-09` and 2 give `2005-11`. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1)}`;
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
