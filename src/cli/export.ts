import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, EXPORT_TABLES, type ExportFormat, type ExportTable, exportGraph } from '../export/export.ts';
import type { Session } from './session.ts';
import { withStore } from './with-store.ts';

const FORMATS = EXPORT_FORMAT_NAMES.map((name) => `  ${name.padEnd(8)} ${EXPORT_FORMATS[name].opens}`).join('\n');

const EXAMPLES = `
Formats:
${FORMATS}

Examples:
  newsgraph export --format gexf > graph.gexf
  newsgraph export --format csv --table nodes --out nodes.csv
  newsgraph export --format jsonl | gzip > backup.jsonl.gz`;

interface ExportOptions {
  format: ExportFormat;
  table: ExportTable;
  out?: string;
}

export const exportCommand = (session: Session): Command =>
  new Command('export')
    .description('write the whole graph to standard output or a file')
    .addOption(new Option('--format <format>', 'of the file').choices(EXPORT_FORMAT_NAMES).makeOptionMandatory())
    .addOption(new Option('--table <table>', 'what CSV holds').choices(EXPORT_TABLES).default('facts'))
    .option('--out <file>', 'write there; the file appears only when it is whole')
    .addHelpText('after', EXAMPLES)
    .action(({ format, table, out }: ExportOptions) =>
      withStore(session, async (store) => {
        const pieces = exportGraph(store, { format, table });
        if (out === undefined) return printPieces(pieces, session);
        await writeWhole(pieces, { out, session });
        session.notice(`written to ${out}`);
      }),
    );

async function printPieces(pieces: AsyncIterable<string>, { signal, fail }: Session): Promise<void> {
  const stdout: Writable = process.stdout;
  for await (const piece of pieces) {
    if (signal.aborted) return fail();
    if (!stdout.write(piece)) await once(stdout, 'drain');
  }
}

/** Into a file beside it first: an interrupted export leaves no half file under the name asked for. */
async function writeWhole(pieces: AsyncIterable<string>, { out, session }: { out: string; session: Session }): Promise<void> {
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part), { signal: session.signal });
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw session.signal.aborted ? new Error('interrupted; nothing was written') : error;
  }
}
