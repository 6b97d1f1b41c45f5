import { Command } from 'commander';
import type { Store } from '../store/store.ts';
import type { IntakeEvent } from './intake.ts';
import { openProgress } from './progress.ts';
import { count, type Session } from './session.ts';
import { withStore } from './with-store.ts';

const EXAMPLES = `
Examples:
  newsgraph ingest dispatch.txt                      one article
  newsgraph ingest news/ 'archive/2007-*/*.html'     folders and patterns
  newsgraph ingest https://example.org/world.rss     a page or a feed
  zcat corpus.jsonl.gz | newsgraph ingest --json -   JSON lines in, JSON lines out

What is stored already, word for word, is skipped: running it twice changes nothing. A changed article replaces the old one.
The rest goes on past a problem; the exit code is then 1.`;

export const ingestCommand = (session: Session): Command =>
  new Command('ingest')
    .description('read articles, extract what they say and store it')
    .argument('<inputs...>', 'files, folders, patterns, URLs; - for JSON lines from standard input')
    .option('--json', 'one JSON line an article, for scripts')
    .option('--again', 'extract again what is stored already, with the rules of this version')
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], options: { json?: boolean; again?: boolean }) =>
      withStore(session, (store) => ingestInputs(store, inputs, { session, ...options })),
    );

/** Ingests and sums up in one line. Answers the tally. */
export async function ingestInputs(
  store: Store,
  inputs: string[],
  { session, json = false, again = false, title = 'Reading' }: { session: Session; json?: boolean; again?: boolean; title?: string },
): Promise<Tally> {
  const { ingestAll } = await import('./intake.ts');
  const progress = openProgress(title, json);
  const tally = newTally();
  const tell = (event: IntakeEvent) => {
    add(tally, event);
    progress.done();
    if (json) void session.print(JSON.stringify(event));
    else if ('problem' in event) progress.say(event.problem);
    else if (event.status === 'skipped') progress.say(`${event.article}: skipped, ${event.reason}`);
  };
  try {
    const { signal, settings } = session;
    await ingestAll(store, inputs, { tell, onRead: progress.read, signal, workers: settings.workers, again });
  } finally {
    progress.stop();
  }
  if (tally.problem > 0 || session.signal.aborted) session.fail();
  if (!json) session.notice(summary(tally, session.signal.aborted));
  return tally;
}

const COUNTED = ['added', 'replaced', 'unchanged', 'skipped', 'problem'] as const;
export type Tally = Record<(typeof COUNTED)[number] | 'claims', number>;

const newTally = (): Tally => ({ added: 0, replaced: 0, unchanged: 0, skipped: 0, problem: 0, claims: 0 });

function add(tally: Tally, event: IntakeEvent): void {
  if ('problem' in event) tally.problem += 1;
  else tally[event.status] += 1;
  if ('claims' in event && event.status !== 'unchanged') tally.claims += event.claims;
}

/** `15 articles: 3 added, 12 unchanged (8 claims), 1 problem`: claims are those of what was added or replaced. */
function summary(tally: Tally, interrupted: boolean): string {
  const statuses = ['added', 'replaced', 'unchanged', 'skipped'] as const;
  const total = statuses.reduce((sum, status) => sum + tally[status], 0);
  const counts = statuses.filter((status) => tally[status] > 0).map((status) => `${tally[status].toLocaleString('en')} ${status}`);
  const claims = tally.added + tally.replaced > 0 ? ` (${count(tally.claims, 'claim')})` : '';
  const problems = tally.problem > 0 ? `, ${count(tally.problem, 'problem')}` : '';
  const shown = counts.length > 0 ? `: ${counts.join(', ')}` : '';
  return `${interrupted ? 'interrupted: ' : ''}${count(total, 'article')}${shown}${claims}${problems}`;
}
