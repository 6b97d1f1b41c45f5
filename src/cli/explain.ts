import { Command } from 'commander';
import type { Session } from './session.ts';

const EXAMPLES = `
Examples:
  newsgraph explain 'Envoys of Japan met Russian officials in Oslo on Friday.'
  newsgraph explain --published 2007-02-08 'He will fly to Moscow next week.'`;

export const explainCommand = (session: Session): Command =>
  new Command('explain')
    .description('show how sentences are read: tree, mentions, claims')
    .argument('<sentence>', 'one or several sentences')
    .option('--published <date>', 'day against which "on Friday" is understood, YYYY-MM-DD')
    .addHelpText('after', EXAMPLES)
    .action(async (text: string, { published }: { published?: string }) => {
      const { explainText } = await import('./explain-text.ts');
      await session.print(explainText(text, published));
    });
