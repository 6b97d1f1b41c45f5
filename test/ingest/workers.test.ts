import { describe, expect, it } from 'vitest';
import { type ArticleOutcome, type ExtractAllOptions, extractAll } from '../../ingest/workers.ts';
import type { Article } from '../../src/model.ts';

const thread = new URL('./fixtures/thread.ts', import.meta.url);

/** Articles with these texts; `onRead` is told how many were read. */
async function* articlesOf(texts: Iterable<string>, onRead: (count: number) => void = () => {}): AsyncGenerator<Article> {
  let count = 0;
  for (const text of texts) {
    onRead(++count);
    yield { id: `a${count}`, text };
  }
}

async function outcomes(texts: string[], options: ExtractAllOptions = {}): Promise<ArticleOutcome[]> {
  const found: ArticleOutcome[] = [];
  for await (const outcome of extractAll(articlesOf(texts), { workers: 2, thread, ...options })) found.push(outcome);
  return found;
}

/** The first three articles never reach a worker. */
const FEW = ['', '', ''];
const readable = (outcome: ArticleOutcome) => ('problem' in outcome ? outcome.problem : outcome.article);

describe('extractAll', { timeout: 60_000 }, () => {
  it('keeps the order, however long each takes', async () => {
    const found = await outcomes([
      ...FEW,
      'wait 200',
      'wait 0',
      'wait 100',
      'wait 0',
      'wait 50',
      'fine',
      'fine',
      'fine',
      'fine',
      'fine',
      'fine',
    ]);
    expect(found.map(readable)).toEqual(Array.from({ length: 14 }, (_, i) => `a${i + 1}`));
  });

  it('reports an article and goes on, whatever befalls its worker', async () => {
    const found = await outcomes([...FEW, 'problem', 'throw', 'exit', 'loop', 'fine', 'throw', 'throw', 'throw', 'throw', 'fine'], {
      timeLimit: 3000,
    });
    expect(found.slice(3).map(readable)).toEqual([
      'a4: no sense in it',
      'a5: the worker failed: the thread threw',
      'a6: the worker ended with code 3',
      'a7: gave up after 3 s',
      'a8',
      ...['a9', 'a10', 'a11', 'a12'].map((id) => `${id}: the worker failed: the thread threw`),
      'a13',
    ]);
  });

  it('extracts a few small articles in this thread', async () => {
    const found = await outcomes(['The foreign ministers of Peru and Chile met in Oslo.', 'throw', ''], {
      thread: new URL('file:///nowhere.ts'),
    });
    expect(found.map((outcome) => 'extraction' in outcome)).toEqual([true, true, true]);
  });

  it('gives a large article to a worker at once', async () => {
    expect((await outcomes([`problem ${'a'.repeat(70_000)}`])).map(readable)).toEqual(['a1: no sense in it']);
  });

  it('reads no further ahead than its window', async () => {
    let read = 0;
    const source = articlesOf(
      Array.from({ length: 1000 }, () => 'fine'),
      (count) => {
        read = count;
      },
    );
    let taken = 0;
    for await (const _ of extractAll(source, { workers: 2, thread })) {
      taken++;
      await new Promise((done) => setTimeout(done, 5));
      expect(read - taken).toBeLessThanOrEqual(10);
      if (taken === 40) break;
    }
    expect(read).toBeLessThan(60);
  });

  it('stops when aborted, also while the source is silent', async () => {
    const controller = new AbortController();
    async function* silent(): AsyncGenerator<Article> {
      yield* articlesOf([...FEW, 'fine', 'fine']);
      await new Promise(() => {});
    }
    const found: ArticleOutcome[] = [];
    for await (const outcome of extractAll(silent(), { workers: 2, thread, signal: controller.signal })) {
      found.push(outcome);
      if (found.length === 5) setTimeout(() => controller.abort(), 50);
    }
    expect(found).toHaveLength(5);
  });

  it('says so when no worker can be started', async () => {
    await expect(outcomes([...FEW, 'fine'], { thread: new URL('./fixtures/nowhere.ts', import.meta.url) })).rejects.toThrow(
      /no worker could be started/,
    );
  });

  it('passes on what the source throws', async () => {
    async function* broken(): AsyncGenerator<Article> {
      yield* articlesOf([...FEW, 'fine']);
      throw new Error('disk gone');
    }
    const all = async () => {
      for await (const _ of extractAll(broken(), { workers: 1, thread }));
    };
    await expect(all()).rejects.toThrow('disk gone');
  });

  it('answers in real workers as in this thread', async () => {
    const texts = Array.from({ length: 5 }, (_, i) => `The foreign ministers of Peru and Chile met in Oslo on ${i + 1} May 2011.`);
    const there: ArticleOutcome[] = [];
    for await (const outcome of extractAll(articlesOf(texts), { workers: 1 })) there.push(outcome);
    expect(there).toEqual(await outcomes(texts, { workers: 0 }));
  });
});
