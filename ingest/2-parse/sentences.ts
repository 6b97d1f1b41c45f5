/** Where sentences begin: at the first token of each tree, unless that is a slip that the text itself shows. */
import type { RawToken } from './tokenize.ts';
import type { DependencyTree } from './transitions.ts';

/** The root of every token. */
function rootsOf(heads: Int32Array): Int32Array {
  const n = heads.length;
  const roots = new Int32Array(n).fill(-1);
  const path = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    let length = 0;
    let token = i;
    while (roots[token]! < 0 && heads[token] !== token && length < n) {
      path[length++] = token;
      token = heads[token]!;
    }
    const root = roots[token]! < 0 ? token : roots[token]!;
    roots[token] = root;
    while (length > 0) roots[path[--length]!] = root;
  }
  return roots;
}

/** 1 at the first token of every tree, as spaCy has it. */
export function sentenceStarts(heads: Int32Array): Uint8Array {
  const roots = rootsOf(heads);
  const starts = new Uint8Array(heads.length);
  const seen = new Uint8Array(heads.length);
  roots.forEach((root, i) => {
    if (!seen[root]) starts[i] = 1;
    seen[root] = 1;
  });
  return starts;
}

const ENDS = /[.!?…:;"'”’»]$/;
const GOES_ON = /^\p{Ll}/u;

/** Whether the text goes on where the parser began a sentence: no end before it, and a small letter (perhaps in an editor's brackets) after. */
function goesOn(tokens: RawToken[], start: number): boolean {
  const before = tokens[start - 1]!.lexeme.text;
  const first = tokens[start]!.lexeme.text;
  const word = first === '[' ? tokens[start + 1]?.lexeme.text : first;
  return !ENDS.test(before) && word !== undefined && GOES_ON.test(word);
}

/**
 * Joins what the parser split in mid-sentence ("He left the party || and the country was calm"): the later root hangs on the
 * earlier one as `parataxis`, and `starts` loses its mark. Changes tree and starts.
 */
export function joinFragments(tokens: RawToken[], tree: DependencyTree, starts: Uint8Array): void {
  const roots = rootsOf(tree.heads);
  for (let start = 1; start < starts.length; start++) {
    if (!starts[start] || !goesOn(tokens, start)) continue;
    const root = roots[start]!;
    const earlier = roots[start - 1]!;
    if (tree.heads[root] !== root || root < start || earlier === root) continue;
    tree.heads[root] = earlier;
    tree.labels[root] = 'parataxis';
    starts[start] = 0;
    for (let i = start; i < roots.length && (i === start || !starts[i]); i++) if (roots[i] === root) roots[i] = earlier;
  }
}
