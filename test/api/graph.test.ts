import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnavailableError } from '../../src/errors.ts';
import { CAST } from '../store/dispatches.ts';
import { type Served, served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(() => server.close());

const at = (id: string): string => encodeURIComponent(id);
const idsOf = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id).sort();

describe('reading the graph', () => {
  it('says that it is ready, and what it can do', async () => {
    const { status, json } = await server.ask('/api/health');
    expect(status).toBe(200);
    expect(json).toEqual({ status: 'ok', store: { engine: 'built-in', version: '1' }, cypher: false, writable: true, token: false });
  });

  it('counts', async () => {
    const { json } = await server.ask('/api/stats');
    expect(json).toMatchObject({ articles: 3, byType: { State: 2 } });
  });

  it('finds an entity by a name written without its accent', async () => {
    const { json } = await server.ask(`/api/search?q=${at('Jurgen Muller')}&types=Person&limit=1`);
    expect(json).toMatchObject([{ kind: 'entity', id: CAST.muller.id }]);
  });

  it('answers an id that holds ":" and "/", sent percent-encoded', async () => {
    const { status, json } = await server.ask(`/api/entities/${at('place:CHE/geneva')}`);
    expect(status).toBe(200);
    expect(json.node).toMatchObject({ id: 'place:CHE/geneva', name: 'Geneva', country: 'CHE' });
    expect(json.facts).toHaveLength(2);
  });

  it('gives the claims of a fact with their sentences', async () => {
    const { json: detail } = await server.ask(`/api/entities/${at('place:CHE/geneva')}`);
    const visit = detail.facts.find(({ type }: { type: string }) => type === 'VISITS');
    const { json } = await server.ask(`/api/facts/${at(visit.id)}`);
    expect(json).toMatchObject({ source: { name: 'Elena Rivas' }, target: { name: 'Geneva' } });
    expect(json.claims).toMatchObject([{ evidence: { text: 'Elena Rivas VISITS Geneva.' }, article: { id: 'a1' } }]);
  });

  it.each([
    ['', 8, 'all that is connected'],
    ['types=Person,State', 4, 'two node types, comma-separated'],
    ['relations=VISITS,HELD_IN', 3, 'the ends of two relation types'],
    ['modalities=planned', 5, 'what is planned: the summit with its two states, and a meeting'],
    ['from=2011-05&to=2011-05&dated=true', 2, 'one month, dated facts only'],
    ['types=&from=', 8, 'empty parameters mean absent'],
  ])('overview?%s shows %i nodes: %s', async (query, nodes) => {
    const { status, json } = await server.ask(`/api/overview?${query}`);
    expect(status).toBe(200);
    expect(json.nodes).toHaveLength(nodes);
  });

  it('caps neighbours and says how many more there are', async () => {
    const { json } = await server.ask(`/api/entities/${at('state:NOR')}/neighbours?limit=1`);
    expect(json.nodes).toHaveLength(2);
    expect(json.more).toBeGreaterThan(0);
  });

  it('finds a path, and says when there is none within the hops', async () => {
    const path = `/api/path?from=${at(CAST.union.id)}&to=${at(CAST.chile.id)}`;
    const { json } = await server.ask(path);
    expect(json).toMatchObject({ found: true, length: 3 });
    expect(idsOf(json.nodes)).toEqual([CAST.bank.id, CAST.union.id, CAST.chile.id, CAST.norway.id].sort());
    expect((await server.ask(`${path}&maxHops=2`)).json).toMatchObject({ found: false });
  });

  it('counts facts by year', async () => {
    const { json } = await server.ask('/api/timeline?by=year');
    expect(json.map(({ date }: { date: string }) => date)).toEqual(['2010', '2011']);
  });

  it('lists articles, and one with its text', async () => {
    expect((await server.ask('/api/articles?limit=2')).json).toMatchObject({ total: 3, articles: { length: 2 } });
    expect((await server.ask('/api/articles/a3')).json.article.text).toContain('Jürgen Müller MEETS Elena Rivas');
  });
});

describe('what is refused', () => {
  it.each([
    ['/api/overview?types=Persons', 400, 'types: Give a comma-separated list of Person'],
    ['/api/overview?limit=abc', 400, 'limit: Give a whole number.'],
    ['/api/overview?limit=0', 400, 'limit'],
    ['/api/overview?from=31.1.2007', 400, 'from'],
    ['/api/search', 400, 'q'],
    ['/api/search?q=%20', 400, 'q'],
    ['/api/search?q=a&q=b', 400, 'q'],
    ['/api/timeline?by=week', 400, 'by'],
    ['/api/export?format=xlsx', 400, 'format'],
    ['/api/entities/person:nobody', 404, 'person:nobody: not in the graph.'],
    ['/api/entities/person:nobody/neighbours', 404, 'not in the graph'],
    ['/api/facts/fact:none', 404, 'not in the graph'],
    ['/api/articles/none', 404, 'none: no such article.'],
    ['/api/articles/%E0%A4%A', 400, ''],
    ['/api/nonsense', 404, 'No such endpoint'],
  ])('GET %s: %i %s', async (path, status, detail) => {
    const answer = await server.ask(path);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json).toMatchObject({ type: 'about:blank', status, title: expect.any(String) });
    expect(answer.status).toBe(status);
    expect(answer.json.detail).toContain(detail);
    expect(answer.text).not.toContain('node_modules');
  });

  it('an internal error tells nothing of the inside', async () => {
    const broken = await served({}, { stats: () => Promise.reject(new TypeError('secret at /srv/x.ts:1')) });
    const { status, text } = await broken.ask('/api/stats');
    expect(status).toBe(500);
    expect(text).not.toContain('secret');
    await broken.close();
  });

  it('a database that does not answer is no mistake of the client', async () => {
    const down = await served({}, { stats: () => Promise.reject(new UnavailableError('The database does not answer. Start it.')) });
    expect(await down.ask('/api/stats')).toMatchObject({ status: 503, json: { detail: 'The database does not answer. Start it.' } });
    await down.close();
  });

  it('a request that takes too long ends with 503', async () => {
    const slow = await served({ requestTimeout: 150 }, { stats: () => new Promise(() => {}) });
    expect(await slow.ask('/api/stats')).toMatchObject({ status: 503, json: { detail: 'No answer within 150 ms.' } });
    await slow.close();
  });
});
