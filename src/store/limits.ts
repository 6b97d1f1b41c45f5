/** Bounds on what one answer holds, so that a hub of a large graph stays an answer. `degree` and counts tell the truth beyond them. */
export const LIMITS = {
  overview: 60,
  neighbours: 40,
  /** Facts of a shown part of the graph: of each two nodes those with most claims, so many of them, and so many in all. */
  perPair: 50,
  facts: 2000,
  /** An overview is to be taken in at a glance: so many facts, or so many for each node where very many nodes were asked for. */
  overviewPerPair: 10,
  overviewFacts: 500,
  overviewFactsPerNode: 2,
  search: 20,
  hops: 6,
  /** Facts and articles of an entity's detail. */
  entityFacts: 1000,
  entityArticles: 200,
  factClaims: 1000,
  articles: 50,
  /** Nodes or facts in a chunk of an export. */
  chunk: 1000,
} as const;
