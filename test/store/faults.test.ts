import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { versionOf } from '../../src/store/neo4j/connection.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';

const nobody = { user: 'neo4j', password: 'x', database: 'neo4j' };
const faultWith = async (options: Parameters<typeof openNeo4j>[0]): Promise<string> => {
  const fault = (await openNeo4j(options).catch((error: unknown) => error)) as Error;
  expect(fault).toBeInstanceOf(UserError);
  expect(fault.message).not.toContain('\n');
  return fault.message;
};

describe('a Neo4j that cannot be used is one clear line', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  it('when nothing listens there', async () => {
    expect(await faultWith({ ...nobody, uri: 'bolt://127.0.0.1:1' })).toMatch(
      /^Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer .*NEO4J_URI/,
    );
  });

  it('when something else listens there', async () => {
    server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    expect(await faultWith({ ...nobody, uri: `bolt://127.0.0.1:${port}` })).toMatch(/does not answer/);
  });

  it('when the address is none', async () => {
    expect(await faultWith({ ...nobody, uri: 'localhost' })).toMatch(/^NEO4J_URI=localhost: .*Give e\.g\. bolt:/);
  });

  it.each([
    ['Neo4j/5.26.0', '5.26.0'],
    ['Neo4j/5.27-aura', '5.27-aura'],
    ['Neo4j/2025.10.1', '2025.10.1'],
  ])('%s is new enough', (agent, version) => {
    expect(versionOf(agent, 'bolt://x')).toBe(version);
  });

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.38', 'Memgraph/3.0', ''])('%j is not', (agent) => {
    expect(() => versionOf(agent, 'bolt://x')).toThrow(/bolt:\/\/x is .*needs 5\.26 or newer/);
  });
});
