import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { isLoopback, type Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { wholeNumber } from './articles.ts';
import { ingestInputs } from './ingest.ts';
import type { Session } from './session.ts';
import { withStore } from './with-store.ts';

const EXAMPLES = `
Examples:
  newsgraph serve                          http://127.0.0.1:7400
  newsgraph serve --samples --port 8080    with the sample articles
  HOST=0.0.0.0 NEWSGRAPH_TOKEN=… newsgraph serve     for others, writes by token`;

const packagePath = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface ServeOptions {
  port?: number;
  host?: string;
  samples?: boolean;
}

export const serveCommand = (session: Session): Command =>
  new Command('serve')
    .description('serve the viewer and the HTTP API')
    .option('--port <port>', 'instead of PORT', wholeNumber)
    .option('--host <address>', 'instead of HOST')
    .option('--samples', 'take in the sample articles first')
    .addHelpText('after', EXAMPLES)
    .action(({ port = session.settings.port, host = session.settings.host, samples }: ServeOptions) =>
      serve(session, { settings: { ...session.settings, port, host }, samples }),
    );

/** Loaded when needed: no other command waits for a web server and the pipeline. */
async function loadServer() {
  const [{ createApp }, { listen, starting }, { postedArticles }] = await Promise.all([
    import('../api/app.ts'),
    import('../api/listen.ts'),
    import('./posted.ts'),
  ]);
  return { createApp, listen, starting, postedArticles };
}

/** Said only where others can connect. */
const whoMayWrite = ({ host, token }: Settings): string => {
  if (isLoopback(host)) return '';
  return token ? ', open to other machines; writes need the token' : ', open to other machines, read-only: NEWSGRAPH_TOKEN is not set';
};

/**
 * Serves until the signal is raised. The socket comes first, before a database is started that takes seconds: a port in use is told
 * at once, and whoever asks meanwhile is told to wait.
 */
async function serve(session: Session, { settings, samples }: { settings: Settings; samples?: boolean }): Promise<void> {
  const { createApp, listen, postedArticles, starting } = await loadServer();
  const { log, signal, notice } = session;
  signal.addEventListener('abort', () => notice('stopping'), { once: true });
  const door: { handle: RequestListener } = { handle: starting };
  const listening = await listen((request, response) => door.handle(request, response), settings);
  try {
    const serveStore = async (store: Store) => {
      const ingest = postedArticles(store, settings);
      door.handle = createApp({ store, settings, log, ingest, viewerFolder: packagePath('web/dist') });
      // A sample that cannot be read is said, but no reason for an exit code of 1 when the server is stopped.
      const quiet = { ...session, fail: () => {} };
      if (samples && !signal.aborted) await ingestInputs(store, [packagePath('samples')], { session: quiet, title: 'Samples' });
      if (!signal.aborted) {
        notice(`newsgraph is at ${listening.url}  (Ctrl-C stops it)${whoMayWrite(settings)}`);
        await once(signal, 'abort');
      }
      await listening.close();
    };
    await withStore(session, serveStore, { loud: true });
  } finally {
    await listening.close(0);
  }
}
