import { fold } from './fold.ts';
import { listOf, readTable } from './tables.ts';

export interface Leader {
  name: string;
  /** Country that they lead or speak for; absent for heads of international bodies. */
  country?: string;
  /** The surname alone tells who it is; of others ("Rice", "Park") an office must be said as well. */
  distinctive: boolean;
  from: number;
  to: number;
  /** The year from which they hold office; in the news before as somebody else. */
  since: number;
}

const BY_SURNAME = new Map<string, Leader>();
const BY_NAME = new Map<string, Leader>();
for (const [name, surnames, country, from, to, since] of readTable('leaders.psv')) {
  const leader: Leader = {
    name: name!,
    from: Number(from),
    to: Number(to),
    since: Number(since ?? from),
    distinctive: true,
    ...(country ? { country } : {}),
  };
  BY_NAME.set(fold(name!).toLowerCase(), leader);
  for (const surname of listOf(surnames)) {
    const shared = surname.endsWith('*');
    BY_SURNAME.set(fold(surname.replace('*', '')).toLowerCase(), shared ? { ...leader, distinctive: false } : leader);
  }
}

/** The leader of that full name, whenever the text was written. */
export const leaderNamed = (name: string): Leader | undefined => BY_NAME.get(fold(name).toLowerCase());

/**
 * Whom the news calls by this surname alone, or by this full name. A year (of publication) rules out those who were
 * not in the news then.
 */
export function leaderCalled(name: string, year?: number): Leader | undefined {
  const key = fold(name).toLowerCase();
  const leader = BY_SURNAME.get(key) ?? BY_NAME.get(key);
  if (!leader || (year && (year < leader.from || year > leader.to))) return undefined;
  return leader;
}
