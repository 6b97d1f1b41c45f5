/**
 * One local Neo4j for all tests of a run, started when the first of them asks for it. Tests ask over a loopback address and keep
 * the answer open for as long as they use the database: one test file at a time has it. `NEO4J_TEST_URI` uses a running one.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { messageOf } from '../src/errors.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../src/store/local-neo4j.ts';
import type { ConnectionOptions } from '../src/store/neo4j/connection.ts';

/** Where tests ask for the database. */
export interface TestDatabase {
  ask: string;
}
/** The answer: how to reach the database, or why there is none. */
export type TestDatabaseAnswer = { address: ConnectionOptions } | { missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestDatabase;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = openDatabase();
  const path = `/${randomBytes(16).toString('hex')}`;
  let turn: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    turn = turn.then(() => serveOne(response, database.answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  project.provide('neo4j', { ask: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}` });
  return async () => {
    server.closeAllConnections();
    server.close();
    await database.close();
  };
}

/** Answers, and waits until who asked has finished: its connection ends, also by a crash. */
async function serveOne(response: ServerResponse, answer: () => Promise<TestDatabaseAnswer>): Promise<void> {
  if (response.destroyed) return;
  const gone = new Promise<void>((done) => response.on('close', () => done()));
  response.write(`${JSON.stringify(await answer())}\n`);
  await gone;
}

function openDatabase(): { answer: () => Promise<TestDatabaseAnswer>; close: () => Promise<void> } {
  let started: Promise<{ answer: TestDatabaseAnswer; close: () => Promise<void> }> | undefined;
  return {
    answer: async () => {
      started ??= start();
      return (await started).answer;
    },
    close: async () => (await started)?.close(),
  };
}

async function start(): Promise<{ answer: TestDatabaseAnswer; close: () => Promise<void> }> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  if (uri) return { answer: { address: { uri, user, password, database: 'neo4j' } }, close: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-neo4j-'));
  try {
    const local: LocalNeo4j = await startLocalNeo4j(folder, (line) => console.error(line));
    const { stop, ...address } = local;
    const close = async (): Promise<void> => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    };
    return { answer: { address }, close };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return { answer: { missing: messageOf(error) }, close: async () => undefined };
  }
}
