import { normalize } from 'node:path';

export const isGlob = (pattern: string): boolean => /[*?[{]/.test(pattern);

/** The folder before the first wildcard: `news/2007/*.txt` → `news/2007`. */
export function rootOfGlob(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?[{]/));
  const slash = fixed.lastIndexOf('/');
  return slash < 0 ? '.' : slash === 0 ? '/' : fixed.slice(0, slash);
}

/** Whether a path is named by a pattern. `*` stays within a folder, `**` crosses folders. */
export function matchGlob(pattern: string, path: string): boolean {
  return new RegExp(`^${translate(normalize(pattern))}$`).test(normalize(path));
}

/** Each wildcard and what it becomes; the first that fits counts. */
const WILDCARDS: [RegExp, (found: RegExpExecArray) => string][] = [
  [/^\*\*\//, () => '(?:[^/]+/)*'],
  [/^\*+/, (found) => (found[0].length > 1 ? '.*' : '[^/]*')],
  [/^\?/, () => '[^/]'],
  [/^\[!?[^\]/]+\]/, (found) => found[0].replace(/^\[!/, '[^').replaceAll('\\', '\\\\')],
  [/^\{([^{}]*)\}/, (found) => `(?:${found[1]!.split(',').map(translate).join('|')})`],
  [/^[\s\S]/, (found) => found[0].replace(/[\\^$.|+()[\]{}]/, '\\$&')],
];

function translate(pattern: string): string {
  let expression = '';
  for (let rest = pattern; rest; ) {
    const [found, becomes] = WILDCARDS.map(([wildcard, make]) => [wildcard.exec(rest), make] as const).find(([match]) => match)!;
    expression += becomes(found!);
    rest = rest.slice(found![0].length);
  }
  return expression;
}
