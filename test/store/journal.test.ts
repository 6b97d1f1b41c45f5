import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBuiltin } from '../../src/store/builtin.ts';
import { AFFAIR, dispatch } from './dispatches.ts';
import { snapshot } from './snapshot.ts';

const { arrival, quarrel, reply } = AFFAIR;
let dataFolder: string;
let journal: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'newsgraph-journal-'));
  journal = join(dataFolder, 'journal.jsonl');
});
afterEach(() => rm(dataFolder, { recursive: true }));

/** Opens, does, closes; answers what is stored and what was said. */
async function session(act: (store: Awaited<ReturnType<typeof openBuiltin>>) => Promise<unknown> = async () => undefined) {
  const notices: string[] = [];
  const store = await openBuiltin({ dataFolder, notice: (line) => notices.push(line) });
  try {
    await act(store);
    return { notices, stored: await snapshot(store), decisions: await store.decisions() };
  } finally {
    await store.close();
  }
}
const ids = ({ stored }: Awaited<ReturnType<typeof session>>): string[] => stored.extractions.map(({ article }) => article.id);

describe('journal', () => {
  it('brings everything back at the next start: articles, undone articles, decisions', async () => {
    const before = await session(async (store) => {
      await store.merge([arrival, quarrel]);
      await store.decide({ kind: 'same', a: 'person:elena-rivas', b: 'person:rivas', reason: 'read both', by: 'hand' });
      await store.merge([reply]);
      await store.retract('a1');
    });
    expect(await session()).toEqual(before);
  });

  it('drops a torn last line, says so, and goes on from there', async () => {
    await session((store) => store.merge([arrival]));
    const line = JSON.stringify({ kind: 'extraction', extraction: quarrel });
    await appendFile(journal, line.slice(0, 300));
    const after = await session((store) => store.merge([reply]));
    expect(after.notices).toEqual([`${journal}:2: the last line is torn and was dropped.`]);
    expect(ids(after)).toEqual(['a1', 'a3']);
    expect((await session()).notices).toEqual([]);
  });

  it('drops a last line that came to the disk as zeros', async () => {
    await session((store) => store.merge([arrival]));
    await appendFile(journal, `${'\0'.repeat(200)}\n`);
    expect(ids(await session())).toEqual(['a1']);
  });

  it.each([
    ['is no JSON', '{"kind": "extrac', /journal\.jsonl:2: not a whole JSON record\. Take this line out/],
    ['is of another shape', '{"kind":"retraction"}', /journal\.jsonl:2: article: /],
  ])('stops at a line in the middle that %s, with its number', async (_what, broken, message) => {
    await session((store) => store.merge([arrival, quarrel]));
    const [first, second] = (await readFile(journal, 'utf8')).trim().split('\n');
    await writeFile(journal, `${first}\n${broken}\n${second}\n`);
    await expect(session()).rejects.toThrow(message);
    // It let go of the lock: mending the file is enough.
    await writeFile(journal, `${first}\n${second}\n`);
    expect(ids(await session())).toEqual(['a1', 'a2']);
  });

  it('is written before a merge is answered', async () => {
    await session(async (store) => {
      await store.merge([arrival]);
      expect(await readFile(journal, 'utf8')).toMatch(/^\{"kind":"extraction".*\}\n$/);
      const { size } = await stat(journal);
      await store.merge([arrival]);
      expect((await stat(journal)).size).toBe(size);
    });
  });

  it('on a full disk stores nothing of the batch, says so, and takes the next', async () => {
    const after = await session(async (store) => {
      await store.merge([arrival]);
      const full = fullDisk(store, 500);
      await expect(store.merge([quarrel, reply])).rejects.toThrow(/journal\.jsonl: the disk is full\. Nothing of it was stored; make room/);
      expect((await store.stats()).articles).toBe(1);
      full.mockRestore();
      await store.merge([reply]);
    });
    expect(ids(after)).toEqual(['a1', 'a3']);
    expect(await session()).toEqual(after);
  });

  it('is written anew when most of it is undone or replaced', async () => {
    const after = await session(async (store) => {
      await store.decide({ kind: 'apart', a: 'a', b: 'b', reason: '', by: 'hand' });
      for (let round = 0; round < 150; round += 1) {
        await store.merge([dispatch('c1', { title: `Version ${round}`, says: [['rivas', 'VISITS', 'geneva']] })]);
        await store.merge([dispatch('c2', { says: [['rivas', 'VISITS', 'chile']] })]);
        await store.retract('c2');
      }
    });
    expect((await readFile(journal, 'utf8')).split('\n').length).toBeLessThan(210);
    expect(await session()).toEqual(after);
    expect(after.stored.extractions.map(({ article }) => article.title)).toEqual(['Version 149']);
  });
});

/** The journal's file takes so many bytes more, then the disk is full. */
function fullDisk(store: object, bytes: number) {
  const { file } = (
    store as { journal: { file: { write: (buffer: Buffer, at: number, length?: number) => Promise<{ bytesWritten: number }> } } }
  ).journal;
  const write = file.write.bind(file);
  let left = bytes;
  return vi.spyOn(file, 'write').mockImplementation(async (buffer, at) => {
    if (left === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const written = await write(buffer, at, Math.min(left, buffer.length - at));
    left -= written.bytesWritten;
    return written;
  });
}

describe('a data folder', () => {
  it('belongs to one process at a time, named in the fault', async () => {
    await session(async () => {
      await expect(session()).rejects.toThrow(
        `The data folder ${dataFolder} is in use by process ${process.pid}. Stop that one, or give another data folder.`,
      );
    });
    await session();
  });

  it.each([
    ['whose process is gone', '999999999 1\n'],
    ['whose number another process has now', `${process.pid} 1\n`],
    ['that is empty', ''],
  ])('with a lock %s is taken over', async (_what, lock) => {
    await writeFile(join(dataFolder, 'journal.lock'), lock);
    expect(ids(await session((store) => store.merge([arrival])))).toEqual(['a1']);
  });

  it('that cannot be written is one clear line', async () => {
    await writeFile(journal, '');
    await expect(openBuiltin({ dataFolder: journal })).rejects.toThrow(/journal\.jsonl.*Give a data folder that can be written/);
  });
});
