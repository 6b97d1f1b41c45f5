import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type OpenOptions, openStore, withStore } from '../../src/store/open.ts';
import { type FakeCommands, fakeCommands, javaScript } from './commands-for-tests.ts';
import { AFFAIR } from './dispatches.ts';

let commands: FakeCommands;
let dataFolder: string;
beforeEach(async () => {
  commands = await fakeCommands();
  dataFolder = await mkdtemp(join(tmpdir(), 'newsgraph-open-'));
});
afterEach(async () => {
  await commands.restore();
  await rm(dataFolder, { recursive: true, force: true });
});

/** Opens and closes; answers the engine and what a user was told. */
async function opened(options: Partial<OpenOptions> = {}): Promise<{ engine: string; said: string[] }> {
  const said: string[] = [];
  const log = (line: string): void => void said.push(line);
  const engine = await withStore({ dataFolder, log, onProgress: log, ...options }, async (store) => store.engine);
  return { engine, said };
}

describe('without Neo4j the store is the built-in one, and the reason is said', () => {
  it.each<[string, () => Promise<void>, RegExp]>([
    ['no Java', async () => undefined, /^No Neo4j: There is no Java.*Install a JDK 17 or newer, or Docker, or set NEO4J_URI\.$/],
    ['Java 11', () => commands.put('java', javaScript('11.0.22')), /^No Neo4j: Java 11 is too old/],
    ['Java 8, which calls itself 1.8', () => commands.put('java', javaScript('1.8.0_392')), /^No Neo4j: Java 8 is too old/],
    [
      'a Java without compiler',
      () => commands.put('java', javaScript('17.0.9', 'java.base@17')),
      /^No Neo4j: Java 17 is there without its compiler/,
    ],
    ['no Maven', () => commands.put('java', javaScript('21.0.1')), /^No Neo4j: Maven \(mvn\) is not there/],
    [
      'no network',
      async () => {
        await commands.put('java', javaScript('17.0.9'));
        await commands.put(
          'mvn',
          `[ "$1" = -v ] || { echo '[ERROR] Could not transfer artifact from https://x.invalid/y: Unknown host'; exit 1; }`,
        );
      },
      /^No Neo4j: Maven could not fetch Neo4j 5\.26\.\d+ \(Could not transfer artifact from … Unknown host\)\. Check the network/,
    ],
  ])('%s', async (_what, prepare, reason) => {
    await prepare();
    const { engine, said } = await opened();
    expect(engine).toBe('built-in');
    expect(said.some((line) => reason.test(line))).toBe(true);
    expect(said.at(-1)).toBe(`Store: built-in (everything but free Cypher), in ${dataFolder}.`);
    expect(said.join()).not.toContain('\n');
  });
});

describe('a data folder keeps the store that it began with', () => {
  it('built-in, also where Neo4j could be had later', async () => {
    await opened({ engine: 'builtin' });
    await commands.put('java', javaScript('17.0.9'));
    expect(await opened()).toEqual({ engine: 'built-in', said: [`Store: built-in, in ${dataFolder}.`] });
  });

  it('and says so when another is asked for', async () => {
    await opened({ engine: 'builtin' });
    await expect(openStore({ dataFolder, engine: 'neo4j' })).rejects.toThrow(
      `${dataFolder} holds a built-in store, not a local Neo4j. Give another data folder (NEWSGRAPH_DATA).`,
    );
  });

  it('Neo4j, never a second graph beside it where Java is gone', async () => {
    await writeFile(join(dataFolder, 'store'), 'neo4j\n');
    await expect(openStore({ dataFolder })).rejects.toThrow(/There is no Java/);
  });

  it('knows a journal without a marker', async () => {
    await withStore({ dataFolder, engine: 'builtin' }, (store) => store.merge([AFFAIR.arrival]));
    await rm(join(dataFolder, 'store'));
    expect((await opened()).engine).toBe('built-in');
    expect(await readFile(join(dataFolder, 'store'), 'utf8')).toBe('builtin\n');
  });
});

describe('a Neo4j that was asked for is never replaced', () => {
  it.each<[string, Partial<OpenOptions>, RegExp]>([
    ['by address', { uri: 'bolt://127.0.0.1:1' }, /bolt:\/\/127\.0\.0\.1:1 does not answer/],
    ['by engine', { engine: 'neo4j' }, /There is no Java/],
  ])('%s', async (_what, options, message) => {
    const fault = await openStore({ dataFolder, ...options }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UserError);
    expect((fault as Error).message).toMatch(message);
  });
});

it('withStore closes also when its user fails', async () => {
  const failing = withStore({ dataFolder, engine: 'builtin' }, async () => {
    throw new Error('in between');
  });
  await expect(failing).rejects.toThrow('in between');
  expect((await opened()).engine).toBe('built-in');
});
