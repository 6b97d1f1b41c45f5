/** One worker of the pool: gets an article, answers what it says or what went wrong. Says `ready` once the model is loaded. */
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../src/errors.ts';
import type { Article, Extraction } from '../src/model.ts';
import { extract } from './pipeline.ts';

export type ThreadAnswer = 'ready' | { extraction: Extraction } | { problem: string };

function answer(article: Article): ThreadAnswer {
  try {
    return { extraction: extract(article) };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

parentPort?.on('message', (article: Article) => parentPort?.postMessage(answer(article)));
parentPort?.postMessage('ready' satisfies ThreadAnswer);
