import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/store/local-neo4j.ts';
import { isAlive } from '../../src/store/lock.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { AFFAIR } from './dispatches.ts';
import { neo4jForTests } from './neo4j-for-tests.ts';

// Where no Neo4j can be had, this file has nothing to look at; and two at a time are more than two cores take.
const database = process.env.NEO4J_TEST_URI ? undefined : await neo4jForTests();
const PROGRAM = `import { startLocalNeo4j } from '${new URL('../../src/store/local-neo4j.ts', import.meta.url).href}';
await startLocalNeo4j(process.argv[1]);
console.log('started');
setInterval(() => undefined, 1000);`;

describe.skipIf(!database)('local Neo4j', () => {
  let folder: string;
  let program: ChildProcess;
  let local: LocalNeo4j;
  const inHome = (name: string): string => join(folder, 'neo4j', name);
  const running = async (): Promise<{ pid: number; port: number }> => JSON.parse(await readFile(inHome('running.json'), 'utf8'));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-local-'));
    program = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((started, fail) => {
      program.stdout!.once('data', started);
      program.once('exit', (code) => fail(new Error(`the program ended with ${code}`)));
    });
    local = await startLocalNeo4j(folder);
  }, 180_000);

  afterAll(async () => {
    program.kill('SIGKILL');
    await local?.stop();
    await database?.release();
    await rm(folder, { recursive: true, force: true });
  });

  it('of one program is shared with another, which does not stop it', async () => {
    const store = await openNeo4j(local, local.stop);
    await store.merge([AFFAIR.arrival]);
    await store.close();
    expect(isAlive((await running()).pid)).toBe(true);
  });

  it('listens on loopback only, with a password that only its owner can read', async () => {
    const { mode } = await stat(inHome('password'));
    expect(mode & 0o777).toBe(0o600);
    expect(await readFile(inHome('local.conf'), 'utf8')).toContain(`server.bolt.listen_address=127.0.0.1:${(await running()).port}\n`);
    await expect(openNeo4j({ ...local, password: 'neo4j' })).rejects.toThrow(/refuses user neo4j/);
  });

  it('reads no files in queries, were the words not checked', async () => {
    const neo4j = (await import('neo4j-driver')).default;
    const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password));
    await expect(driver.executeQuery("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line")).rejects.toThrow(
      /allow_csv_import_from_file_urls|not allowed/i,
    );
    await driver.close();
  });

  it('stops when its program is killed, is found again by the next with all that was stored, and stops with it', {
    timeout: 180_000,
  }, async () => {
    const before = (await running()).pid;
    const gone = new Promise((done) => program.once('exit', done));
    program.kill('SIGKILL');
    await gone;
    local = await startLocalNeo4j(folder);
    const after = (await running()).pid;
    expect(after).not.toBe(before);
    expect(isAlive(before)).toBe(false);
    const store = await openNeo4j(local);
    expect((await store.stats()).articles).toBe(1);
    await store.close();
    await local.stop();
    expect(isAlive(after)).toBe(false);
    await expect(readFile(inHome('running.json'))).rejects.toThrow();
  });
});
