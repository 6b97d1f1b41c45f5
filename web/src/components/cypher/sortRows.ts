export interface Sorting {
  column: number;
  down: boolean;
}

/** A value as a line of text: a node by its name, a relationship by its type, the rest as JSON. */
export const readCell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(readCell).join(', ');
  const { $node, $relationship, type, properties } = value as Record<string, unknown>;
  const named = properties as { name?: unknown; title?: unknown } | undefined;
  if ($node !== undefined) return String(named?.name ?? named?.title ?? $node);
  if ($relationship !== undefined) return String(type);
  return JSON.stringify(value);
};

const compareCells = (a: unknown, b: unknown): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [readCell(a), readCell(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Rows in the order of one column; equal rows keep the order of the query, empty cells come last in either direction. */
export const sortRows = (rows: readonly (readonly unknown[])[], sorting: Sorting | undefined): (readonly unknown[])[] => {
  if (!sorting) return [...rows];
  const { column, down } = sorting;
  const isEmpty = (row: readonly unknown[]) => readCell(row[column]) === '';
  return [...rows].sort((a, b) => {
    if (isEmpty(a) !== isEmpty(b)) return isEmpty(a) ? 1 : -1;
    return compareCells(a[column], b[column]) * (down ? -1 : 1);
  });
};
