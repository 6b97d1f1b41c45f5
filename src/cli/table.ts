/** Rows as a table of plain text. */

/** Wide characters and accents count as a terminal shows them only roughly: one column each. */
const width = (text: string): number => [...text].length;

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  return widths;
}

/** Columns padded to their widest cell, two spaces between. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows);
  const pad = (cell: string, column: number) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** A heading, a rule, and rows. What is too wide for the terminal is cut with an ellipsis, the widest columns first. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[], terminal = process.stdout.columns ?? 160): string {
  const shown = [columns, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
  const widths = widthsOf(shown);
  const widest = widestThatFits(widths, terminal - 2 * (columns.length - 1));
  const cut = (cell: string) => (width(cell) > widest ? `${[...cell].slice(0, widest - 1).join('')}…` : cell);
  const rule = widths.map((one) => '─'.repeat(Math.min(one, widest)));
  const [head = [], ...body] = shown.map((row) => row.map(cut));
  return alignColumns([head, rule, ...body]);
}

/** Columns narrower than this are unreadable: then the lines rather wrap. */
const NARROWEST = 12;

/** The width at which to cut columns so that all of them take no more than `room`. */
function widestThatFits(widths: readonly number[], room: number): number {
  const taken = (widest: number) => widths.reduce((sum, one) => sum + Math.min(one, widest), 0);
  let widest = Math.max(NARROWEST, ...widths);
  while (widest > NARROWEST && taken(widest) > room) widest -= 1;
  return widest;
}
