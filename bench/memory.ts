/**
 * Memory while articles stream through the pipeline into nothing: `ARTICLES` of them (default 5,000; 100,000 take a quarter of an hour), the
 * shortest of the bench's corpus over and over, each with an id, names and a number of its own, so that every cache fills and starts anew.
 * In this thread, whose heap can then be told, or by `WORKERS` of them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonl } from '../eval/sets.ts';
import { readDocument } from '../ingest/1-read/document.ts';
import { extractAll } from '../ingest/workers.ts';
import type { Article } from '../src/model.ts';
import { benchArticles } from './pipeline.ts';

const CORPUS = '../shared/corpus';
const MANY = Number(process.env.ARTICLES ?? 5000);
const WORKERS = Number(process.env.WORKERS ?? 0);
const SHORTEST = 300;
/** Characters. Below, there is nothing to read. */
const LEAST = 200;

/** The shortest articles of the corpus; of the samples where there is none. */
async function shortArticles(): Promise<Article[]> {
  if (!existsSync(CORPUS)) return benchArticles();
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl.gz'));
  const all = files.flatMap((name) => readJsonl<{ id: string; text: string }>(join(CORPUS, name)));
  const rows = all.filter(({ text }) => text.length >= LEAST);
  rows.sort((a, b) => a.text.length - b.text.length);
  return Promise.all(rows.slice(0, SHORTEST).map((row) => readDocument(row)));
}

async function* repeated(articles: Article[]): AsyncGenerator<Article> {
  for (let i = 0; i < MANY; i++) {
    const { text, ...rest } = articles[i % articles.length]!;
    const own = `Minister Abo${i.toString(36)}va met envoy Zur${(i * 7919).toString(36)} in Oslo on talks no. ${i}.`;
    yield { ...rest, id: `bench:${i}`, text: `${own}\n\n${text}` };
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

const articles = await shortArticles();
const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
console.log(`${articles.length} articles of ${characters.toFixed(0)} characters on average, ${WORKERS} workers`);
const started = performance.now();
const step = Math.max(1, Math.min(5000, Math.ceil(MANY / 8)));
let done = 0;
for await (const _ of extractAll(repeated(articles), { workers: WORKERS })) {
  if (++done % step) continue;
  const { rss, heapUsed } = process.memoryUsage();
  const seconds = (performance.now() - started) / 1000;
  console.log(`${String(done).padStart(7)} articles  ${megabytes(rss)} resident, ${megabytes(heapUsed)} heap, ${seconds.toFixed(0)} s`);
}
