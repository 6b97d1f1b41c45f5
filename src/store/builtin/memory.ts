import { MultiDirectedGraph } from 'graphology';
import type { Claim, Extraction, Fact, GraphNode, IdentityDecision } from '../../model.ts';
import { contributionOf, type FactShare, factFrom, nodeFrom } from '../contribution.ts';
import { extractionDigest } from '../digest.ts';
import { addDecision, type Canonical, canonicalOf, movedIds } from '../identity.ts';
import { count, type Tally } from '../tally.ts';

export interface NodeState {
  tally: Tally;
  /** Ids of the articles that mention it. */
  articles: Set<string>;
  /** As last computed from the tally; without degree, which the graph knows. */
  view?: Omit<GraphNode, 'degree'>;
}
export interface FactState {
  fact: Fact;
  tally: Tally;
  claims: Set<string>;
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
  decisions: IdentityDecision[];
  canonical: Canonical;
  /** Told of everything whose text may have changed: `entity:…`, `article:…`, `claim:…`. */
  touched: (kind: 'entity' | 'article' | 'claim', id: string) => void;
}

export const emptyMemory = (touched: Memory['touched']): Memory => ({
  articles: new Map(),
  claims: new Map(),
  graph: new MultiDirectedGraph(),
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
  memory.articles.set(extraction.article.id, { extraction, digest: extractionDigest(extraction) });
  memory.touched('article', extraction.article.id);
  add(memory, extraction);
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
  for (const [id, share] of facts) changeFact(memory, { id, share, by: 1 });
  for (const claim of extraction.claims) {
    const fact = factOf.get(claim.id)!;
    memory.claims.set(claim.id, { claim, article, fact });
    graph.getEdgeAttribute(fact, 'claims').add(claim.id);
    memory.touched('claim', claim.id);
  }
}

function takeAway(memory: Memory, extraction: Extraction): void {
  const { graph } = memory;
  const { nodes, facts, factOf } = contributionOf(extraction, memory.canonical);
  for (const claim of extraction.claims) {
    memory.claims.delete(claim.id);
    graph.getEdgeAttribute(factOf.get(claim.id)!, 'claims').delete(claim.id);
    memory.touched('claim', claim.id);
  }
  for (const [id, share] of facts) changeFact(memory, { id, share, by: -1 });
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

function changeFact({ graph }: Memory, { id, share, by }: { id: string; share: FactShare; by: 1 | -1 }): void {
  const { key } = share;
  if (!graph.hasEdge(id)) {
    const fact = factFrom(id, key, share.tally);
    graph.addDirectedEdgeWithKey(id, key.source, key.target, { fact, tally: new Map(share.tally), claims: new Set() });
    return;
  }
  const state = graph.getEdgeAttributes(id);
  for (const [key, times] of share.tally) count(state.tally, key, times * by);
  if (state.tally.size === 0) graph.dropEdge(id);
  else state.fact = factFrom(id, key, state.tally);
}
