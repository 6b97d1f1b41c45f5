// First module of a worker thread: plain JavaScript, since TypeScript runs only once tsx is registered in this very thread.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.thread);
