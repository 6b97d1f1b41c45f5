import { Command } from 'commander';
import type { IntakeEvent } from './intake.ts';
import { count, type Session } from './session.ts';

const EXAMPLES = `
Examples:
  newsgraph extract dispatch.txt | jq '.claims[] | {type, source, target, date}'
  newsgraph extract news/ feed.xml page.html > extractions.jsonl
  echo '{"id": "a1", "text": "The foreign ministers of South Korea and Japan met in Seoul."}' | newsgraph extract -

A FILE is .txt, .html, .jsonl, an RSS or Atom .xml, a folder, a pattern or a URL; - reads JSON lines
{id, text | html, title?, published?, url?, source?} from standard input. Nothing is stored.`;

/** `extract [FILE…]`: one extraction a line, in the order of the inputs. */
export const extractCommand = (session: Session): Command =>
  new Command('extract')
    .description('print what articles say, one JSON extraction a line; store nothing')
    .argument('[files...]', 'what to read; JSON lines from standard input when absent')
    .addHelpText('after', EXAMPLES)
    .action((files: string[]) => extractFiles(files.length > 0 ? files : ['-'], session));

async function extractFiles(files: string[], session: Session): Promise<void> {
  const { extractInputs } = await import('./intake.ts');
  const { signal, settings } = session;
  const tell = (event: IntakeEvent) => tellProblem(event, session);
  let done = 0;
  for await (const outcome of extractInputs(files, { tell, signal, workers: settings.workers })) {
    if ('problem' in outcome) tell(outcome);
    else {
      done += 1;
      await session.print(JSON.stringify(outcome.extraction));
    }
  }
  if (!signal.aborted) return;
  session.fail();
  session.notice(`interrupted after ${count(done, 'article')}`);
}

/** Problems and skipped articles, one line each on standard error. */
export function tellProblem(event: IntakeEvent, session: Session): void {
  if ('problem' in event) {
    session.fail();
    session.notice(event.problem);
  } else if (event.status === 'skipped') {
    session.notice(`${event.article}: skipped, ${event.reason}`);
  }
}
