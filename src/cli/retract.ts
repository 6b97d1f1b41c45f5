import { Command } from 'commander';
import { count, type Session } from './session.ts';
import { withStore } from './with-store.ts';

const EXAMPLES = `
Examples:
  newsgraph articles --match "joint statement"       find the id
  newsgraph retract article:3f2a9c0d11e8b7a4         undo that article

Its claims go, and with them the facts and entities that no other article supports.`;

export const retractCommand = (session: Session): Command =>
  new Command('retract')
    .description('undo articles exactly: what only they said is gone')
    .argument('<ids...>', 'ids of articles')
    .addHelpText('after', EXAMPLES)
    .action((ids: string[]) =>
      withStore(session, async (store) => {
        let undone = 0;
        for (const id of ids) {
          if (session.signal.aborted) break;
          if (await store.retract(id)) undone += 1;
          else {
            session.fail();
            session.notice(`${id}: no such article. "newsgraph articles" lists them.`);
          }
        }
        session.notice(`${count(undone, 'article')} retracted`);
      }),
    );
