/**
 * Abbreviations in brackets inside a name ("the Kingdom of Norway (KN) Foreign Minister Ola Dahl") break the parser's trees: it ends the
 * sentence at the bracket. So the text is parsed without them and they are put back into the tree.
 */
import type { Analysis, Analyzer } from './analyze.ts';
import type { RawToken } from './tokenize.ts';

/** "(ROK)", "(2+2)": no small letter first, two capitals or digits at least. */
const ABBREVIATION = /^(?=(?:.*[\p{Lu}\d]){2})[\p{Lu}\d][\p{L}\d&+/.-]{1,11}$/u;
const CAPITAL = /^\p{Lu}/u;
/** Tokens of "(ROK)". */
const WIDTH = 3;

/** Where such brackets open: a name goes on right behind them. */
function bracketsIn(tokens: readonly RawToken[]): number[] {
  const text = (at: number): string => tokens[at]?.lexeme.text ?? '';
  return tokens.flatMap((_, at) =>
    at > 0 &&
    text(at) === '(' &&
    text(at + 2) === ')' &&
    ABBREVIATION.test(text(at + 1)) &&
    CAPITAL.test(text(at + WIDTH)) &&
    /^\p{L}/u.test(text(at - 1))
      ? [at]
      : [],
  );
}

/** Analyzes tokens as if brackets inside names were not there; the answer counts all tokens. */
export function analyzeWithoutBrackets(analyze: Analyzer, tokens: RawToken[]): Analysis {
  const opened = bracketsIn(tokens);
  if (!opened.length) return analyze(tokens);
  const out = new Set(opened.flatMap((at) => [at, at + 1, at + 2]));
  const kept = tokens.flatMap((_, at) => (out.has(at) ? [] : [at]));
  return restored(analyze(kept.map((at) => tokens[at]!)), { tokens, kept }, opened);
}

function restored(part: Analysis, { tokens, kept }: { tokens: RawToken[]; kept: number[] }, opened: readonly number[]): Analysis {
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
  for (const at of opened)
    for (const [i, tag] of ['-LRB-', 'NNP', '-RRB-'].entries()) {
      heads[at + i] = at - 1;
      tags[at + i] = tag;
      labels[at + i] = i === 1 ? 'appos' : 'punct';
    }
  const names = part.names.flatMap(({ start, end, label }) => {
    const [first, last] = [kept[start]!, kept[end - 1]! + 1];
    // a name over the bracket ends before it
    const bracket = opened.find((at) => at > first && at < last);
    return [{ start: first, end: bracket ?? last, label }];
  });
  return { tokens, tags, heads, labels, starts, names };
}
