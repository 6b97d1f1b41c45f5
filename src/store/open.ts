import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { openBuiltin } from './builtin.ts';
import type { Store } from './store.ts';

export const ENGINES = ['auto', 'neo4j', 'builtin'] as const;
export type Engine = (typeof ENGINES)[number];

export interface OpenOptions {
  /** Folder of the journal, of the local database and of the marker that says which of them it holds. */
  dataFolder: string;
  /** A database of the user's own; then nothing is kept in the data folder. */
  uri?: string;
  user?: string;
  password?: string;
  database?: string;
  engine?: Engine;
  /** Told in a line what a user should know: which store was chosen, a torn line dropped. */
  log?: (line: string) => void;
  /** Told while something takes seconds: fetching or starting a database. */
  onProgress?: (line: string) => void;
}

const silent = (): void => undefined;

/** Opens a store: the user's Neo4j, else a local one, else the built-in store; says which. Who opens closes: prefer `withStore`. */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { dataFolder, uri, engine = 'auto', log = silent } = options;
  if (uri && engine !== 'builtin') return openOwn({ ...options, uri });
  const kept = await readMarker(dataFolder);
  if (kept && engine !== 'auto' && engine !== kept) {
    throw new UserError(`${dataFolder} holds a ${NAMES[kept]}, not a ${NAMES[engine]}. Give another data folder (NEWSGRAPH_DATA).`);
  }
  const wanted = kept ?? engine;
  if (wanted === 'builtin') return openKept(options, 'builtin', `Store: built-in, in ${dataFolder}.`);
  try {
    return await openKept(options, 'neo4j', `Store: local Neo4j, in ${dataFolder}.`);
  } catch (error) {
    if (wanted === 'neo4j' || !(error instanceof UserError)) throw error;
    log(`No Neo4j: ${messageOf(error)}`);
    return openKept(options, 'builtin', `Store: built-in (everything but free Cypher), in ${dataFolder}.`);
  }
}

/** Opens a store, hands it on, and closes it, whatever happens. */
export async function withStore<T>(options: OpenOptions, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function openOwn(options: OpenOptions & { uri: string }): Promise<Store> {
  const { uri, user = 'neo4j', password = '', database = 'neo4j', log = silent } = options;
  // The driver takes a while to load; only who needs it waits.
  const { openNeo4j } = await import('./neo4j.ts');
  const store = await openNeo4j({ uri, user, password, database });
  log(`Store: Neo4j ${store.version} at ${uri}.`);
  return store;
}

type Kept = Exclude<Engine, 'auto'>;
const NAMES: Record<Engine, string> = { neo4j: 'local Neo4j', builtin: 'built-in store', auto: 'store' };

/** Opens a store in the data folder, and marks the folder as that store's. */
async function openKept(options: OpenOptions, kept: Kept, says: string): Promise<Store> {
  const { dataFolder, log = silent } = options;
  await mkdir(dataFolder, { recursive: true }).catch((cause) => {
    throw new UserError(`${dataFolder}: ${messageOf(cause)}. Give a data folder that can be written (NEWSGRAPH_DATA).`);
  });
  const store = kept === 'builtin' ? await openBuiltin({ dataFolder, notice: log }) : await openLocal(options);
  await writeFile(markerIn(dataFolder), `${kept}\n`);
  log(says);
  return store;
}

async function openLocal({ dataFolder, onProgress = silent }: OpenOptions): Promise<Store> {
  const [{ startLocalNeo4j }, { openNeo4j }] = await Promise.all([import('./local-neo4j.ts'), import('./neo4j.ts')]);
  const { stop, ...address } = await startLocalNeo4j(dataFolder, onProgress);
  try {
    return await openNeo4j(address, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

const markerIn = (dataFolder: string): string => join(dataFolder, 'store');

/** Which store a data folder began with. */
async function readMarker(dataFolder: string): Promise<Kept | undefined> {
  const text = (await readFile(markerIn(dataFolder), 'utf8').catch(() => '')).trim();
  if (text === 'neo4j' || text === 'builtin') return text;
  return existsSync(join(dataFolder, 'journal.jsonl')) ? 'builtin' : undefined;
}
