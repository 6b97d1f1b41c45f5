import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { Extraction, Filter, IdentityDecision, MergeOutcome, Subgraph } from '../model.ts';
import type { NodeType } from '../ontology.ts';
import { statsOf, timelineOf } from './builtin/counts.ts';
import { articleDetail, articleHead, byPublished, entityDetail, factDetail } from './builtin/details.ts';
import { Journal, type JournalRecord } from './builtin/journal.ts';
import { dropArticle, emptyMemory, nodeView, putArticle, putDecision } from './builtin/memory.ts';
import { SearchIndex } from './builtin/search.ts';
import { neighboursOf, overviewOf, pathBetween } from './builtin/subgraphs.ts';
import { checkExtraction } from './check.ts';
import { articleDigest, extractionDigest } from './digest.ts';
import { wordsOf } from './fold.ts';
import { checkDecision } from './identity.ts';
import { LIMITS } from './limits.ts';
import { takeLock } from './lock.ts';
import { compare } from './order.ts';
import type { Store } from './store.ts';

export interface BuiltinOptions {
  dataFolder: string;
  /** Told of what a user should know: a torn line dropped. */
  notice?: (line: string) => void;
}

/** Opens the built-in store: everything in memory, every change in a journal in the data folder. Throws a UserError when another process has it. */
export async function openBuiltin({ dataFolder, notice = () => undefined }: BuiltinOptions): Promise<Store> {
  await mkdir(dataFolder, { recursive: true }).catch((cause) => {
    throw new UserError(`${dataFolder}: ${messageOf(cause)}. Give a data folder that can be written.`);
  });
  const release = await takeLock(join(dataFolder, 'journal.lock'), `The data folder ${dataFolder}`);
  const store = new BuiltinStore(release);
  try {
    store.journal = await Journal.open(join(dataFolder, 'journal.jsonl'), { replay: (record) => store.replay(record), notice });
    return store;
  } catch (error) {
    await release();
    throw error;
  }
}

