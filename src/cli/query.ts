import { Command, InvalidArgumentError } from 'commander';
import { UnsupportedError } from '../errors.ts';
import type { CypherTable } from '../model.ts';
import { NO_CYPHER } from '../no-cypher.ts';
import { onTerminal, type Session } from './session.ts';
import { table } from './table.ts';
import { withStore } from './with-store.ts';

const EXAMPLES = `
Examples:
  newsgraph query "MATCH (p:Person)-[v:VISITS]->(x) WHERE v.modality = 'planned' RETURN p.name, x.name, v.date"
  newsgraph query 'MATCH (a)-[f]->(:State {iso3: $iso3}) RETURN a.name, type(f), f.date' --params '{"iso3": "PRK"}'
  newsgraph query "$(cat cypher/examples/10-best-attested.cypher)" --json

A table on a terminal, JSON lines elsewhere.`;

interface QueryOptions {
  json?: boolean;
  params?: Record<string, unknown>;
}

export const queryCommand = (session: Session): Command =>
  new Command('query')
    .description('ask the graph in Cypher (read-only)')
    .argument('<cypher>', 'one read-only query')
    .option('--params <json>', 'values for $parameters', readParams)
    .option('--json', 'one JSON line a row (also where the output is no terminal)')
    .addHelpText('after', EXAMPLES)
    .action((cypher: string, { json, params }: QueryOptions) =>
      withStore(session, async (store) => {
        if (!store.cypher) throw new UnsupportedError(NO_CYPHER);
        const { cypherRows: rows, cypherTimeout: timeout } = session.settings;
        const answer = await store.cypher(cypher, { ...(params && { params }), rows, timeout });
        if (json || !onTerminal()) await printLines(answer, session);
        else
          await session.print(
            table(
              answer.columns,
              answer.rows.map((row) => row.map(showCell)),
            ),
          );
        if (answer.truncated) session.notice(`only the first ${rows} rows; NEWSGRAPH_CYPHER_ROWS raises the limit`);
      }),
    );

async function printLines({ columns, rows }: CypherTable, session: Session): Promise<void> {
  for (const row of rows) await session.print(JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at]]))));
}

/** A node by its name, a relationship by its type, anything else as it is. */
function showCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  if (Array.isArray(cell)) return cell.map(showCell).join(', ');
  const { $node, $relationship, type, properties } = cell as Record<string, unknown>;
  const { name, title } = (properties ?? {}) as Record<string, unknown>;
  if ($node !== undefined) return String(name ?? title ?? $node);
  if ($relationship !== undefined) return `[${type}]`;
  return JSON.stringify(cell);
}

function readParams(written: string): Record<string, unknown> {
  try {
    const params: unknown = JSON.parse(written);
    if (typeof params === 'object' && params !== null && !Array.isArray(params)) return params as Record<string, unknown>;
  } catch {}
  throw new InvalidArgumentError('Give a JSON object, such as {"iso3": "PRK"}.');
}
