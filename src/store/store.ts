import type {
  ArticleDetail,
  ArticlePage,
  CypherTable,
  EntityDetail,
  Extraction,
  FactDetail,
  Filter,
  IdentityDecision,
  MergeOutcome,
  Neighbourhood,
  Path,
  SearchHit,
  Stats,
  Subgraph,
  TimelineBucket,
} from '../model.ts';
import type { NodeType } from '../ontology.ts';

/** The one interface of all stores. The contract suite in `test/store` runs on each implementation. */
export interface Store {
  /** For people and logs only; code asks for capabilities. */
  readonly engine: string;
  readonly version: string;
  /** Free read-only Cypher, where the store can. */
  readonly cypher?: (query: string, options?: CypherOptions) => Promise<CypherTable>;

  /** Stores articles, each in one transaction or not at all. Merging the same extraction twice changes nothing; a changed one replaces the old. */
  merge(extractions: readonly Extraction[]): Promise<MergeOutcome[]>;
  /** Undoes an article exactly. False when it was not there. */
  retract(articleId: string): Promise<boolean>;
  /** Whether the article is stored with exactly this content (for skipping work on a second run). */
  has(articleId: string, digest: string): Promise<boolean>;

  stats(): Promise<Stats>;
  /** Full text over names, aliases, titles and evidence; tolerant of typos; accents folded. Best first. */
  search(text: string, options?: { limit?: number; types?: NodeType[] }): Promise<SearchHit[]>;
  /** The most connected part of the graph that stays readable: at most `limit` nodes and the facts among them. */
  overview(options?: { limit?: number; filter?: Filter }): Promise<Subgraph>;
  entity(id: string): Promise<EntityDetail | undefined>;
  fact(id: string): Promise<FactDetail | undefined>;
  neighbours(id: string, options?: { limit?: number; filter?: Filter }): Promise<Neighbourhood | undefined>;
  path(from: string, to: string, options?: { maxHops?: number; filter?: Filter }): Promise<Path>;
  timeline(options?: { by?: 'year' | 'month'; filter?: Filter }): Promise<TimelineBucket[]>;
  articles(options?: { offset?: number; limit?: number; text?: string }): Promise<ArticlePage>;
  article(id: string): Promise<ArticleDetail | undefined>;
  /** Every stored extraction, in order of article id: the whole record, for export and backup. */
  extractions(): AsyncIterable<Extraction>;
  /** The whole graph, in chunks of bounded size, for export. */
  graph(): AsyncIterable<Subgraph>;

  /** Joins two ids by hand (`same`) or keeps them apart (`apart`). Survives ingesting again. */
  decide(decision: IdentityDecision): Promise<void>;
  decisions(): Promise<IdentityDecision[]>;
  close(): Promise<void>;
}

export interface CypherOptions {
  params?: Record<string, unknown>;
  /** Rows returned at most; default 1,000. */
  rows?: number;
  /** Milliseconds after which the query is ended; default 10,000. */
  timeout?: number;
}
