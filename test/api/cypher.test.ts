import { afterEach, describe, expect, it } from 'vitest';
import { perMinute } from '../../src/api/security.ts';
import type { CypherTable } from '../../src/model.ts';
import { type Served, served } from './served.ts';

let server: Served | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const TABLE: CypherTable = { columns: ['n'], rows: [[1]], truncated: false, graph: { nodes: [], facts: [] }, milliseconds: 1 };
const query = (text: string, more: object = {}) => ({ method: 'POST', body: { query: text, ...more } });

describe('cypher', () => {
  it('hands query, parameters and limits to a store that can', async () => {
    const asked: unknown[] = [];
    const cypher = async (...given: unknown[]) => {
      asked.push(given);
      return TABLE;
    };
    server = await served({ cypherRows: 7, cypherTimeout: 900 }, { cypher });
    expect(await server.ask('/api/cypher', query('RETURN $n AS n', { params: { n: 1 } }))).toMatchObject({ status: 200, json: TABLE });
    expect(asked).toEqual([['RETURN $n AS n', { params: { n: 1 }, rows: 7, timeout: 900 }]]);
    expect((await server.ask('/api/health')).json.cypher).toBe(true);
  });

  it('says how to get it, where the store has none', async () => {
    server = await served();
    const answer = await server.ask('/api/cypher', query('RETURN 1'));
    expect(answer).toMatchObject({ status: 501 });
    expect(answer.json.detail).toContain('NEO4J_URI');
  });

  it('lists the examples', async () => {
    server = await served();
    expect(await server.ask('/api/cypher/examples')).toMatchObject({ status: 200, json: expect.any(Array) });
  });

  it('refuses more queries in a minute than the limit, and only those', async () => {
    server = await served({ cypherPerMinute: 2 }, { cypher: async () => TABLE });
    const statuses = [];
    for (let sent = 0; sent < 3; sent += 1) statuses.push((await server.ask('/api/cypher', query('RETURN 1'))).status);
    // A minute may have begun in between: then all three pass.
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect([200, 429]).toContain(statuses[2]);
    expect(await server.ask('/api/stats')).toMatchObject({ status: 200 });
  });

  it('counts each address by itself and anew each minute', () => {
    let now = 0;
    const limit = perMinute(1, () => now);
    const from = (remoteAddress: string) => ({ socket: { remoteAddress } }) as never;
    limit(from('10.0.0.1'));
    limit(from('10.0.0.2'));
    expect(() => limit(from('10.0.0.1'))).toThrow('More than 1 queries');
    now = 60_000;
    expect(() => limit(from('10.0.0.1'))).not.toThrow();
  });
});
