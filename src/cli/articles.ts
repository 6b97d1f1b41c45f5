import { Command, InvalidArgumentError } from 'commander';
import { onTerminal, type Session } from './session.ts';
import { table } from './table.ts';
import { withStore } from './with-store.ts';

const EXAMPLES = `
Examples:
  newsgraph articles --limit 20
  newsgraph articles --match "banco delta asia" --json | jq -r .id`;

interface ArticlesOptions {
  limit: number;
  offset: number;
  match?: string;
  json?: boolean;
}

export const articlesCommand = (session: Session): Command =>
  new Command('articles')
    .description('list the stored articles')
    .option('--match <words>', 'only those whose title or text has these words')
    .option('--limit <n>', 'how many', wholeNumber, 50)
    .option('--offset <n>', 'how many to skip', wholeNumber, 0)
    .option('--json', 'one JSON line an article (also where the output is no terminal)')
    .addHelpText('after', EXAMPLES)
    .action(({ limit, offset, match, json }: ArticlesOptions) =>
      withStore(session, async (store) => {
        const page = await store.articles({ offset, limit, ...(match && { text: match }) });
        if (json || !onTerminal()) {
          for (const article of page.articles) await session.print(JSON.stringify(article));
          return;
        }
        const rows = page.articles.map(({ published, id, claims, title }) => [published ?? '', String(claims), title ?? '', id]);
        await session.print(table(['published', 'claims', 'title', 'id'], rows));
        session.notice(`${page.articles.length} of ${page.total}`);
      }),
    );

/** For commander: a whole number from 0. */
export function wholeNumber(written: string): number {
  if (!/^\d+$/.test(written)) throw new InvalidArgumentError('Give a whole number.');
  return Number(written);
}
