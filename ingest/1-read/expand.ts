import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isGlob, matchGlob, rootOfGlob } from './glob.ts';

/** Endings that folders and globs are searched for. A file that is named itself is read whatever it is called. */
export const READABLE = /\.(txt|html?|xhtml|jsonl|ndjson|xml|rss|atom)$/i;

/** Orders by code units, the same on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Readable files below a folder, sorted by name; hidden ones and folders already walked are left out. */
export function* walkFolder(folder: string, walked: Set<string> = new Set()): Generator<string> {
  const real = realpathSync(folder);
  if (walked.has(real)) return;
  walked.add(real);
  for (const name of readdirSync(folder).sort(byName)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) yield* walkFolder(path, walked);
    else if (stat?.isFile() && READABLE.test(name)) yield path;
  }
}

/** Files that a pattern with `*`, `**`, `?`, `[…]` or `{a,b}` names, sorted by name. Empty for what is no pattern. */
export function expandGlob(pattern: string): string[] {
  if (!isGlob(pattern)) return [];
  const root = rootOfGlob(pattern);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  return [...walkFolder(root)].filter((path) => matchGlob(pattern, path));
}
