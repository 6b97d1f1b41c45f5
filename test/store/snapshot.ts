import type { Extraction, Fact, GraphNode } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Everything that a store holds, in order of id: equal snapshots are equal stores. */
export async function snapshot(store: Store): Promise<{ nodes: GraphNode[]; facts: Fact[]; extractions: Extraction[] }> {
  const nodes: GraphNode[] = [];
  const facts: Fact[] = [];
  for await (const part of store.graph()) {
    nodes.push(...part.nodes);
    facts.push(...part.facts);
  }
  const extractions: Extraction[] = [];
  for await (const extraction of store.extractions()) extractions.push(extraction);
  return { nodes: nodes.sort(byId), facts: facts.sort(byId), extractions };
}
