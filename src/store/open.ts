import { openBuiltin } from './builtin.ts';
import type { Store } from './store.ts';

export const ENGINES = ['auto', 'neo4j', 'builtin'] as const;
export type Engine = (typeof ENGINES)[number];

export interface OpenOptions {
  /** Folder of the journal, of the local database and of the marker that says which of them it holds. */
  dataFolder: string;
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

/** Opens a store. Who opens closes: prefer `withStore`. */
export async function openStore({ dataFolder, log }: OpenOptions): Promise<Store> {
  return openBuiltin({ dataFolder, notice: log });
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
