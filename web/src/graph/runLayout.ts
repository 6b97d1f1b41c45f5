import type { LayoutTask } from './layout.ts';
import type { Point } from './place.ts';

/** Lays out in a worker, so that the page stays alive; the promise is rejected when the signal aborts. */
export const runLayout = (task: LayoutTask, signal: AbortSignal): Promise<Point[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const finish = () => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
    };
    const abort = () => {
      finish();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort);
    worker.onmessage = ({ data: points }: MessageEvent<Point[]>) => {
      finish();
      resolve(points);
    };
    worker.onerror = (event) => {
      finish();
      reject(new Error(event.message || 'The layout worker failed'));
    };
    worker.postMessage(task);
  });
