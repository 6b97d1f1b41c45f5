import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { AFFAIR, CAST } from './dispatches.ts';
import { neo4jForTests } from './neo4j-for-tests.ts';

const database = await neo4jForTests();

describe.skipIf(!database)('Cypher', () => {
  let store: Store;
  const ask = (query: string, options = {}) => store.cypher!(query, options);

  beforeAll(async () => {
    store = await openNeo4j(database!.address);
    await database!.clear();
    await store.merge(Object.values(AFFAIR));
  }, 60_000);
  afterAll(async () => {
    await store?.close();
    await database?.release();
  });

  it('reads as an analyst thinks', async () => {
    const table = await ask("MATCH (p:Person)-[v:VISITS]->(x) WHERE v.modality = 'actual' RETURN p.name, x.name, v.date");
    expect(table).toMatchObject({
      columns: ['p.name', 'x.name', 'v.date'],
      rows: [['Elena Rivas', 'Geneva', '2011-03-02']],
      truncated: false,
    });
  });

  it('answers nodes and relationships in rows, and again as a graph with both ends', async () => {
    const table = await ask('MATCH (p:Person {name: $name})-[r:VISITS]->() RETURN p, r', { params: { name: 'Elena Rivas' } });
    const [[node, relationship]] = table.rows as [[{ $node: string; properties: object }, object]];
    expect(node).toMatchObject({ $node: CAST.rivas.id, labels: expect.arrayContaining(['Person']) });
    // The store's own book-keeping is not shown.
    expect(Object.keys(node.properties).sort()).toEqual(['aliases', 'articles', 'degree', 'id', 'name']);
    expect(relationship).toMatchObject({ type: 'VISITS', source: CAST.rivas.id, target: CAST.geneva.id });
    expect(table.graph.nodes.map(({ id, type, degree }) => [id, type, degree]).sort()).toEqual([
      [CAST.rivas.id, 'Person', 3],
      [CAST.geneva.id, 'Place', 2],
    ]);
    expect(table.graph.facts).toMatchObject([{ type: 'VISITS', source: CAST.rivas.id, target: CAST.geneva.id, claims: 1 }]);
  });

  it('finds nodes and relationships in paths, lists and maps', async () => {
    const table = await ask('MATCH p = (:Person {name: "Elena Rivas"})-[:VISITS]->(g) RETURN p, [g] AS list, {g: g} AS map');
    expect(table.rows[0]![0]).toMatchObject({ $path: [{ $node: CAST.rivas.id }, { type: 'VISITS' }, { $node: CAST.geneva.id }] });
    expect([table.graph.nodes.length, table.graph.facts.length]).toEqual([2, 1]);
  });

  it('leaves articles and claims out of the graph but in the rows', async () => {
    const table = await ask('MATCH (a:Article {id: "a1"})-[s:STATES]->(c:Claim) RETURN a, s, c ORDER BY c.start LIMIT 1');
    expect(table.rows[0]).toMatchObject([{ $node: 'a1' }, { type: 'STATES', source: 'a1' }, { labels: ['Claim'] }]);
    expect(table.graph).toEqual({ nodes: [], facts: [] });
  });

  it.each<[string, string, unknown]>([
    ['whole numbers', 'RETURN 3 AS x', 3],
    ['whole numbers beyond what JavaScript counts', 'RETURN 9007199254740993 AS x', '9007199254740993'],
    ['fractions', 'RETURN 0.5 AS x', 0.5],
    ['nothing', 'RETURN null AS x', null],
    ['dates', "RETURN date('2007-02-13') AS x", '2007-02-13'],
    ['no number', 'RETURN 0.0/0.0 AS x', 'NaN'],
    ['lists in maps', 'RETURN {a: [1, null]} AS x', { a: [1, null] }],
    ['a parameter as a whole number', 'UNWIND range(1, $n) AS i RETURN count(i) AS x', 3],
  ])('%s are JSON', async (_what, query, value) => {
    expect((await ask(query, { params: { n: 3 } })).rows).toEqual([[value]]);
  });

  it('stops at the row limit and says so', async () => {
    expect(await ask('UNWIND range(1, 1000000) AS i RETURN i', { rows: 5 })).toMatchObject({
      rows: [[1], [2], [3], [4], [5]],
      truncated: true,
    });
    expect(await ask('UNWIND range(1, 5) AS i RETURN i', { rows: 5 })).toMatchObject({ truncated: false });
    const cut = await ask('UNWIND range(1, 2000) AS i MATCH (:Person)-[r:VISITS]->() RETURN r, i', { rows: 2 });
    expect([cut.rows.length, cut.graph.nodes.length]).toEqual([2, 2]);
  });

  it('stops at the time-out', async () => {
    const started = Date.now();
    const runaway = ask('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*)', {
      timeout: 500,
    });
    await expect(runaway).rejects.toThrow(/took longer/);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['a mistake', 'MATCH (n) RETRUN n', /^Cypher: .*RETRUN/],
    ['a missing parameter', 'RETURN $nobody', /^Cypher: .*nobody/],
    ['a division by zero', 'RETURN 1/0', /^Cypher: /],
  ])('says %s in one line', async (_what, query, message) => {
    const fault = await ask(query).catch((error: Error) => error);
    expect(fault).toMatchObject({ name: 'UserError', message: expect.stringMatching(message) });
    expect((fault as Error).message).not.toContain('\n');
  });

  it('is refused by the database too, were the words not checked', async () => {
    const session = database!.driver.session({ defaultAccessMode: 'READ' });
    for (const query of ['CREATE (n:X)', 'CREATE INDEX x FOR (n:X) ON (n.y)', 'CALL db.createLabel("X")']) {
      await expect(session.run(query)).rejects.toThrow(/not allowed|read access mode|permission/i);
    }
    await session.close();
    expect((await ask('MATCH (n:X) RETURN n')).rows).toEqual([]);
  });

  it('stands on constraints: one node an id, one relationship a fact', async () => {
    const { records } = await database!.driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names');
    expect(records[0]!.get('names')).toEqual(
      expect.arrayContaining(['Entity_id', 'Article_id', 'Claim_id', 'VISITS_id', 'RETREATS_FROM_id']),
    );
  });

  it.each([
    ['a wrong password', { password: 'wrong' }, /^Neo4j at .* refuses user neo4j.*NEO4J_PASSWORD/],
    ['a database that is not there', { database: 'nowhere' }, /^Neo4j at .* has no database nowhere/],
  ])('%s is one clear line', async (_what, change, message) => {
    await expect(openNeo4j({ ...database!.address, ...change })).rejects.toThrow(message);
  });
});
