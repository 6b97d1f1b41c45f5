import type { Store } from '../store/store.ts';
import type { Session } from './session.ts';

/** Opens the store that the settings name, says which, and closes it whatever happens. */
export async function withStore(session: Session, use: (store: Store) => Promise<unknown>): Promise<void> {
  const { settings, notice } = session;
  const { data, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, store } = settings;
  const options = {
    dataFolder: data,
    engine: store,
    ...(neo4jUri && { uri: neo4jUri, user: neo4jUser, database: neo4jDatabase }),
    ...(neo4jUri && neo4jPassword && { password: neo4jPassword }),
    log: notice,
    onProgress: notice,
  };
  const { withStore: withOpened } = await import('../store/open.ts');
  await withOpened(options, use);
}
