import { readFileSync } from 'node:fs';

/**
 * The rows of a lexicon file beside this one: columns between bars, lists between semicolons.
 * Lines that start with `#` say where the table comes from and what its columns are.
 */
export function readTable(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** `a; b; c` as a list; nothing for an empty cell. */
export const listOf = (cell: string | undefined): string[] => (cell ? cell.split(';').map((one) => one.trim()) : []);