class BuiltinStore implements Store {
  readonly engine = 'built-in';
  readonly version = '1';
  journal!: Journal;
  private readonly index = new SearchIndex();
  private readonly memory = emptyMemory(this.index.touched);
  private readonly release: () => Promise<void>;
  /** Records in the journal, to know when most are dead. */
  private records = 0;
  /** Writes wait for each other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(release: () => Promise<void>) {
    this.release = release;
  }

  replay(record: JournalRecord): void {
    this.records += 1;
    if (record.kind === 'extraction') putArticle(this.memory, record.extraction);
    else if (record.kind === 'retraction') dropArticle(this.memory, record.article);
    else putDecision(this.memory, record.decision);
  }

  async merge(extractions: readonly Extraction[]): Promise<MergeOutcome[]> {
    const checked = extractions.map(checkExtraction);
    return this.alone(async () => {
      const planned = new Map<string, string>();
      const owners = new Map<string, string>();
      const outcomes = checked.map((extraction): MergeOutcome => {
        const { article, entities, claims } = extraction;
        for (const { id } of claims) {
          const owner = owners.get(id) ?? this.memory.claims.get(id)?.article ?? article.id;
          if (owner !== article.id)
            throw new UserError(`Article ${article.id}: claim ${id} is already in article ${owner}. Nothing was stored.`);
          owners.set(id, owner);
        }
        const before = planned.get(article.id) ?? this.memory.articles.get(article.id)?.digest;
        const digest = extractionDigest(extraction);
        planned.set(article.id, digest);
        const status = before === undefined ? 'added' : before === digest ? 'unchanged' : 'replaced';
        return { article: article.id, status, entities: entities.length, claims: claims.length };
      });
      const changed = checked.filter((_, position) => outcomes[position]!.status !== 'unchanged');
      await this.write(changed.map((extraction) => ({ kind: 'extraction', extraction })));
      return outcomes;
    });
  }

  async retract(articleId: string): Promise<boolean> {
    return this.alone(async () => {
      if (!this.memory.articles.has(articleId)) return false;
      await this.write([{ kind: 'retraction', article: articleId }]);
      return true;
    });
  }

  async has(articleId: string, digest: string): Promise<boolean> {
    const stored = this.memory.articles.get(articleId);
    return stored !== undefined && articleDigest(stored.extraction.article) === digest;
  }

  async stats() {
    return statsOf(this.memory);
  }

  async search(text: string, { limit = LIMITS.search, types }: { limit?: number; types?: NodeType[] } = {}) {
    return this.index.search(this.memory, text, { limit, types });
  }

  async overview({ limit = LIMITS.overview, filter }: { limit?: number; filter?: Filter } = {}) {
    return overviewOf(this.memory, { limit, filter });
  }

  async entity(id: string) {
    return this.onNode(id, (shown) => entityDetail(this.memory, shown));
  }

  async fact(id: string) {
    return this.memory.graph.hasEdge(id) ? factDetail(this.memory, id) : undefined;
  }

  async neighbours(id: string, { limit = LIMITS.neighbours, filter }: { limit?: number; filter?: Filter } = {}) {
    return this.onNode(id, (shown) => neighboursOf(this.memory, shown, { limit, filter }));
  }

  async path(from: string, to: string, { maxHops = LIMITS.hops, filter }: { maxHops?: number; filter?: Filter } = {}) {
    const between = this.onNode(from, (start) =>
      this.onNode(to, (end) => pathBetween(this.memory, { from: start, to: end, maxHops, filter })),
    );
    return between ?? { found: false, length: 0, nodes: [], facts: [] };
  }

  async timeline({ by = 'month', filter }: { by?: 'year' | 'month'; filter?: Filter } = {}) {
    return timelineOf(this.memory, { by, filter });
  }

  async articles({ offset = 0, limit = LIMITS.articles, text = '' }: { offset?: number; limit?: number; text?: string } = {}) {
    const words = wordsOf(text);
    const heads = [...this.memory.articles.values()].map(({ extraction }) => articleHead(extraction));
    const found = heads.filter(({ title = '', source = '', id }) => {
      const head = `${title}\n${source}\n${id}`.toLowerCase();
      return words.every((word) => head.includes(word));
    });
    return { articles: found.sort(byPublished).slice(offset, offset + limit), total: found.length };
  }

  async article(id: string) {
    return this.memory.articles.has(id) ? articleDetail(this.memory, id) : undefined;
  }

  async *extractions(): AsyncIterable<Extraction> {
    for (const id of [...this.memory.articles.keys()].sort(compare)) {
      const stored = this.memory.articles.get(id);
      if (stored) yield stored.extraction;
    }
  }

  async *graph(): AsyncIterable<Subgraph> {
    const { graph } = this.memory;
    const nodes = graph.nodes().sort(compare);
    for (let at = 0; at < nodes.length; at += LIMITS.chunk) {
      const there = nodes.slice(at, at + LIMITS.chunk).filter((id) => graph.hasNode(id));
      yield { nodes: there.map((id) => nodeView(this.memory, id)), facts: [] };
    }
    const facts = graph.edges().sort(compare);
    for (let at = 0; at < facts.length; at += LIMITS.chunk) {
      const there = facts.slice(at, at + LIMITS.chunk).filter((id) => graph.hasEdge(id));
      yield { nodes: [], facts: there.map((id) => graph.getEdgeAttribute(id, 'fact')) };
    }
  }

  async decide(decision: IdentityDecision): Promise<void> {
    const checked = checkDecision(decision);
    await this.alone(() => this.write([{ kind: 'decision', decision: checked }]));
  }

  async decisions() {
    return [...this.memory.decisions];
  }

  async close(): Promise<void> {
    await this.alone(() => this.journal.close());
    await this.release();
  }

  private onNode<T>(id: string, read: (shown: string) => T): T | undefined {
    const shown = this.memory.canonical(id);
    return this.memory.graph.hasNode(shown) ? read(shown) : undefined;
  }

  /** To the disk first, then into memory: what a reader sees survives. */
  private async write(records: JournalRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.journal.append(records);
    for (const record of records) this.replay(record);
    await this.compact();
  }

  /** Rewrites the journal when most of its records are retracted or replaced. */
  private async compact(): Promise<void> {
    const { articles, decisions } = this.memory;
    const live = articles.size + decisions.length;
    if (this.records < 200 || this.records < live * 3) return;
    await this.journal.rewrite(this.liveRecords());
    this.records = live;
  }

  private *liveRecords(): Iterable<JournalRecord> {
    for (const decision of this.memory.decisions) yield { kind: 'decision', decision };
    for (const { extraction } of this.memory.articles.values()) yield { kind: 'extraction', extraction };
  }

  private alone<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.last.then(write, write);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
