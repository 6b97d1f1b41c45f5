/** The example queries of `cypher/examples/`, each through the guard and on the real database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../src/api/routes/cypher.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { AFFAIR, dispatch } from './dispatches.ts';
import { neo4jForTests } from './neo4j-for-tests.ts';

/** Makes every example answer: a planned visit that happened, talks through a go-between, a fact of two articles. */
const STORY = [
  ...Object.values(AFFAIR),
  dispatch('b1', { says: [['okafor', 'VISITS', 'chile', { date: '2011-05', modality: 'planned' }]] }),
  dispatch('b2', {
    says: [
      ['okafor', 'VISITS', 'chile', { date: '2011-06-02' }],
      ['norway', 'SANCTIONS', 'bank', { date: '2011-04-11', modality: 'actual' }],
      ['okafor', 'MEETS', 'rivas', { saidBy: 'muller' }],
      ['muller', 'MEETS', 'okafor'],
      ['okafor', 'NEGOTIATES_WITH', 'union'],
    ],
  }),
];

const database = await neo4jForTests();
const examples = readExamples();

describe.skipIf(!database)('example queries', () => {
  let store: Store;
  beforeAll(async () => {
    await database!.clear();
    store = await openNeo4j(database!.address);
    await store.merge(STORY);
  });
  afterAll(async () => {
    await store.close();
    await database!.release();
  });

  it.each(examples.map(({ title, query }) => [title, query]))('%s', async (_title, query) => {
    const { rows, truncated } = await store.cypher!(query);
    expect(rows.length).toBeGreaterThan(0);
    expect(truncated).toBe(false);
  });
});

describe('examples', () => {
  it('are ten, each with a title of its own', () => {
    expect(new Set(examples.map(({ title }) => title)).size).toBe(10);
  });
});
