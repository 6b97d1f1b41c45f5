import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { open, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../errors.ts';
import { isAlive, startOf } from '../lock.ts';
import { runCommand } from './commands.ts';
import { fetchServer } from './fetch.ts';
import { type Place, type Running, writeRunning } from './place.ts';
import { javaOptions, localSettings } from './settings.ts';

type Child = ChildProcessByStdio<Writable, Readable, null>;

const OLDEST_JAVA = 17;
const START_TIMEOUT = 120_000;
const STOP_TIMEOUT = 30_000;

const source = fileURLToPath(new URL('./LocalNeo4j.java', import.meta.url));

/** The Java to use: 17 or newer, with its compiler. Throws a UserError that says what is missing. */
export async function findJava(): Promise<string> {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const ask = (option: string) => runCommand(java, [option], { timeout: 20_000 });
  const [{ code, output }, modules] = await Promise.all([ask('-version'), ask('--list-modules')]);
  const remedy = `Install a JDK ${OLDEST_JAVA} or newer, or Docker, or set NEO4J_URI.`;
  if (code !== 0) throw new UserError(`There is no Java to run a local Neo4j with. ${remedy}`);
  // "1.8.0_392" is Java 8; "17.0.15" is 17.
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  const version = Number(first) === 1 ? Number(second) : Number(first);
  if (version < OLDEST_JAVA) throw new UserError(`Java ${version} is too old for a local Neo4j. ${remedy}`);
  if (!modules.output.includes('jdk.compiler')) throw new UserError(`Java ${version} is there without its compiler. ${remedy}`);
  return java;
}

/** Starts the database as a child process and waits until it answers. It stops when this program is gone, however that ends. */
export async function startWithJava(place: Place, password: string, onProgress: (line: string) => void): Promise<Running> {
  const java = await findJava();
  const library = await fetchServer(onProgress);
  onProgress(`Starting a local Neo4j (log: ${place.log}) …`);
  const port = await freePort();
  const settings = { ...localSettings(), 'server.bolt.listen_address': `127.0.0.1:${port}` };
  await writeFile(
    place.configuration,
    Object.entries(settings)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
  const log = await open(place.log, 'a', 0o600);
  // In a group of its own, so that Ctrl-C reaches this program first, which closes what it has open.
  const child = spawn(java, [...javaOptions(), '-cp', join(library, '*'), source, place.home, place.configuration], {
    stdio: ['pipe', 'pipe', log.fd],
    detached: true,
  }) as Child;
  await log.close();
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${password}\n`);
  try {
    await ready(child, place);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  child.stdout.resume();
  // The program may end without waiting for the database: that stops by itself.
  for (const part of [child, child.stdin, child.stdout]) (part as unknown as { unref: () => void }).unref();
  const running = { pid: child.pid!, start: startOf(child.pid!), port };
  await writeRunning(place, running);
  return running;
}

function ready(child: Child, { log }: Place): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(
      () => fail(new UserError(`The local Neo4j did not start in ${START_TIMEOUT / 1000} s. See ${log}.`)),
      START_TIMEOUT,
    );
    child.on('error', (cause) => fail(new UserError(`The local Neo4j did not start: ${cause.message}.`)));
    child.on('exit', () => fail(new UserError(`The local Neo4j stopped while starting. See ${log}.`)));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('READY')) done();
    });
    child.on('exit', () => clearTimeout(timer));
    child.stdout.once('data', () => clearTimeout(timer));
  });
}

/** Asks the database to stop and waits for it; ends it by force when it does not. */
export async function stopJava({ pid, start }: Running): Promise<void> {
  const runs = (): boolean => pid !== undefined && isAlive(pid) && startOf(pid) === start;
  for (const [signal, patience] of [
    ['SIGTERM', STOP_TIMEOUT],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!runs()) return;
    process.kill(pid!, signal);
    for (const until = Date.now() + patience; runs() && Date.now() < until; ) await new Promise((resume) => setTimeout(resume, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
