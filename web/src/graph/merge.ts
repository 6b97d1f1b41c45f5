import type { Fact, GraphNode, Subgraph } from '../../../src/model.ts';

/** Several answers as one subgraph, each node and fact once, in order of first appearance. */
export const mergeSubgraphs = (subgraphs: readonly Subgraph[]): Subgraph => {
  const nodes = new Map<string, GraphNode>();
  const facts = new Map<string, Fact>();
  for (const subgraph of subgraphs) {
    for (const node of subgraph.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const fact of subgraph.facts) if (!facts.has(fact.id)) facts.set(fact.id, fact);
  }
  return { nodes: [...nodes.values()], facts: [...facts.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target)) };
};

export const withoutNodes = (subgraph: Subgraph, hidden: readonly string[]): Subgraph => {
  if (!hidden.length) return subgraph;
  const gone = new Set(hidden);
  return {
    nodes: subgraph.nodes.filter(({ id }) => !gone.has(id)),
    facts: subgraph.facts.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
  };
};
