/**
 * Words that break the parser's trees, and are put back after it: abbreviations in brackets inside a name ("the Kingdom of Norway (KN) Foreign
 * Minister Ola Dahl"), at which it ends the sentence, the "co-" of "co-chaired", which it takes for a verb, and the fields of an office before a
 * name ("Secretary for Energy, Health, and Labor Ana Lund"), which it takes for people.
 */

import { isPlainWord } from '../lexicon/peoples.ts';
import { ADJECTIVES } from '../lexicon/states.ts';
import type { Analysis, Analyzer } from './analyze.ts';
import type { RawToken } from './tokenize.ts';

/** "(ROK)", "(2+2)": no small letter first, two capitals or digits at least. */
const ABBREVIATION = /^(?=(?:.*[\p{Lu}\d]){2})[\p{Lu}\d][\p{L}\d&+/.-]{1,11}$/u;
const CAPITAL = /^\p{Lu}/u;
const SHARED = /^(?:chair|host|lead|led|sponsor|organi[sz]|conven|facilitat)/i;

/** A run of tokens left out: where it begins, what it hangs on, and what its tokens are. */
interface Aside {
  first: number;
  head: number;
  parts: readonly (readonly [tag: string, label: string])[];
}

const BRACKET: Aside['parts'] = [
  ['-LRB-', 'punct'],
  ['NNP', 'appos'],
  ['-RRB-', 'punct'],
];
const PREFIX: Aside['parts'] = [
  ['AFX', 'advmod'],
  ['HYPH', 'punct'],
];

function asidesIn(tokens: readonly RawToken[]): Aside[] {
  const text = (at: number): string => tokens[at]?.lexeme.text ?? '';
  const found: Aside[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = text(at);
    // a name goes on right behind the bracket
    if (first === '(' && at > 0 && text(at + 2) === ')' && ABBREVIATION.test(text(at + 1)) && CAPITAL.test(text(at + 3)))
      if (/^\p{L}/u.test(text(at - 1))) found.push({ first: at, head: at - 1, parts: BRACKET });
    const fields = fieldsEnd(text, at);
    if (fields) {
      found.push({ first: at, head: at - 1, parts: tokens.slice(at, fields).map(({ lexeme }) => partOf(lexeme.text)) });
      at = fields;
    }
    if (/^co$/i.test(first) && text(at + 1) === '-' && SHARED.test(text(at + 2))) found.push({ first: at, head: at + 2, parts: PREFIX });
  }
  return found;
}

const OFFICE = /^(?:Secretary|State|Envoy|Representative|Coordinator|Director|Advis[eo]r|Official|Minister|Commissioner|Large)$/;
/** Longest list of fields, in tokens. */
const MOST_FIELDS = 16;

/** End of "for Energy, Health, and Labor" where a name follows: plain words in capitals, a comma and "and" among them. */
function fieldsEnd(text: (at: number) => string, at: number): number | undefined {
  if (!/^(?:for|of)$/.test(text(at)) || !OFFICE.test(text(at - 1))) return undefined;
  // "Ambassador at Large for Religious Freedom Ana Lund"
  let joined = text(at - 1) === 'Large';
  let listed = text(at - 1) === 'Large';
  for (let end = at + 1; end < at + MOST_FIELDS; end++) {
    const word = text(end);
    if (word === ',') listed = true;
    else if (word === 'and') joined = true;
    else if (!/^(?:the|of)$/.test(word)) {
      if (!CAPITAL.test(word)) return undefined;
      if (isPlainWord(word) && !(joined && CAPITAL.test(text(end + 1)) && /^\p{Lu}\.?$/u.test(text(end + 1)))) continue;
      // "for Peruvian Women, Girls, and Health"
      if (!joined && ADJECTIVES.has(word)) continue;
      return joined && listed && CAPITAL.test(text(end + 1)) && CAPITAL.test(text(end - 1)) && end > at + 1 ? end : undefined;
    }
  }
  return undefined;
}

/** Words of the fields of an office: told apart by a label of their own, so that nobody takes them for a name. */
export const FIELDS = 'fields';
const partOf = (word: string): readonly [string, string] => [FIELD_TAGS.get(word) ?? 'NN', FIELDS];
const FIELD_TAGS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['and', 'CC'],
  ['for', 'IN'],
  ['of', 'IN'],
  ['the', 'DT'],
]);

/** Analyzes tokens as if the asides were not there; the answer counts all tokens. */
export function analyzeWithoutAsides(analyze: Analyzer, tokens: RawToken[]): Analysis {
  const asides = asidesIn(tokens);
  if (!asides.length) return analyze(tokens);
  const out = new Set(asides.flatMap(({ first, parts }) => parts.map((_, i) => first + i)));
  const kept = tokens.flatMap((_, at) => (out.has(at) ? [] : [at]));
  return restored(analyze(kept.map((at) => tokens[at]!)), { tokens, kept }, asides);
}

function restored(part: Analysis, { tokens, kept }: { tokens: RawToken[]; kept: number[] }, asides: readonly Aside[]): Analysis {
  const heads = new Int32Array(tokens.length);
  const starts = new Uint8Array(tokens.length);
  const tags = tokens.map(() => '');
  const labels = tokens.map(() => '');
  kept.forEach((at, i) => {
    heads[at] = kept[part.heads[i]!]!;
    starts[at] = part.starts[i]!;
    tags[at] = part.tags[i]!;
    labels[at] = part.labels[i]!;
  });
  for (const { first, head, parts } of asides) {
    // "Co-chaired by": the sentence begins at the prefix
    if (head > first) [starts[first], starts[head]] = [starts[head]!, 0];
    for (const [i, [tag, label]] of parts.entries()) {
      heads[first + i] = head;
      tags[first + i] = tag;
      labels[first + i] = label;
    }
  }
  const names = part.names.flatMap(({ start, end, label }) => {
    const [first, last] = [kept[start]!, kept[end - 1]! + 1];
    // a name over a bracket ends before it
    const cut = asides.find((aside) => aside.first > first && aside.first < last);
    return [{ start: first, end: cut?.first ?? last, label }];
  });
  return { tokens, tags, heads, labels, starts, names };
}
