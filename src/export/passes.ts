import type { Fact, GraphNode } from '../model.ts';
import type { Store } from '../store/store.ts';

/**
 * Nodes first, then facts: formats that want them apart read the graph twice instead of holding it. A chunk may repeat nodes of
 * an earlier one; each id comes once. A fact whose ends the first pass did not see (stored meanwhile) is left out.
 */
export async function* nodesOf(store: Store, names: Map<string, GraphNode['name']>): AsyncGenerator<GraphNode> {
  for await (const { nodes } of store.graph()) {
    for (const node of nodes) {
      if (names.has(node.id)) continue;
      names.set(node.id, node.name);
      yield node;
    }
  }
}

export async function* factsOf(store: Store, names: ReadonlyMap<string, GraphNode['name']>): AsyncGenerator<Fact> {
  for await (const { facts } of store.graph()) {
    for (const fact of facts) if (names.has(fact.source) && names.has(fact.target)) yield fact;
  }
}
