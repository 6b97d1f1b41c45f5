import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { ConnectionOptions } from '../../src/store/neo4j/connection.ts';
import { statement } from '../../src/store/neo4j/statements.ts';
import type { TestDatabaseAnswer } from '../global-setup.ts';

export interface TestNeo4j {
  address: ConnectionOptions;
  driver: Driver;
  /** Empties the graph. */
  clear: () => Promise<void>;
  /** Lets the next test file have the database. */
  release: () => Promise<void>;
}

/** Marks a database that tests may empty. */
const MARK = 'MERGE (:NewsgraphTest {id: "may be emptied"})';

/**
 * The Neo4j of this test run, for this test file alone until `release`. Undefined, and said so, where none can be had; with CI=true
 * that is an error. A NEO4J_TEST_URI that holds a graph which no test has made is refused: tests empty it.
 */
export async function neo4jForTests(): Promise<TestNeo4j | undefined> {
  const { answer, hangUp } = await ask();
  if ('missing' in answer) {
    hangUp();
    const line = `*** No Neo4j, its tests are skipped: ${answer.missing} ***`;
    if (process.env.CI === 'true') throw new Error(line);
    console.error(line);
    return undefined;
  }
  const { address } = answer;
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { telemetryDisabled: true });
  const clear = async (): Promise<void> => {
    const { records } = await driver.executeQuery('RETURN EXISTS { (:NewsgraphTest) } AS ours, EXISTS { (:Article) } AS full');
    if (!records[0]!.get('ours') && records[0]!.get('full'))
      throw new Error(`${address.uri} holds a graph that is not the tests' to empty.`);
    await driver.executeQuery(MARK);
    await driver.executeQuery(statement('clear'));
  };
  await clear();
  const release = async (): Promise<void> => {
    await driver.close();
    hangUp();
  };
  return { address, driver, clear, release };
}

/** Asks for the database; the answer's connection stays open until `hangUp`. */
async function ask(): Promise<{ answer: TestDatabaseAnswer; hangUp: () => void }> {
  const call = new AbortController();
  const { body } = await fetch(inject('neo4j').ask, { signal: call.signal });
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('\n')) text += (await reader.read()).value ?? '';
  return { answer: JSON.parse(text) as TestDatabaseAnswer, hangUp: () => call.abort() };
}
