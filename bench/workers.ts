/**
 * A worker per core against one thread on the same articles, and resident memory while many articles pass: `ARTICLES` of them
 * (default 2,000), made of the bench's own with words that never repeat, so that every cache must fill and start anew.
 */
import { availableParallelism } from 'node:os';
import { extractAll } from '../ingest/workers.ts';
import type { Article } from '../src/model.ts';
import { benchArticles } from './pipeline.ts';

const MANY = Number(process.env.ARTICLES ?? 2000);
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

async function articlesPerSecond(articles: Article[], workers: number): Promise<number> {
  const started = performance.now();
  let count = 0;
  for await (const outcome of extractAll(each(articles), { workers })) if ('extraction' in outcome) count++;
  return count / ((performance.now() - started) / 1000);
}

const articles = await benchArticles();
const cores = availableParallelism();
await articlesPerSecond(articles.slice(0, 30), 0);
const alone = await articlesPerSecond(articles, 0);
const pooled = await articlesPerSecond(articles, cores);
console.log(`one thread    ${alone.toFixed(1)} articles/s`);
console.log(`${cores} workers     ${pooled.toFixed(1)} articles/s, start of the threads included`);
let done = 0;
const seen: string[] = [];
for await (const _ of extractAll(distinct(articles, MANY), { workers: cores }))
  if (++done % Math.ceil(MANY / 8) === 0) seen.push(`${done}: ${megabytes()}`);
console.log(`memory, MB    ${seen.join('  ')}`);
