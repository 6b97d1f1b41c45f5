/** Two ways to go over what comes in slowly. */
import { abortion } from '../../ingest/abortion.ts';

/** The same values, until the signal is raised: even while the source keeps everybody waiting (an open pipe, a slow site). */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (!signal) return yield* source;
  const iterator = source[Symbol.asyncIterator]();
  const { orAborted, forget } = abortion(signal);
  try {
    while (!signal.aborted) {
      const next = await orAborted(iterator.next());
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    forget();
    letGo(iterator);
  }
}

/** Tells the source that no more is wanted, so that it closes its files and threads. Not awaited: it may be waiting itself. */
const letGo = (iterator: AsyncIterator<unknown>): void => void iterator.return?.().catch(() => {});

/** Groups values: `most` at a time, fewer when the next one keeps waiting for `wait` milliseconds. */
export async function* inBatches<T>(source: AsyncIterable<T>, { most, wait }: { most: number; wait: number }): AsyncGenerator<T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  let next = iterator.next();
  try {
    for (;;) {
      const settled = batch.length === 0 ? await next : await within(wait, next);
      if (settled?.done) break;
      if (settled) {
        batch.push(settled.value);
        // Asked for before the batch is handed out: the next articles are extracted while these are stored.
        next = iterator.next();
        next.catch(() => {});
      }
      if (settled && batch.length < most) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } finally {
    letGo(iterator);
  }
}

/** What the promise gives; undefined when that takes longer. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
