/**
 * A worker per core against one thread on the same articles, and resident memory while many articles pass: `ARTICLES` of them
 * (default 2,000), made of the bench's own with words that never repeat, so that every cache must fill and start anew.
 */
import { availableParallelism } from 'node:os';
import { extractAll } from '../ingest/workers.ts';
import type { Article } from '../src/model.ts';
import { benchArticles } from './pipeline.ts';

const MANY = Number(process.env.ARTICLES ?? 2000);
/** Passes over the bench's articles: a thread takes some hundred to warm up. */
const ROUNDS = 8;
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

async function* each(articles: Article[]): AsyncGenerator<Article> {
  yield* articles;
}

/** Short articles, each with words of its own. */
async function* distinct(articles: Article[], count: number): AsyncGenerator<Article> {
  for (let i = 0; i < count; i++) {
    const { text } = articles[i % articles.length]!;
    yield {
      id: `bench:${i}`,
      text: `Minister Abo${i.toString(36)}va met envoy Zur${(i * 7919).toString(36)} in Oslo.\n\n${text.slice(0, 600)}`,
    };
  }
}

/** Articles per second over the whole run, start of the threads included, and over its second half, when each thread is warm. */
async function articlesPerSecond(articles: Article[], workers: number): Promise<{ all: number; warm: number }> {
  const half = Math.floor(articles.length / 2);
  const started = performance.now();
  let [count, middle] = [0, started];
  for await (const _ of extractAll(each(articles), { workers })) if (++count === half) middle = performance.now();
  const ended = performance.now();
  return { all: (count * 1000) / (ended - started), warm: ((count - half) * 1000) / (ended - middle) };
}

const articles = await benchArticles();
const cores = availableParallelism();
const long = Array.from({ length: ROUNDS }, (_, round) => articles.map((article) => ({ ...article, id: `${article.id}:${round}` }))).flat();
const alone = await articlesPerSecond(long, 0);
const pooled = await articlesPerSecond(long, cores);
const tell = ({ all, warm }: { all: number; warm: number }) => `${all.toFixed(1)} articles/s, ${warm.toFixed(1)} when warm`;
console.log(`one thread    ${tell(alone)}  (${long.length} articles)`);
console.log(
  `${cores} workers     ${tell(pooled)}  = ${(pooled.all / alone.all).toFixed(2)} times, ${(pooled.warm / alone.warm).toFixed(2)} when warm`,
);
let done = 0;
const seen: string[] = [];
for await (const _ of extractAll(distinct(articles, MANY), { workers: cores }))
  if (++done % Math.ceil(MANY / 8) === 0) seen.push(`${done}: ${megabytes()}`);
console.log(`memory, MB    ${seen.join('  ')}`);
