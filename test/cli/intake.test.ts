import { describe, expect, it } from 'vitest';
import { type IntakeEvent, intake } from '../../src/cli/intake.ts';
import { inBatches, untilAborted } from '../../src/cli/streams.ts';
import type { Article, Extraction } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';

async function* given<T>(values: readonly T[], every?: () => Promise<void>): AsyncGenerator<T> {
  for (const value of values) {
    await every?.();
    yield value;
  }
}
const article = (id: string, more: Partial<Article> = {}): { article: Article } => ({
  article: { id, language: 'en', text: `Ghana supports Chile. ${id}`, ...more },
});

/** A store that keeps ids only, and refuses some of them. */
function fakeStore({ stored = [], refuses = [] }: { stored?: string[]; refuses?: string[] } = {}) {
  const kept = new Set(stored);
  const batches: number[] = [];
  const store = {
    has: async (id: string) => kept.has(id),
    merge: async (extractions: readonly Extraction[]) => {
      batches.push(extractions.length);
      const bad = extractions.find((one) => refuses.includes(one.article.id));
      if (bad) throw new Error(`disk full at ${bad.article.id}`);
      for (const one of extractions) kept.add(one.article.id);
      return extractions.map((one) => ({ article: one.article.id, status: 'added' as const, entities: 0, claims: 0 }));
    },
  } as unknown as Store;
  return { store, kept, batches };
}

const run = async (store: Store, read: Parameters<typeof intake>[1], signal?: AbortSignal): Promise<IntakeEvent[]> => {
  const events: IntakeEvent[] = [];
  await intake(store, read, { tell: (event) => events.push(event), workers: 1, ...(signal && { signal }) });
  return events;
};

describe('intake', () => {
  it('skips what is stored and what is not English, tells problems, and stores the rest together', async () => {
    const { store, batches } = fakeStore({ stored: ['old'] });
    const outcomes = [
      article('old'),
      article('de', { language: 'de' }),
      { problem: 'x.html: no article in it.' },
      article('a'),
      article('b'),
    ];
    const events = await run(store, given(outcomes));
    expect(events).toEqual(
      expect.arrayContaining([
        { article: 'old', status: 'unchanged', entities: 0, claims: 0 },
        { article: 'de', status: 'skipped', reason: 'not in English (de): "Ghana supports Chile. de…"' },
        { problem: 'x.html: no article in it.' },
        expect.objectContaining({ article: 'a', status: 'added' }),
        expect.objectContaining({ article: 'b', status: 'added' }),
      ]),
    );
    expect(events).toHaveLength(5);
    expect(batches).toEqual([2]);
  });

  it('extracts again what is stored, when asked to', async () => {
    const { store } = fakeStore({ stored: ['a'] });
    const events: IntakeEvent[] = [];
    await intake(store, given([article('a')]), { tell: (event) => events.push(event), workers: 0, again: true });
    expect(events).toMatchObject([{ article: 'a', status: 'added' }]);
  });

  it('one refused article does not take its batch with it', async () => {
    const { store, kept } = fakeStore({ refuses: ['b'] });
    const events = await run(store, given(['a', 'b', 'c'].map((id) => article(id))));
    expect([...kept]).toEqual(['a', 'c']);
    expect(events).toContainEqual({ problem: 'b: not stored (disk full at b)' });
  });

  it('a store that refuses all is an error, not a list of problems', async () => {
    const { store } = fakeStore({ refuses: ['a', 'b'] });
    await expect(run(store, given([article('a'), article('b')]))).rejects.toThrow('disk full');
  });

  it('stops at the signal although the source keeps waiting', async () => {
    const { store, kept } = fakeStore();
    const stop = new AbortController();
    const endless = async function* () {
      yield article('a');
      setTimeout(() => stop.abort(), 1500);
      await new Promise(() => {});
    };
    await run(store, endless(), stop.signal);
    expect([...kept]).toEqual(['a']);
  });
});

describe('slow streams', () => {
  it('groups what comes fast, and hands out what has come when the next one keeps waiting', async () => {
    const slowThird = given([1, 2, 3, 4, 5], () => Promise.resolve());
    const groups: number[][] = [];
    for await (const group of inBatches(slowThird, { most: 2, wait: 1000 })) groups.push(group);
    expect(groups).toEqual([[1, 2], [3, 4], [5]]);

    const waits = async function* () {
      yield 1;
      await new Promise((done) => setTimeout(done, 120));
      yield 2;
    };
    const seen: number[][] = [];
    for await (const group of inBatches(waits(), { most: 10, wait: 20 })) seen.push(group);
    expect(seen).toEqual([[1], [2]]);
  });

  it('passes errors of the source on', async () => {
    const broken = async function* () {
      yield 1;
      throw new Error('cable cut');
    };
    const all = async () => {
      for await (const _ of inBatches(untilAborted(broken(), new AbortController().signal), { most: 5, wait: 50 }));
    };
    await expect(all()).rejects.toThrow('cable cut');
  });

  it('lets the source close what it opened, when its reader gives up', async () => {
    let closed = false;
    const opened = async function* () {
      try {
        for (let value = 0; ; value += 1) yield value;
      } finally {
        closed = true;
      }
    };
    for await (const _ of inBatches(untilAborted(opened(), new AbortController().signal), { most: 2, wait: 50 })) break;
    await new Promise((done) => setTimeout(done, 20));
    expect(closed).toBe(true);
  });

  it('ends at once when the signal was raised before', async () => {
    const values: number[] = [];
    for await (const value of untilAborted(given([1, 2]), AbortSignal.abort())) values.push(value);
    expect(values).toEqual([]);
  });
});
