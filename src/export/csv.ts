/** CSV by RFC 4180. Text that a spreadsheet would run as a formula is disarmed with a leading apostrophe. */
import type { Store } from '../store/store.ts';
import { FACT_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { factsOf, nodesOf } from './passes.ts';

/** One table of nodes. */
export async function* csvNodes(store: Store): AsyncGenerator<string> {
  yield record(['id', 'name', ...NODE_COLUMNS.map(({ name }) => name)]);
  for await (const node of nodesOf(store, new Map())) yield record([node.id, node.name, ...NODE_COLUMNS.map(({ value }) => value(node))]);
}

/** One table of facts, with the names of their ends. */
export async function* csvFacts(store: Store): AsyncGenerator<string> {
  const names = new Map<string, string>();
  // First, so that the download begins before the names are collected.
  yield record(['id', 'source', 'source_name', 'target', 'target_name', ...FACT_COLUMNS.map(({ name }) => name)]);
  for await (const _ of nodesOf(store, names));
  for await (const fact of factsOf(store, names)) {
    const { id, source, target } = fact;
    yield record([id, source, names.get(source), target, names.get(target), ...FACT_COLUMNS.map(({ value }) => value(fact))]);
  }
}

const record = (cells: readonly (string | number | undefined)[]): string => `${cells.map(field).join(',')}\r\n`;

/** `=HYPERLINK(…)` in a name would be run by a spreadsheet; so would one that starts with + - @ tab or return. */
const FORMULA = /^[=+\-@\t\r]/;

export function field(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
