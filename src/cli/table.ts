/** Rows as a table of plain text. */

/** Wide characters and accents count as a terminal shows them only roughly: one column each. */
const width = (text: string): number => [...text].length;

/** Columns padded to their widest cell, two spaces between. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  const pad = (cell: string, column: number) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** A heading, a rule, and rows; cells longer than `widest` characters are cut with an ellipsis. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[], widest = 48): string {
  const cut = (cell: string) => (width(cell) > widest ? `${[...cell].slice(0, widest - 1).join('')}…` : cell);
  const oneLine = (cell: string) => cut(cell.replace(/\s+/g, ' '));
  const shown = [columns, ...rows].map((row) => row.map(oneLine));
  const rule = columns.map((_, column) => '─'.repeat(Math.max(...shown.map((row) => width(row[column] ?? '')))));
  return alignColumns([shown[0] ?? [], rule, ...shown.slice(1)]);
}
