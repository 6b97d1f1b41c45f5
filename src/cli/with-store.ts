import type { Store } from '../store/store.ts';
import type { Session } from './session.ts';

/** Opens the store that the settings name, says which, and closes it whatever happens. */
export async function withStore(session: Session, use: (store: Store) => Promise<unknown>, { loud = false } = {}): Promise<void> {
  const { settings, notice, log } = session;
  // Which store it is interests people at a terminal and whoever starts a server; scripts find it in the log.
  const tell = (line: string) => (line.startsWith('Store: ') && !loud && !process.stderr.isTTY ? log.info(line) : notice(line));
  const { data, neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase, store } = settings;
  const options = {
    dataFolder: data,
    engine: store,
    ...(neo4jUri && { uri: neo4jUri, user: neo4jUser, database: neo4jDatabase }),
    ...(neo4jUri && neo4jPassword && { password: neo4jPassword }),
    log: tell,
    onProgress: notice,
  };
  const { withStore: withOpened } = await import('../store/open.ts');
  await withOpened(options, use);
}
