/** One text through the model: tokens, tags, heads, labels, sentence starts, names. Offsets count from the text's start. */
import { openEncoder } from './encoder.ts';
import { chooseEngine, type Kernel, openKernel } from './kernel.ts';
import { openNameFinder } from './names.ts';
import { openScorer } from './scorer.ts';
import type { NameSpan } from './sentence.ts';
import { sentenceStarts } from './sentences.ts';
import { openTagger } from './tag.ts';
import type { RawToken } from './tokenize.ts';
import { openParser } from './transitions.ts';

export interface Analysis {
  tokens: RawToken[];
  tags: string[];
  heads: Int32Array;
  labels: string[];
  /** 1 at the first token of every sentence. */
  starts: Uint8Array;
  /** Token spans. */
  names: NameSpan[];
}

/** Analyzes at most `CHUNK_TOKENS` tokens. */
export type Analyzer = (tokens: RawToken[]) => Analysis;

/** The most tokens that go through the network at once. */
export const CHUNK_TOKENS = 1_000;

/** Loads weights into a kernel: some 30 ms and 45 MB. */
export function openAnalyzer(engine: Kernel['engine'] = chooseEngine()): Analyzer {
  const kernel = openKernel(engine);
  const encoder = openEncoder(kernel, CHUNK_TOKENS);
  const tag = openTagger(kernel, CHUNK_TOKENS);
  const parse = openParser(openScorer(kernel, 'parser', CHUNK_TOKENS));
  const findNames = openNameFinder(openScorer(kernel, 'ner', CHUNK_TOKENS));
  return (tokens) => {
    const n = tokens.length;
    const vectors = encoder.forSyntax(tokens);
    const tags = tag(vectors, n);
    const { heads, labels } = parse(vectors, n);
    const starts = sentenceStarts(heads);
    return { tokens, tags, heads, labels, starts, names: findNames(encoder.forNames(tokens), n, starts) };
  };
}

let shared: Analyzer | undefined;

/** The process's own analyzer, loaded on first use. */
export function analyzer(): Analyzer {
  shared ??= openAnalyzer();
  return shared;
}
