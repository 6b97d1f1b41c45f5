/** Articles in, graph grown: skip what is there already or not English, extract, merge. Used by `ingest`, `serve` and the API. */

import { isEnglish, type ReadOutcome, readInputs } from '../../ingest/1-read/read.ts';
import { extractAll } from '../../ingest/workers.ts';
import { messageOf } from '../errors.ts';
import type { Article, Extraction, MergeOutcome } from '../model.ts';
import { articleDigest } from '../store/digest.ts';
import type { Store } from '../store/store.ts';
import { inBatches, untilAborted } from './streams.ts';

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
  /** Extract what is stored already, too: the rules may have changed. */
  again?: boolean;
}

/** Articles merged together at most: one round trip to the database for so many. */
const BATCH = 32;

/** Reads inputs and takes them in: see `intake`. */
export const ingestAll = (store: Store, inputs: string[], options: IntakeOptions): Promise<void> =>
  intake(store, readInputs(inputs), options);

/** Reads inputs and extracts them, in their order. */
export const extractInputs = (inputs: string[], options: IntakeOptions): ReturnType<typeof extractAll> =>
  extractAll(wanted(readInputs(inputs), options), options);

/** Runs articles through the pipeline into a store. When the signal is raised, what is extracted is stored, and the rest dropped whole. */
export async function intake(store: Store, read: AsyncIterable<ReadOutcome>, options: IntakeOptions): Promise<void> {
  const isNew = async (article: Article) => {
    if (options.again || !(await store.has(article.id, articleDigest(article)))) return true;
    options.tell({ article: article.id, status: 'unchanged', entities: 0, claims: 0 });
    return false;
  };
  const extracted = extractAll(wanted(read, options, isNew), options);
  for await (const batch of inBatches(untilAborted(extracted, options.signal), { most: BATCH, wait: 500 })) {
    for (const outcome of batch) if ('problem' in outcome) options.tell(outcome);
    await mergeBatch(
      store,
      batch.flatMap((outcome) => ('extraction' in outcome ? [outcome.extraction] : [])),
      options,
    );
  }
}

/** The articles worth extracting. Problems, other languages and what `keep` refuses are told and left out. */
export async function* wanted(
  read: AsyncIterable<ReadOutcome>,
  { tell, onRead, signal }: IntakeOptions,
  keep: (article: Article) => Promise<boolean> = async () => true,
): AsyncGenerator<Article> {
  for await (const outcome of untilAborted(read, signal)) {
    onRead?.();
    if ('problem' in outcome) tell(outcome);
    else if (!isEnglish(outcome.article)) tell(skipped(outcome.article));
    else if (await keep(outcome.article)) yield outcome.article;
  }
}

/** Says by its first words which one it is: an id made of a digest tells nobody. */
function skipped({ id, language, title, text }: Article): IntakeEvent {
  const opening = (title ?? text).trim().replace(/\s+/g, ' ').slice(0, 50);
  return { article: id, status: 'skipped', reason: `not in English (${language}): "${opening}…"` };
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
