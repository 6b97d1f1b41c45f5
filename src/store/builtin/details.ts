import type { ArticleDetail, ArticleHead, ClaimInContext, EntityDetail, Extraction, FactDetail, GraphNode } from '../../model.ts';
import { identityReasons } from '../identity.ts';
import { LIMITS } from '../limits.ts';
import { compare, newestFirst } from '../order.ts';
import { type Memory, nodeView, type StoredClaim } from './memory.ts';
import { stepsFrom } from './subgraphs.ts';

export function articleHead({ article, claims }: Extraction): ArticleHead {
  const { text: _, ...head } = article;
  return { ...head, claims: claims.length };
}

export const byPublished = (a: ArticleHead, b: ArticleHead): number => newestFirst(a.published, b.published) || compare(a.id, b.id);

export function entityDetail(memory: Memory, id: string): EntityDetail {
  const node = nodeView(memory, id);
  const facts = stepsFrom(memory, id)
    .map(({ fact }) => fact)
    .sort((a, b) => newestFirst(a.date, b.date) || compare(a.id, b.id))
    .slice(0, LIMITS.entityFacts);
  const others = new Set(facts.map(({ source, target }) => (source === id ? target : source)));
  const { articles, tally } = memory.graph.getNodeAttributes(id);
  const heads = [...articles].map((article) => articleHead(memory.articles.get(article)!.extraction));
  return {
    node,
    facts,
    nodes: [...others].sort(compare).map((other) => nodeView(memory, other)),
    articles: heads.sort(byPublished).slice(0, LIMITS.entityArticles),
    identity: identityReasons(id, tally, memory),
  };
}

export function factDetail(memory: Memory, id: string): FactDetail {
  const { fact, claims } = memory.graph.getEdgeAttributes(id);
  const all = [...claims].map((claim) => inContext(memory, memory.claims.get(claim)!));
  return {
    fact,
    source: nodeView(memory, fact.source),
    target: nodeView(memory, fact.target),
    claims: all.sort((a, b) => byPublished(a.article, b.article) || a.evidence.start - b.evidence.start).slice(0, LIMITS.factClaims),
  };
}

export function articleDetail(memory: Memory, id: string): ArticleDetail {
  const { article, entities, claims } = memory.articles.get(id)!.extraction;
  return { article, entities, claims: claims.map((claim) => inContext(memory, memory.claims.get(claim.id)!)) };
}

function inContext(memory: Memory, { claim, article, fact }: StoredClaim): ClaimInContext {
  const shown = (end: string): GraphNode => nodeView(memory, memory.canonical(end));
  return {
    ...claim,
    fact,
    article: articleHead(memory.articles.get(article)!.extraction),
    sourceName: shown(claim.source).name,
    targetName: shown(claim.target).name,
    ...(claim.saidBy !== undefined && { saidByName: shown(claim.saidBy).name }),
  };
}
