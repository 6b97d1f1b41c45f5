import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openAnalyzer } from '../../../ingest/2-parse/analyze.ts';
import { lemmasOf } from '../../../ingest/2-parse/lemma.ts';
import { tokenize } from '../../../ingest/2-parse/tokenize.ts';

/** What spaCy itself answers for sentences written for this project. */
interface Expected {
  text: string;
  tokens: string[];
  lemmas: string[];
  tags: string[];
  heads: number[];
  labels: string[];
  entities: [start: number, end: number, label: string][];
  sentenceStarts: number[];
}

const cases: Expected[] = JSON.parse(readFileSync(new URL('./parity.json', import.meta.url), 'utf8'));

function answer(analyze: ReturnType<typeof openAnalyzer>, text: string): Expected {
  const { tokens, tags, heads, labels, names, starts } = analyze(tokenize(text));
  const words = tokens.map(({ lexeme }) => lexeme.text);
  return {
    text,
    tokens: words,
    lemmas: lemmasOf(words, tags),
    tags,
    heads: [...heads],
    labels,
    entities: names.map(({ start, end, label }) => [start, end, label]),
    sentenceStarts: [...starts.keys()].filter((i) => starts[i] === 1),
  };
}

describe.each(['wasm', 'plain'] as const)('%s kernel', (engine) => {
  const analyze = openAnalyzer(engine);
  it.each(cases.map((expected) => [expected.text, expected] as const))('answers as spaCy does: %s', (text, { ...expected }) => {
    expect({ ...expected, ...answer(analyze, text) }).toEqual(expected);
  });
});
