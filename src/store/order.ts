/** Sorting by code unit: the same on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first, undated last. A longer prefix of the same time is the more exact and comes first. */
export const newestFirst = (a: string | undefined, b: string | undefined): number => compare(b ?? '', a ?? '');
