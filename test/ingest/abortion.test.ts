import { expect, test } from 'vitest';
import { abortion } from '../../ingest/abortion.ts';

const never = new Promise<string>(() => {});

test.each([
  ['what comes first', async () => abortion(undefined).orAborted(never, Promise.resolve('read')), 'read'],
  ['nothing once the signal is raised', async () => abortion(AbortSignal.abort()).orAborted(never), undefined],
  [
    'nothing when it is raised meanwhile',
    async () => {
      const stop = new AbortController();
      const waiting = abortion(stop.signal).orAborted(never);
      stop.abort();
      return waiting;
    },
    undefined,
  ],
])('waits for %s', async (_name, wait, expected) => expect(await wait()).toBe(expected));

test('passes failures on', async () => {
  await expect(abortion(new AbortController().signal).orAborted(Promise.reject(new Error('unreadable')))).rejects.toThrow('unreadable');
});
