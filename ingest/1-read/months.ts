const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Matches an English month in full or abbreviated, with or without a point. Source of a pattern, without a group. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

/** Number of a month, 1 … 12, by its first three letters; 0 for none. */
export const monthNumber = (name: string): number => NAMES.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** ISO prefix of a date, or undefined when the calendar has none such: 30 February, month 13, year 12. */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (year < 1700 || year > 2200) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return prefix;
  if (day < 1 || day > LENGTHS[month - 1]! || (month === 2 && day === 29 && !isLeap(year))) return undefined;
  return `${prefix}-${String(day).padStart(2, '0')}`;
}
