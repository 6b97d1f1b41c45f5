import type { Article, Claim, ClaimInContext, Entity, Extraction, Fact, GraphNode } from '../../model.ts';
import { NODE_TYPE_NAMES, type NodeType } from '../../ontology.ts';
import { articleDigest } from '../digest.ts';
import type { Row } from './connection.ts';
import { whole } from './values.ts';

/** Properties that begin with `_` are the store's own book-keeping, not for people. */
export const isOwn = (property: string): boolean => property.startsWith('_');

export const nodeOf = ({ labels, ...row }: Row): GraphNode => ({ ...row, type: typeOf(labels) }) as GraphNode;

export const typeOf = (labels: readonly string[]): NodeType => NODE_TYPE_NAMES.find((type) => labels.includes(type))!;

export const factRowOf = (row: Row): Fact => row as Fact;

/** Properties of an article's node. Its entities, with mentions and offsets, lie there as one text. */
export function articleProperties({ article, entities }: Extraction, whole: string): Row {
  return { ...article, digest: articleDigest(article), _whole: whole, _entities: JSON.stringify(entities) };
}

export function articleOf(row: Row): Article {
  const { digest: _d, _whole, _entities, ...article } = row;
  return article as Article;
}

export const entitiesOf = (row: Row): Entity[] => JSON.parse(row._entities) as Entity[];

/** Properties of a claim's node: the claim flat, under the ids of its extraction, and the fact that it states. */
export function claimProperties({ evidence, ...claim }: Claim, fact: string): Row {
  return { ...claim, text: evidence.text, start: whole(evidence.start), end: whole(evidence.end), fact };
}

export function claimOf({ text, start, end, fact: _, ...claim }: Row): Claim {
  return { ...claim, evidence: { text, start, end } } as Claim;
}

export const extractionOf = ({ article, claims }: Row): Extraction => ({
  article: articleOf(article),
  entities: entitiesOf(article),
  claims: (claims as Row[]).map(claimOf),
});

export const claimInContextOf = ({ claim, ...context }: Row): ClaimInContext =>
  ({ ...claimOf(claim), fact: claim.fact, ...context }) as ClaimInContext;
