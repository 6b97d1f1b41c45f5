import neo4j, { type Relationship, type Transaction } from 'neo4j-driver';
import { LimitError, messageOf, UserError } from '../../errors.ts';
import type { CypherTable } from '../../model.ts';
import { RELATION_TYPES } from '../../ontology.ts';
import type { CypherOptions } from '../store.ts';
import type { Connection, Row } from './connection.ts';
import { checkReadOnly } from './guard.ts';
import { statement } from './statements.ts';
import { type Ends, foundIn, graphOf, json } from './table.ts';
import { parameter, plain } from './values.ts';

/** Nodes and relationships that are shown as a graph at most. */
const GRAPH_AT_MOST = 2000;

/** Runs a query of a user's own: checked, in a session that only reads, ended at a number of rows and at a time. */
export async function askReadOnly(connection: Connection, query: string, options: CypherOptions = {}): Promise<CypherTable> {
  const { params = {}, rows: most = 1000, timeout = 10_000 } = options;
  const text = checkReadOnly(query);
  const started = performance.now();
  // The row over the limit tells that there were more; no further ones are fetched.
  const session = connection.driver.session({
    database: connection.database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: Math.min(most + 1, 1000),
  });
  const limit = timer(timeout);
  try {
    const transaction = session.beginTransaction({ timeout });
    const work = answer(await transaction, { text, params: parameter(params) as Row, most });
    const table = await Promise.race([work, limit.passed]);
    return { ...table, milliseconds: Math.round(performance.now() - started) };
  } catch (error) {
    throw explained(connection.fault(error));
  } finally {
    limit.clear();
    // After a time-out the server may still be busy with the query: it ends by its own time-out, nobody waits here.
    void session.close().catch(() => undefined);
  }
}

async function answer(transaction: Transaction, { text, params, most }: { text: string; params: Row; most: number }) {
  const stream = transaction.run(text, params);
  const columns = (await stream.keys()) as string[];
  const values: unknown[][] = [];
  let truncated = false;
  for await (const record of stream) {
    if (values.length === most) {
      truncated = true;
      break;
    }
    values.push(columns.map((column) => record.get(column)));
  }
  const found = [...foundIn(values)].slice(0, GRAPH_AT_MOST);
  const ends = await endsOf(transaction, found.filter(neo4j.isRelationship));
  await transaction.rollback();
  return { columns, rows: values.map((row) => row.map((value) => json(value, ends))), truncated, graph: graphOf(found, ends) };
}

async function endsOf(transaction: Transaction, relationships: readonly Relationship[]): Promise<Ends> {
  if (relationships.length === 0) return new Map();
  const ids = [...new Set(relationships.map(({ elementId }) => elementId))];
  const { records } = await transaction.run(statement('relationship-ends'), { ids, relations: RELATION_TYPES });
  return new Map(records.map((record) => plain(record.toObject()) as Row).map((row) => [row.id as string, row]));
}

/** The server ends a query at its time-out too; this one holds where the server is too busy to. */
function timer(timeout: number): { passed: Promise<never>; clear: () => void } {
  let handle: NodeJS.Timeout;
  const passed = new Promise<never>((_, reject) => {
    handle = setTimeout(
      () => reject(new LimitError(`The query took longer than ${timeout / 1000} s. Narrow it, or add a LIMIT.`)),
      timeout + 1000,
    );
  });
  return { passed, clear: () => clearTimeout(handle) };
}

/** The database's own words on a faulty query, in one line. */
function explained(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (error instanceof UserError || typeof code !== 'string') return error;
  if (/AccessMode/.test(code)) return new UserError('Only reading is allowed here: the query would change the graph.');
  if (/^Neo\.(ClientError|TransientError)/.test(code)) return new UserError(`Cypher: ${messageOf(error)}`);
  return error;
}
