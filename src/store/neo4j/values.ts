import neo4j from 'neo4j-driver';

/** A whole number as the database keeps it; JavaScript numbers arrive there as floats. */
export const whole = (number: number) => neo4j.int(number);

/** Values of an answer as plain JavaScript: whole numbers as numbers where they are exact, else as text; times as ISO text; null is absent. */
export function plain(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (neo4j.isInt(value)) return neo4j.integer.inSafeRange(value) ? value.toNumber() : value.toString();
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object') {
    // Dates, durations and points write themselves.
    if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
    const entries = Object.entries(value).map(([key, one]) => [key, plain(one)] as const);
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  }
  return value;
}

/** Parameters that a user gives: a number without fraction is a whole number, so that `LIMIT $n` works. */
export function parameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? whole(value) : value;
  if (Array.isArray(value)) return value.map(parameter);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, parameter(one)]));
}
