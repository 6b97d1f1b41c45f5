/** End to end against the parser alone, on the same articles in the same process: articles/s, tokens/s and their ratio. */
import { existsSync } from 'node:fs';
import { readJsonl } from '../eval/sets.ts';
import { readDocument } from '../ingest/1-read/document.ts';
import { parseArticle } from '../ingest/2-parse/parse.ts';
import { extract } from '../ingest/pipeline.ts';
import type { Article } from '../src/model.ts';

const CORPUS = '../shared/corpus/wikinews-2019-2020.jsonl.gz';

/** The articles that the timings run over: of the corpus where it lies beside the checkout, else the samples' JSON lines. */
export async function benchArticles(limit = 150): Promise<Article[]> {
  const file = existsSync(CORPUS) ? CORPUS : 'samples/dispatches.jsonl';
  const rows = readJsonl<{ id: string; text: string }>(file).slice(0, limit);
  return Promise.all(rows.map((row) => readDocument(row)));
}

const seconds = (work: () => void): number => {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
};

/** Runs both three times in turn and keeps each one's fastest. */
export async function benchPipeline(): Promise<string[]> {
  const articles = await benchArticles();
  let tokens = 0;
  let parser = Number.POSITIVE_INFINITY;
  let whole = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    tokens = 0;
    parser = Math.min(
      parser,
      seconds(() => {
        for (const article of articles) for (const sentence of parseArticle(article)) tokens += sentence.tokens.length;
      }),
    );
    whole = Math.min(
      whole,
      seconds(() => {
        for (const article of articles) extract(article);
      }),
    );
  }
  return [
    `parser            ${(tokens / parser).toFixed(0)} tokens/s  (${tokens} tokens, one thread)`,
    `end to end        ${(tokens / whole).toFixed(0)} tokens/s, ${(articles.length / whole).toFixed(1)} articles/s  = ${(parser / whole).toFixed(2)} of parser speed`,
    `peak memory       ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ];
}

if (process.argv[1]?.endsWith('pipeline.ts')) for (const line of await benchPipeline()) console.log(line);
