import type { Fact, Filter, GraphNode, Subgraph } from '../../../src/model.ts';

/** Whether a date of any precision can lie in the range; `2007` may lie in 2007-02 … 2007-05, so it stays. */
export const inRange = (date: string, { from, to }: Pick<Filter, 'from' | 'to'>): boolean =>
  (!from || date >= from.slice(0, date.length)) && (!to || date.slice(0, to.length) <= to);

const keepsFact = (fact: Fact, filter: Filter): boolean => {
  if (filter.relations?.length && !filter.relations.includes(fact.type)) return false;
  if (filter.modalities?.length && !filter.modalities.includes(fact.modality)) return false;
  return fact.date ? inRange(fact.date, filter) : !filter.dated;
};

const keepsNode = (node: GraphNode, filter: Filter): boolean => !filter.types?.length || filter.types.includes(node.type);

/**
 * What a filter leaves of a loaded subgraph, as the server would answer: nodes of the chosen types and facts among them. A node
 * without a line to any other goes too, as a graph says nothing of it, unless it is one of `kept` (expanded, on a path) or none has a line.
 */
export const narrow = (subgraph: Subgraph, filter: Filter, kept: ReadonlySet<string> = new Set()): Subgraph => {
  const nodes = subgraph.nodes.filter((node) => keepsNode(node, filter) || kept.has(node.id));
  const ids = new Set(nodes.map((node) => node.id));
  const facts = subgraph.facts.filter((fact) => ids.has(fact.source) && ids.has(fact.target) && keepsFact(fact, filter));
  const linked = new Set(facts.flatMap((fact) => [fact.source, fact.target]));
  return { nodes: facts.length ? nodes.filter(({ id }) => linked.has(id) || kept.has(id)) : nodes, facts };
};

/** How many settings of a filter are on; the badge on the filter button. */
export const countSettings = ({ types, relations, modalities, from, to, dated }: Filter): number =>
  [types?.length, relations?.length, modalities?.length, from || to, dated].filter(Boolean).length;

/** A filter's list with one name switched: none chosen means all, so switching the first one off chooses all the others. */
export const toggleName = <T extends string>(chosen: readonly T[] | undefined, name: T, all: readonly T[]): T[] => {
  const now = chosen?.length ? chosen : all;
  const next = now.includes(name) ? now.filter((other) => other !== name) : all.filter((other) => other === name || now.includes(other));
  return next.length === all.length ? [] : [...next];
};
