/** The rows of extractions sent to the database by bare `UNWIND … MERGE`, 5,000 at a time: what any loader does at least. */
import type { Driver } from 'neo4j-driver';
import type { Extraction } from '../src/model.ts';
import { contributionOf } from '../src/store/contribution.ts';

const BATCH = 5000;
const ENDS = 'MATCH (a {id: row.a}) MATCH (b {id: row.b})';
const linking = (type: string, from: string, to: string): string =>
  `UNWIND $rows AS row ${ENDS.replace('(a ', `(a:${from} `).replace('(b ', `(b:${to} `)} MERGE (a)-[:${type}]->(b)`;

const STATEMENTS: Record<string, string> = {
  State: 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:State, n += row',
  Person: 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Person, n += row',
  Article: 'UNWIND $rows AS row MERGE (n:Article {id: row.id}) SET n += row',
  Claim: 'UNWIND $rows AS row MERGE (n:Claim {id: row.id}) SET n += row',
  MENTIONS: linking('MENTIONS', 'Article', 'Entity'),
  STATES: linking('STATES', 'Article', 'Claim'),
  SOURCE: linking('SOURCE', 'Claim', 'Entity'),
  TARGET: linking('TARGET', 'Claim', 'Entity'),
};
const factStatement = (type: string): string =>
  `UNWIND $rows AS row ${ENDS.replaceAll(/\((a|b) /g, '($1:Entity ')} MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`;

/** Rows by statement. Nodes come before what links them. */
function rowsOf(extractions: readonly Extraction[]): Map<string, object[]> {
  const rows = new Map<string, object[]>();
  const put = (kind: string, row: object): void => {
    const list = rows.get(kind);
    if (list) list.push(row);
    else rows.set(kind, [row]);
  };
  for (const { article, entities } of extractions) {
    for (const { id, name, aliases, type } of entities) put(type, { id, name, aliases });
    put('Article', article);
  }
  for (const extraction of extractions) {
    const { article, entities, claims } = extraction;
    for (const { id } of entities) put('MENTIONS', { a: article.id, b: id });
    for (const { evidence, ...claim } of claims) {
      put('Claim', { ...claim, ...evidence });
    }
    for (const { id, source, target } of claims) {
      put('STATES', { a: article.id, b: id });
      put('SOURCE', { a: id, b: source });
      put('TARGET', { a: id, b: target });
    }
    for (const [id, { key, claims: times }] of contributionOf(extraction, (one) => one).facts) {
      const { type, source, target, ...more } = key;
      put(type, { id, a: source, b: target, properties: { ...more, claims: times } });
    }
  }
  return rows;
}

/** Answers the seconds that sending took; making the rows is not counted. */
export async function sendBare(driver: Driver, extractions: readonly Extraction[]): Promise<number> {
  const rows = rowsOf(extractions);
  const started = performance.now();
  const session = driver.session();
  for (const [kind, list] of rows) {
    for (let at = 0; at < list.length; at += BATCH) {
      const batch = { rows: list.slice(at, at + BATCH) };
      await session.executeWrite((transaction) => transaction.run(STATEMENTS[kind] ?? factStatement(kind), batch));
    }
  }
  await session.close();
  return (performance.now() - started) / 1000;
}
