import { Command } from 'commander';
import type { Stats } from '../model.ts';
import { onTerminal, type Session } from './session.ts';
import { alignColumns } from './table.ts';
import { withStore } from './with-store.ts';

const EXAMPLES = `
Examples:
  newsgraph stats
  newsgraph stats --json | jq .byRelation`;

export const statsCommand = (session: Session): Command =>
  new Command('stats')
    .description('what the graph holds')
    .option('--json', 'as one JSON line (also where the output is no terminal)')
    .addHelpText('after', EXAMPLES)
    .action(({ json }: { json?: boolean }) =>
      withStore(session, async (store) => {
        const stats = await store.stats();
        if (json || !onTerminal()) return session.print(JSON.stringify({ engine: store.engine, version: store.version, ...stats }));
        await session.print(`${store.engine} ${store.version}\n\n${describe(stats)}`);
      }),
    );

function describe(stats: Stats): string {
  const dates = stats.from ? [['dates', `${stats.from} to ${stats.to}`]] : [];
  const totals = (['articles', 'entities', 'claims', 'facts'] as const).map((name) => [name, stats[name].toLocaleString('en')]);
  const block = (counts: Partial<Record<string, number>>) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => (b ?? 0) - (a ?? 0))
      .map(([name, number]) => [`  ${name}`, (number ?? 0).toLocaleString('en')]);
  const rows = [...totals, ...dates, ['', ''], ['Entities', ''], ...block(stats.byType), ['Facts', ''], ...block(stats.byRelation)];
  return alignColumns([...rows, ['Facts by modality', ''], ...block(stats.byModality)]);
}
