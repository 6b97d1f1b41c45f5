import { MultiDirectedGraph } from 'graphology';
import type { Claim, Extraction, Fact, GraphNode, IdentityDecision } from '../../model.ts';
import { contributionOf, factFrom, nodeFrom, ploverKey } from '../contribution.ts';
import { extractionDigest, type FactKey } from '../digest.ts';
import { addDecision, type Canonical, canonicalOf, movedIds } from '../identity.ts';
import { count, type Tally, tallyKey } from '../tally.ts';
import { leaner } from './lean.ts';

export interface NodeState {
  tally: Tally;
  /** Ids of the articles that mention it. */
  articles: Set<string>;
  /** As last computed from the tally; without degree, which the graph knows. */
  view?: Omit<GraphNode, 'degree'>;
}
export interface FactState {
  fact: Fact;
  /** Ids of the claims that state it. */
  claims: string[];
}
export interface StoredArticle {
  extraction: Extraction;
  digest: string;
}
export interface StoredClaim {
  claim: Claim;
  article: string;
  fact: string;
}

/** The whole graph in memory: articles are the record, nodes and facts their sum. */
export interface Memory {
  articles: Map<string, StoredArticle>;
  claims: Map<string, StoredClaim>;
  graph: MultiDirectedGraph<NodeState, FactState>;
  /** Each text that comes again and again, once. */
  words: Map<string, string>;
  decisions: IdentityDecision[];
  canonical: Canonical;
  /** Told of everything whose text may have changed: `entity:…`, `article:…`, `claim:…`. */
  touched: (kind: 'entity' | 'article' | 'claim', id: string) => void;
}

export const emptyMemory = (touched: Memory['touched']): Memory => ({
  articles: new Map(),
  claims: new Map(),
  graph: new MultiDirectedGraph(),
  words: new Map(),
  decisions: [],
  canonical: (id) => id,
  touched,
});

export const nodeView = (memory: Memory, id: string): GraphNode => {
  const state = memory.graph.getNodeAttributes(id);
  state.view ??= nodeFrom(id, state.tally);
  return { ...state.view, degree: memory.graph.degree(id) };
};

/** Stores an extraction in place of the one with its article's id. */
export function putArticle(memory: Memory, extraction: Extraction): void {
  dropArticle(memory, extraction.article.id);
  const lean = leaner(extraction, memory.words);
  memory.articles.set(lean.article.id, { extraction: lean, digest: extractionDigest(extraction) });
  memory.touched('article', lean.article.id);
  add(memory, lean);
}

/** Takes an article and all that only it supports out again. False when it was not there. */
export function dropArticle(memory: Memory, id: string): boolean {
  const stored = memory.articles.get(id);
  if (!stored) return false;
  takeAway(memory, stored.extraction);
  memory.articles.delete(id);
  memory.touched('article', id);
  return true;
}

/** Puts a decision in force: the articles that speak of ids which it moves are taken out and put back under the new ids. */
export function putDecision(memory: Memory, decision: IdentityDecision): void {
  const decisions = addDecision(memory.decisions, decision);
  const canonical = canonicalOf(decisions);
  const moved = movedIds([...decisions, ...memory.decisions], memory.canonical, canonical);
  const affected = new Set<string>();
  for (const id of moved) {
    const shown = memory.canonical(id);
    if (memory.graph.hasNode(shown)) for (const article of memory.graph.getNodeAttribute(shown, 'articles')) affected.add(article);
  }
  const extractions = [...affected].map((id) => memory.articles.get(id)!.extraction);
  for (const extraction of extractions) takeAway(memory, extraction);
  memory.decisions = decisions;
  memory.canonical = canonical;
  for (const extraction of extractions) add(memory, extraction);
}

function add(memory: Memory, extraction: Extraction): void {
  const { graph } = memory;
  const article = extraction.article.id;
  const { nodes, facts, factOf } = contributionOf(extraction, memory.canonical);
  for (const [id, tally] of nodes) {
    if (!graph.hasNode(id)) graph.addNode(id, { tally: new Map(), articles: new Set() });
    graph.getNodeAttribute(id, 'articles').add(article);
    changeNode(memory, { id, tally, by: 1 });
  }
  for (const [id, { key, tally }] of facts) {
    if (!graph.hasEdge(id)) graph.addDirectedEdgeWithKey(id, key.source, key.target, { fact: factFrom(id, key, tally), claims: [] });
  }
  for (const claim of extraction.claims) {
    const fact = factOf.get(claim.id)!;
    memory.claims.set(claim.id, { claim, article, fact });
    graph.getEdgeAttribute(fact, 'claims').push(claim.id);
    memory.touched('claim', claim.id);
  }
  for (const [id, { key }] of facts) countFact(memory, id, key);
}

function takeAway(memory: Memory, extraction: Extraction): void {
  const { graph } = memory;
  const { nodes, facts } = contributionOf(extraction, memory.canonical);
  const gone = new Set(extraction.claims.map(({ id }) => id));
  for (const [id, { key }] of facts) {
    const left = graph.getEdgeAttribute(id, 'claims').filter((claim) => !gone.has(claim));
    graph.setEdgeAttribute(id, 'claims', left);
    if (left.length === 0) graph.dropEdge(id);
    else countFact(memory, id, key);
  }
  for (const id of gone) {
    memory.claims.delete(id);
    memory.touched('claim', id);
  }
  for (const [id, tally] of nodes) {
    changeNode(memory, { id, tally, by: -1 });
    const { articles } = graph.getNodeAttributes(id);
    articles.delete(extraction.article.id);
    if (articles.size === 0) graph.dropNode(id);
  }
}

function changeNode(memory: Memory, { id, tally, by }: { id: string; tally: Tally; by: 1 | -1 }): void {
  const state = memory.graph.getNodeAttributes(id);
  for (const [key, times] of tally) count(state.tally, key, times * by);
  delete state.view;
  memory.touched('entity', id);
}

/** Counts a fact's claims and articles anew. */
function countFact({ graph, claims }: Memory, id: string, key: FactKey): void {
  const state = graph.getEdgeAttributes(id);
  const all = state.claims.map((claim) => claims.get(claim)!);
  const tally: Tally = new Map([
    [tallyKey('articles', ''), new Set(all.map(({ article }) => article)).size],
    [tallyKey('claims', ''), all.length],
  ]);
  for (const { claim } of all) count(tally, ploverKey(claim), 1);
  state.fact = factFrom(id, key, tally);
}
