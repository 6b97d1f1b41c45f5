import { nameKey } from './fold.ts';
import { readTable } from './tables.ts';

const LEADERS = new Map(readTable('leaders.psv').map(([name, iso3]) => [nameKey(name!), iso3!]));

/**
 * The state of a leader by name: the full name, else the last word or two of it. Only for who bears a title of state or
 * a full name of the table: a surname alone names many.
 */
export function leaderState(name: string, titled: boolean): string | undefined {
  const words = nameKey(name).split(' ');
  const full = LEADERS.get(words.join(' '));
  if (full && (titled || words.length > 1)) return full;
  return titled ? (LEADERS.get(words.slice(-2).join(' ')) ?? LEADERS.get(words.at(-1)!)) : undefined;
}
