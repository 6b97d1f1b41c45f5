import { UserError } from '../errors.ts';
import { hasDocker, startWithDocker, stopDocker } from './local-neo4j/docker.ts';
import { startWithJava, stopJava } from './local-neo4j/java.ts';
import { forgetRunning, type Place, passwordOf, placeIn, type Running, readRunning, writeRunning } from './local-neo4j/place.ts';
import { isAlive, startOf, takeLock } from './lock.ts';
import { type ConnectionOptions, connect } from './neo4j/connection.ts';

export interface LocalNeo4j extends ConnectionOptions {
  /** Stops the database, where this process has started it or taken it over. */
  stop: () => Promise<void>;
}

const START_PATIENCE = 150_000;

/**
 * The local Neo4j of a data folder. Found where one runs already: another process's stays that process's; one that a crash
 * has left over is taken over, or ended when it does not answer. Else started, by Docker or Java. Throws a UserError where neither can.
 */
export async function startLocalNeo4j(dataFolder: string, onProgress: (line: string) => void = () => undefined): Promise<LocalNeo4j> {
  const place = placeIn(dataFolder);
  const password = await passwordOf(place);
  const release = await lockOrGuest(place, password);
  if (typeof release !== 'function') return { ...release, stop: async () => undefined };
  try {
    const running = (await takeOver(place, password)) ?? (await start(place, password, onProgress));
    const stop = async (): Promise<void> => {
      await writeRunning(place, { ...running, stopping: true });
      await (running.container ? stopDocker(running) : stopJava(running));
      await forgetRunning(place);
      await release();
    };
    return { ...addressOf(running, password), stop };
  } catch (error) {
    await release();
    throw error;
  }
}

const addressOf = ({ port }: Running, password: string): ConnectionOptions => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
});

/** The lock of the launcher; or, where another process has it, the address of that one's database, as soon as it answers. */
async function lockOrGuest(place: Place, password: string): Promise<(() => Promise<void>) | ConnectionOptions> {
  for (const until = Date.now() + START_PATIENCE; ; ) {
    try {
      return await takeLock(place.lock, `The local Neo4j in ${place.home}`);
    } catch (error) {
      const running = await readRunning(place);
      if (running && !running.stopping && (await answers(addressOf(running, password)))) return addressOf(running, password);
      if (Date.now() > until) throw error;
      await new Promise((resume) => setTimeout(resume, 500));
    }
  }
}

/** A database that outlived the program which started it: used if it answers, ended if it does not. */
async function takeOver(place: Place, password: string): Promise<Running | undefined> {
  const running = await readRunning(place);
  if (!running) return undefined;
  const runs = (): boolean => running.container !== undefined || (isAlive(running.pid!) && startOf(running.pid!) === running.start);
  // Started by Java it notices by itself that its program is gone, and is about to stop.
  for (const until = Date.now() + 5_000; runs() && !running.container && Date.now() < until; )
    await new Promise((resume) => setTimeout(resume, 100));
  if (runs() && !running.stopping && (await answers(addressOf(running, password)))) return running;
  await (running.container ? stopDocker(running) : stopJava(running));
  await forgetRunning(place);
  return undefined;
}

async function start(place: Place, password: string, onProgress: (line: string) => void): Promise<Running> {
  if (!(await hasDocker())) return startWithJava(place, password, onProgress);
  const running = await startWithDocker(place, password, onProgress);
  for (const until = Date.now() + START_PATIENCE; Date.now() < until; ) {
    if (await answers(addressOf(running, password))) return running;
    await new Promise((resume) => setTimeout(resume, 500));
  }
  await stopDocker(running);
  throw new UserError(`The local Neo4j in Docker did not answer in ${START_PATIENCE / 1000} s. Set NEO4J_URI, or NEWSGRAPH_STORE=builtin.`);
}

async function answers(address: ConnectionOptions): Promise<boolean> {
  try {
    await (await connect(address)).close();
    return true;
  } catch {
    return false;
  }
}
