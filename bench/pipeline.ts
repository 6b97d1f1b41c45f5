/**
 * End to end against the parser alone (`parseArticle`: tokens, tags, tree and names, nothing after it), on the same articles in the
 * same process. `ROUNDS` of both in turn (default 6), the first to warm up and not counted; each one's best round stands, by
 * processor time, which other work on the machine hardly moves, and by the clock.
 */
import { existsSync } from 'node:fs';
import { readJsonl } from '../eval/sets.ts';
import { readDocument } from '../ingest/1-read/document.ts';
import { parseArticle } from '../ingest/2-parse/parse.ts';
import { extract } from '../ingest/pipeline.ts';
import type { Article } from '../src/model.ts';

const CORPUS = '../shared/corpus/wikinews-2019-2020.jsonl.gz';
const ROUNDS = Number(process.env.ROUNDS ?? 6);

/** The articles that the timings run over: of the corpus where it lies beside the checkout, else the samples' JSON lines. */
export async function benchArticles(limit = 150): Promise<Article[]> {
  const file = existsSync(CORPUS) ? CORPUS : 'samples/dispatches.jsonl';
  const rows = readJsonl<{ id: string; text: string }>(file).slice(0, limit);
  return Promise.all(rows.map((row) => readDocument(row)));
}

/** Seconds of the fastest round so far. */
interface Best {
  clock: number;
  processor: number;
}

const unmeasured = (): Best => ({ clock: Number.POSITIVE_INFINITY, processor: Number.POSITIVE_INFINITY });

function time(best: Best, work: () => void): void {
  const [started, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  best.clock = Math.min(best.clock, (performance.now() - started) / 1000);
  best.processor = Math.min(best.processor, (user + system) / 1e6);
}

/** Runs both in turn and keeps each one's best. */
export async function benchPipeline(): Promise<string[]> {
  const articles = await benchArticles(100);
  let tokens = 0;
  let [parser, whole] = [unmeasured(), unmeasured()];
  for (let round = 0; round <= ROUNDS; round++) {
    if (round === 1) [parser, whole] = [unmeasured(), unmeasured()];
    tokens = 0;
    time(parser, () => {
      for (const article of articles) for (const sentence of parseArticle(article)) tokens += sentence.tokens.length;
    });
    time(whole, () => {
      for (const article of articles) extract(article);
    });
  }
  const speed = (best: Best): string =>
    `${(tokens / best.processor).toFixed(0)} tokens/s (${(tokens / best.clock).toFixed(0)} by the clock)`;
  return [
    `parser alone      ${speed(parser)}, ${tokens} tokens of ${articles.length} articles, best of ${ROUNDS} warm rounds`,
    `end to end        ${speed(whole)}, ${(articles.length / whole.processor).toFixed(1)} articles/s`,
    `                  = ${(parser.processor / whole.processor).toFixed(2)} of the parser's speed (${(parser.clock / whole.clock).toFixed(2)} by the clock)`,
    `peak memory       ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ];
}

if (process.argv[1]?.endsWith('pipeline.ts')) for (const line of await benchPipeline()) console.log(line);
