/** Extraction of many articles: in this thread while they are few, then by a worker thread per core. */
import { availableParallelism } from 'node:os';
import { messageOf } from '../src/errors.ts';
import type { Article, Extraction } from '../src/model.ts';
import { abortion, type OrAborted } from './abortion.ts';
import { extract } from './pipeline.ts';
import { openPool, type PoolAnswer, type WorkerPool } from './worker-pool.ts';

/** What became of one article. A problem names the article in its text too. */
export type ArticleOutcome = { article: string; extraction: Extraction } | { article: string; problem: string };

export interface ExtractAllOptions {
  /** Threads; 0 extracts everything in the calling thread, without time limit. Default: one per core. */
  workers?: number;
  /** Ends the iteration at once when aborted; what is under way is dropped. */
  signal?: AbortSignal;
  /** Milliseconds that one article may take in a worker before it is given up and reported. Default: 60,000. */
  timeLimit?: number;
  /** For tests: the module that each thread runs. */
  thread?: URL;
}

/** So many articles are extracted in the calling thread before workers are worth their start … */
const FEW = 3;
/** … unless one has more characters than this, which might take a second. */
const SMALL = 60_000;
/** Articles under way or done and not yet taken, per worker: whoever takes outcomes slowly slows the reading down. */
const WINDOW_PER_WORKER = 4;

const outcomeOf = ({ id }: Article, answer: PoolAnswer): ArticleOutcome =>
  'problem' in answer ? { article: id, problem: `${id}: ${answer.problem}` } : { article: id, ...answer };

function extractHere(article: Article): ArticleOutcome {
  try {
    return { article: article.id, extraction: extract(article) };
  } catch (error) {
    return outcomeOf(article, { problem: messageOf(error) });
  }
}

type Step = { read: IteratorResult<Article> } | { outcome: ArticleOutcome };

/** Reads ahead up to `window` articles and yields their outcomes in order. `first` is the article already read. */
async function* throughPool(
  source: AsyncIterator<Article>,
  pool: WorkerPool,
  { first, window, orAborted }: { first: Article; window: number; orAborted: OrAborted },
): AsyncGenerator<ArticleOutcome> {
  const run = (article: Article) => {
    const outcome = pool.run(article).then((answer) => ({ outcome: outcomeOf(article, answer) }));
    // A failure is thrown when its turn comes, not before.
    outcome.catch(() => {});
    return outcome;
  };
  const read = () => source.next().then((result) => ({ read: result }));
  const waiting = [run(first)];
  let reading: ReturnType<typeof read> | undefined = read();
  while (reading || waiting.length) {
    const steps: Promise<Step>[] = [];
    if (waiting[0]) steps.push(waiting[0]);
    if (reading && waiting.length < window) steps.push(reading);
    const step = await orAborted(...steps);
    if (!step) return;
    if ('outcome' in step) {
      waiting.shift();
      yield step.outcome;
    } else if (step.read.done) reading = undefined;
    else {
      waiting.push(run(step.read.value));
      reading = read();
    }
  }
}

/**
 * Extracts articles as they come and yields one outcome for each, in their order. An article that throws, kills its worker or takes
 * longer than the time limit gives a problem; the others go on. Throws only what `articles` throws, or when no worker can start.
 */
export async function* extractAll(articles: AsyncIterable<Article>, options: ExtractAllOptions = {}): AsyncGenerator<ArticleOutcome> {
  const { signal, timeLimit = 60_000, workers = availableParallelism(), thread = new URL('./worker-thread.ts', import.meta.url) } = options;
  const source = articles[Symbol.asyncIterator]();
  const { orAborted, forget } = abortion(signal);
  let pool: WorkerPool | undefined;
  try {
    for (let count = 0; ; count++) {
      const next = await orAborted(source.next());
      if (!next || next.done || signal?.aborted) return;
      if (workers > 0 && (count >= FEW || next.value.text.length > SMALL)) {
        pool = openPool({ size: workers, timeLimit, thread });
        yield* throughPool(source, pool, { first: next.value, window: workers * WINDOW_PER_WORKER, orAborted });
        return;
      }
      yield extractHere(next.value);
      await new Promise((done) => setImmediate(done));
    }
  } finally {
    forget();
    await pool?.close();
    // Not awaited: a source that is still reading would hold the end up.
    source.return?.()?.catch(() => {});
  }
}
