import type { CypherTable, Extraction, Filter, IdentityDecision } from '../model.ts';
import type { NodeType } from '../ontology.ts';
import { checkExtraction } from './check.ts';
import { wordsOf } from './fold.ts';
import { LIMITS } from './limits.ts';
import { askReadOnly } from './neo4j/ask.ts';
import { type Connection, type ConnectionOptions, connect, type Run } from './neo4j/connection.ts';
import { allExtractions, articleDetail, bucketsOf, entityDetail, factDetail, shownId, statsOf, wholeGraph } from './neo4j/reads.ts';
import { prepare } from './neo4j/schema.ts';
import { searchIn } from './neo4j/search.ts';
import { narrowing, neighboursOf, overviewOf, pathBetween } from './neo4j/subgraphs.ts';
import { whole } from './neo4j/values.ts';
import { DecidedIds, decideOne, decisionsOf, mergeAll, retractOne } from './neo4j/writes.ts';
import type { CypherOptions, Store } from './store.ts';

/** Opens the graph in a Neo4j, 5.26 or newer. `onClose` runs after the connection is closed: who started a database stops it there. */
export async function openNeo4j(options: ConnectionOptions, onClose: () => Promise<void> = async () => undefined): Promise<Store> {
  const connection = await connect(options);
  try {
    await prepare(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jStore(connection, onClose);
}

class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly version: string;
  private readonly connection: Connection;
  private readonly decided = new DecidedIds();
  private readonly onClose: () => Promise<void>;
  private remembered: { writes: number; answers: Map<string, unknown> } = { writes: -1, answers: new Map() };

  constructor(connection: Connection, onClose: () => Promise<void>) {
    this.connection = connection;
    this.version = connection.version;
    this.onClose = onClose;
  }

  async cypher(query: string, options: CypherOptions = {}): Promise<CypherTable> {
    return askReadOnly(this.connection, query, options);
  }

  async merge(extractions: readonly Extraction[]) {
    return mergeAll(this.connection, extractions.map(checkExtraction), this.decided);
  }

  async retract(articleId: string) {
    return retractOne(this.connection, articleId, this.decided);
  }

  async has(articleId: string, digest: string) {
    const [row] = await this.connection.read((run) => run('article-digests', { ids: [articleId] }));
    return row?.digest === digest;
  }

  async stats() {
    return this.unlessWritten('stats', statsOf);
  }

  async search(text: string, { limit = LIMITS.search, types }: { limit?: number; types?: NodeType[] } = {}) {
    return this.connection.read((run) => searchIn(run, text, { limit, types }));
  }

  async overview({ limit = LIMITS.overview, filter }: { limit?: number; filter?: Filter } = {}) {
    return this.unlessWritten(`overview ${JSON.stringify([limit, filter])}`, (run) => overviewOf(run, { limit, filter }));
  }

  async entity(id: string) {
    return this.onNode(id, async (run, shown) => entityDetail(run, shown, await decisionsOf(run)));
  }

  async fact(id: string) {
    return this.connection.read((run) => factDetail(run, id));
  }

  async neighbours(id: string, { limit = LIMITS.neighbours, filter }: { limit?: number; filter?: Filter } = {}) {
    return this.onNode(id, (run, shown) => neighboursOf(run, shown, { limit, filter }));
  }

  async path(from: string, to: string, { maxHops = LIMITS.hops, filter }: { maxHops?: number; filter?: Filter } = {}) {
    return this.connection.read(async (run) => {
      const [start, end] = await Promise.all([shownId(run, from), shownId(run, to)]);
      if (start === undefined || end === undefined) return { found: false, length: 0, nodes: [], facts: [] };
      return pathBetween(run, { from: start, to: end, maxHops, filter });
    });
  }

  async timeline({ by = 'month', filter }: { by?: 'year' | 'month'; filter?: Filter } = {}) {
    const { parameters, words } = narrowing(filter);
    const length = whole(by === 'year' ? 4 : 7);
    return this.unlessWritten(`timeline ${JSON.stringify([by, filter])}`, async (run) =>
      bucketsOf(await run('timeline', { length, ...parameters }, words)),
    );
  }

  async articles({ offset = 0, limit = LIMITS.articles, text = '' }: { offset?: number; limit?: number; text?: string } = {}) {
    const parameters = { words: wordsOf(text), offset: whole(offset), limit: whole(limit) };
    const [row] = await this.connection.read((run) => run('articles', parameters));
    return { articles: row?.articles ?? [], total: row?.total ?? 0 };
  }

  async article(id: string) {
    return this.connection.read((run) => articleDetail(run, id));
  }

  extractions() {
    return allExtractions(this.connection);
  }

  graph() {
    return wholeGraph(this.connection);
  }

  async decide(decision: IdentityDecision) {
    return decideOne(this.connection, decision);
  }

  async decisions() {
    return this.connection.read(decisionsOf);
  }

  async close() {
    await this.connection.close();
    await this.onClose();
  }

  /** What looks at the whole graph is looked up again only after a write, by whomever. */
  private unlessWritten<T>(question: string, read: (run: Run) => Promise<T>): Promise<T> {
    return this.connection.read(async (run) => {
      const writes: number = (await run('writes'))[0]?.writes ?? 0;
      if (this.remembered.writes !== writes || this.remembered.answers.size > 200) this.remembered = { writes, answers: new Map() };
      const { answers } = this.remembered;
      if (!answers.has(question)) answers.set(question, await read(run));
      return answers.get(question) as T;
    });
  }

  private onNode<T>(id: string, read: (run: Run, shown: string) => Promise<T>): Promise<T | undefined> {
    return this.connection.read(async (run) => {
      const shown = await shownId(run, id);
      return shown === undefined ? undefined : read(run, shown);
    });
  }
}
