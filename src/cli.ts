/**
 * The command line, and the only place that knows both ends: the pipeline (`ingest/`) and the stores with their API (`src/`).
 * One file a command in `src/cli/`.
 */
import { Command, CommanderError } from 'commander';
import { articlesCommand } from './cli/articles.ts';
import { explainCommand } from './cli/explain.ts';
import { exportCommand } from './cli/export.ts';
import { extractCommand } from './cli/extract.ts';
import { apartCommand, sameCommand } from './cli/identity.ts';
import { ingestCommand } from './cli/ingest.ts';
import { queryCommand } from './cli/query.ts';
import { retractCommand } from './cli/retract.ts';
import { serveCommand } from './cli/serve.ts';
import { notice, print, type Session } from './cli/session.ts';
import { statsCommand } from './cli/stats.ts';
import { alignColumns } from './cli/table.ts';
import { messageOf } from './errors.ts';
import { openLog } from './log.ts';
import { loadEnvFile, readSettings, settingRows } from './settings.ts';
import { VERSION } from './version.ts';

const COMMANDS = [
  extractCommand,
  ingestCommand,
  serveCommand,
  queryCommand,
  statsCommand,
  articlesCommand,
  retractCommand,
  exportCommand,
  explainCommand,
  sameCommand,
  apartCommand,
];

const firstSentence = (help: string): string => help.replaceAll('`', '').split('. ')[0]!.replace(/\.$/, '');

const EXAMPLES = `
Examples:
  newsgraph extract dispatch.txt                     what one article says, as JSON
  newsgraph ingest news/ https://example.org/feed    read, extract and store
  newsgraph serve                                    explore it in the browser
  newsgraph query "MATCH (p:Person)-[v:VISITS]->(x) RETURN p.name, x.name, v.date"

Each command has its own help: newsgraph ingest --help.

Settings, as environment variables or lines of a file .env:
${alignColumns(settingRows().map(({ env, preset, help }) => [`  ${env}`, preset ?? '', firstSentence(help)]))}`;

/** Runs one command. Answers the exit code: 0 done, 1 failed, 2 called wrongly. */
export async function main(argv: readonly string[]): Promise<number> {
  quietOnClosedPipe();
  const signal = signalOfInterrupt();
  let code = 0;
  try {
    loadEnvFile();
    const settings = readSettings();
    const fail = () => {
      code = 1;
    };
    await program({ settings, log: openLog(settings.log), signal, print, notice, fail }).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    code = report(error);
  }
  // An open pipe that was being read would keep the process alive.
  if (signal.aborted) process.exit(code);
  return code;
}

function program(session: Session): Command {
  const root = new Command('newsgraph')
    .description('From news articles to an explorable knowledge graph: who did what to whom, when, according to which sentence.')
    .version(VERSION)
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) root.addCommand(command(session));
  // Settings of commander that subcommands do not inherit when added ready-made.
  for (const one of [root, ...root.commands]) one.exitOverride().showHelpAfterError('(--help shows how it is called)');
  return root;
}

function report(error: unknown): number {
  // Commander has printed its own message; help and version asked for are no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const debug = process.env.NEWSGRAPH_LOG === 'debug' && error instanceof Error;
  notice(`newsgraph: ${debug ? error.stack : messageOf(error)}`);
  return 1;
}

/** Under npm one Ctrl-C arrives twice: from the terminal, and passed on by npm. Milliseconds within which it is the same. */
const SAME_KEYSTROKE = 400;

/** The first Ctrl-C asks to stop, the second one stops at once. */
function signalOfInterrupt(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (!controller.signal.aborted) {
        first = performance.now();
        controller.abort();
      } else if (performance.now() - first > SAME_KEYSTROKE) process.exit(130);
    });
  }
  return controller.signal;
}

/** `newsgraph extract news/ | head -1` closes the pipe early: that is no error. */
function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}
