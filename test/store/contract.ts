import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleDigest } from '../../src/store/digest.ts';
import type { Store } from '../../src/store/store.ts';
import { exportContract } from './contract-export.ts';
import { identityContract } from './contract-identity.ts';
import { readContract } from './contract-reads.ts';
import { searchContract } from './contract-search.ts';
import { undoContract } from './contract-undo.ts';
import { AFFAIR } from './dispatches.ts';
import { snapshot } from './snapshot.ts';

/** A store under test, and a way to start each test with nothing in it. */
export interface Subject {
  store: Store;
  clear: () => Promise<void>;
  close: () => Promise<void>;
}

/** What every store must do. One suite, run on each implementation. */
export function storeContract(name: string, open: () => Promise<Subject>): void {
  describe(`store contract: ${name}`, () => {
    let subject: Subject;
    const store = (): Store => subject.store;
    beforeAll(async () => {
      subject = await open();
    }, 120_000);
    afterAll(() => subject?.close());

    describe('writing', () => {
      beforeEach(() => subject.clear());
      mergeContract(store);
      undoContract(store);
      identityContract(store);
      exportContract(store);
    });
    describe('reading', () => {
      beforeAll(async () => {
        await subject.clear();
        await subject.store.merge(Object.values(AFFAIR));
      });
      readContract(store);
      searchContract(store);
    });
  });
}

function mergeContract(store: () => Store): void {
  const { arrival, quarrel, reply } = AFFAIR;

  it('merging the same extraction twice changes nothing', async () => {
    expect((await store().merge([arrival, quarrel])).map(({ status }) => status)).toEqual(['added', 'added']);
    const before = await snapshot(store());
    expect((await store().merge([arrival, quarrel])).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(await snapshot(store())).toEqual(before);
  });

  it('answers for each article what was done, with its counts', async () => {
    expect(await store().merge([arrival])).toEqual([{ article: 'a1', status: 'added', entities: 5, claims: 5 }]);
  });

  it('replaces a changed extraction, and nothing of the old one stays', async () => {
    await store().merge([quarrel, { ...arrival, article: { ...reply.article, id: 'a1' }, claims: [], entities: [] }]);
    expect((await store().merge([arrival])).map(({ status }) => status)).toEqual(['replaced']);
    const replaced = await snapshot(store());
    await store().retract('a1');
    await store().retract('a2');
    await store().merge([arrival, quarrel]);
    expect(await snapshot(store())).toEqual(replaced);
  });

  it('takes an article that comes twice in one batch as replaced', async () => {
    const outcomes = await store().merge([{ ...arrival, claims: arrival.claims.slice(0, 1) }, arrival, arrival]);
    expect(outcomes.map(({ status }) => status)).toEqual(['added', 'replaced', 'unchanged']);
    expect((await store().stats()).claims).toBe(arrival.claims.length);
  });

  it('counts the claims and articles of a fact that two articles state', async () => {
    await store().merge([arrival, quarrel, reply]);
    const { facts } = await snapshot(store());
    const [accuses] = facts.filter(({ type }) => type === 'ACCUSES');
    expect(accuses).toMatchObject({
      source: 'state:CHL',
      target: 'state:NOR',
      date: '2011-04',
      claims: 2,
      articles: 2,
      quad: 'verbal-conflict',
    });
    // One alleged in 2010, one negative in 2011: two facts, not one.
    expect(facts.filter(({ type }) => type === 'SANCTIONS')).toHaveLength(2);
  });

  it('knows an article by the digest of what was read', async () => {
    await store().merge([arrival]);
    expect(await store().has('a1', articleDigest(arrival.article))).toBe(true);
    expect(await store().has('a1', articleDigest({ ...arrival.article, title: 'Another' }))).toBe(false);
    expect(await store().has('a9', articleDigest(arrival.article))).toBe(false);
  });

  it.each([
    ['a claim on an entity that is not listed', { ...arrival, entities: arrival.entities.slice(1) }, /Article a1: claim .* speaks of/],
    [
      'a type outside the ontology',
      { ...arrival, entities: [{ ...arrival.entities[0]!, type: 'Ship' as 'Bank' }] },
      /Article a1: entities\.0\.type/,
    ],
    [
      'evidence that is not verbatim',
      { ...arrival, article: { ...arrival.article, text: `!${arrival.article.text}` } },
      /evidence of claim/,
    ],
    ['a claim of another article', { ...arrival, article: { ...arrival.article, id: 'a8' } }, /claims? .*already/],
  ])('refuses %s and stores nothing of it', async (_why, broken, message) => {
    await store().merge([arrival]);
    const before = await snapshot(store());
    await expect(store().merge([broken])).rejects.toThrow(message);
    expect(await snapshot(store())).toEqual(before);
  });

  it('keeps counts right when several merge at once', async () => {
    await Promise.all([[arrival, reply], [quarrel], [reply, quarrel], [arrival]].map((batch) => store().merge(batch)));
    const together = await snapshot(store());
    for (const id of ['a1', 'a2', 'a3']) await store().retract(id);
    for (const one of [arrival, quarrel, reply]) await store().merge([one]);
    expect(together).toEqual(await snapshot(store()));
  });
}
