/** Articles in, graph grown: skip what is there already or not English, extract, merge. Used by `ingest`, `serve` and the API. */

import type { ReadOutcome } from '../../ingest/1-read/read.ts';
import { messageOf } from '../errors.ts';
import type { Article, Extraction, MergeOutcome } from '../model.ts';
import { articleDigest } from '../store/digest.ts';
import type { Store } from '../store/store.ts';
import { extractAll, isEnglish } from './extract-all.ts';

/** What became of one article, or one line on what could not be read. */
export type IntakeEvent = MergeOutcome | { article: string; status: 'skipped'; reason: string } | { problem: string };

export interface IntakeOptions {
  /** Told of every article as soon as it is settled. */
  tell: (event: IntakeEvent) => void;
  /** Told of every article read, before it is extracted: for the total of a progress bar. */
  onRead?: () => void;
  signal?: AbortSignal;
  /** Threads that extract; one for each core when absent. */
  workers?: number;
}

/** Articles merged together at most: one round trip to the database for so many. */
const BATCH = 16;

/** Runs articles through the pipeline into a store. When the signal is raised, articles not yet merged are dropped whole. */
export async function intake(store: Store, read: AsyncIterable<ReadOutcome>, options: IntakeOptions): Promise<void> {
  const isNew = async (article: Article) => {
    if (!(await store.has(article.id, articleDigest(article)))) return true;
    options.tell({ article: article.id, status: 'unchanged', entities: 0, claims: 0 });
    return false;
  };
  let batch: Extraction[] = [];
  for await (const outcome of extractAll(wanted(read, options, isNew), options)) {
    if ('problem' in outcome) options.tell(outcome);
    else batch.push(outcome.extraction);
    if (batch.length < BATCH) continue;
    await mergeBatch(store, batch, options);
    batch = [];
  }
  if (!options.signal?.aborted) await mergeBatch(store, batch, options);
}

/** The articles worth extracting. Problems, other languages and what `keep` refuses are told and left out. */
export async function* wanted(
  read: AsyncIterable<ReadOutcome>,
  { tell, onRead, signal }: IntakeOptions,
  keep: (article: Article) => Promise<boolean> = async () => true,
): AsyncGenerator<Article> {
  for await (const outcome of read) {
    if (signal?.aborted) return;
    onRead?.();
    if ('problem' in outcome) tell(outcome);
    else if (!isEnglish(outcome.article.text)) tell({ article: outcome.article.id, status: 'skipped', reason: 'not in English' });
    else if (await keep(outcome.article)) yield outcome.article;
  }
}

/** One article that the store refuses does not take the others of its batch with it; a store that refuses all is an error. */
async function mergeBatch(store: Store, batch: readonly Extraction[], { tell }: IntakeOptions): Promise<void> {
  if (batch.length === 0) return;
  try {
    for (const outcome of await store.merge(batch)) tell(outcome);
  } catch (error) {
    if (batch.length === 1) throw error;
    await mergeSingly(store, batch, tell);
  }
}

async function mergeSingly(store: Store, batch: readonly Extraction[], tell: IntakeOptions['tell']): Promise<void> {
  let refused = 0;
  for (const extraction of batch) {
    try {
      for (const outcome of await store.merge([extraction])) tell(outcome);
    } catch (error) {
      refused += 1;
      if (refused === batch.length) throw error;
      tell({ problem: `${extraction.article.id}: not stored (${messageOf(error)})` });
    }
  }
}
