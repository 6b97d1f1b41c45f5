/** Worker threads that extract, one article each at a time. A thread that dies or takes too long is replaced, and its article reported. */
import { Worker } from 'node:worker_threads';
import { messageOf } from '../src/errors.ts';
import type { Article } from '../src/model.ts';
import type { ThreadAnswer } from './worker-thread.ts';

export interface PoolOptions {
  /** How many threads. */
  size: number;
  /** Milliseconds that one article may take. */
  timeLimit: number;
  /** Module that each thread runs; answers as `worker-thread.ts` does. */
  thread: URL;
}

export type PoolAnswer = Exclude<ThreadAnswer, 'ready'>;

export interface WorkerPool {
  /** Answers for one article; waits for a free thread. Rejects only when no thread can be started at all. */
  run(article: Article): Promise<PoolAnswer>;
  /** Ends all threads. What is under way is dropped. */
  close(): Promise<void>;
}

interface Job {
  article: Article;
  resolve: (answer: PoolAnswer) => void;
  reject: (error: Error) => void;
}

/** Threads that die before they are ready, one after another, until the pool gives up: the module itself must be broken. */
const MOST_FAILED_STARTS = 3;

const START = new URL('./worker-start.js', import.meta.url);

/** One thread from start to end. `onFree` is told when it is ready and after each article, `onEnd` once when it is gone. */
function startThread({ thread, timeLimit }: PoolOptions, on: { free: () => void; end: (reason: string, wasReady: boolean) => void }) {
  const worker = new Worker(START, { workerData: { thread: thread.href }, execArgv: [] });
  let job: Job | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isReady = false;
  let reason = '';

  const settle = (answer: PoolAnswer) => {
    clearTimeout(timer);
    const settled = job;
    job = undefined;
    settled?.resolve(answer);
  };
  const stop = (why: string) => {
    reason ||= why;
    void worker.terminate();
  };

  worker.on('message', (answer: ThreadAnswer) => {
    if (answer === 'ready') isReady = true;
    else settle(answer);
    on.free();
  });
  worker.on('error', (error) => {
    reason ||= `the worker failed: ${messageOf(error)}`;
  });
  worker.on('exit', (code) => {
    reason ||= `the worker ended with code ${code}`;
    settle({ problem: reason });
    on.end(reason, isReady);
  });

  return {
    isFree: () => isReady && !job && !reason,
    give: (next: Job) => {
      job = next;
      timer = setTimeout(() => stop(`gave up after ${timeLimit / 1000} s`), timeLimit);
      worker.postMessage(next.article);
    },
    stop,
    ended: new Promise<void>((done) => worker.once('exit', () => done())),
  };
}

type Thread = ReturnType<typeof startThread>;

/** Starts the threads; each loads the model by itself (about a second, 150 MB). Whoever opens a pool closes it. */
export function openPool(options: PoolOptions): WorkerPool {
  const threads = new Set<Thread>();
  const queue: Job[] = [];
  let failedStarts = 0;
  let closed = false;

  const assign = () => {
    for (const thread of threads) {
      if (!queue.length) return;
      if (thread.isFree()) thread.give(queue.shift()!);
    }
  };
  const giveUp = (reason: string) => {
    for (const job of queue.splice(0)) job.reject(new Error(`no worker could be started: ${reason}`));
  };
  const start = () => {
    const thread = startThread(options, {
      free: () => {
        failedStarts = 0;
        assign();
      },
      end: (reason, wasReady) => {
        threads.delete(thread);
        if (!wasReady) failedStarts++;
        if (closed) return;
        if (failedStarts < MOST_FAILED_STARTS) start();
        else if (threads.size === 0) giveUp(reason);
      },
    });
    threads.add(thread);
  };

  for (let i = 0; i < options.size; i++) start();
  return {
    run: (article) =>
      new Promise((resolve, reject) => {
        queue.push({ article, resolve, reject });
        if (threads.size === 0) giveUp('all have ended');
        else assign();
      }),
    close: async () => {
      closed = true;
      const open = [...threads];
      for (const thread of open) thread.stop('the pool was closed');
      await Promise.all(open.map((thread) => thread.ended));
    },
  };
}
