import type { Fact } from '../../../../src/model.ts';
import { type RelationType, relation } from '../../../../src/ontology.ts';

export interface FactGroup {
  key: string;
  type: RelationType;
  /** Whether the entity is the one that acts, the one acted on, or either of two that do the same. */
  side: 'source' | 'target' | 'both';
  facts: Fact[];
}

/** An entity's facts by relation and side, the largest group first; within one, in the order given (newest first). */
export const groupFacts = (facts: readonly Fact[], entity: string): FactGroup[] => {
  const groups = new Map<string, FactGroup>();
  for (const fact of facts) {
    const side = relation(fact.type).reciprocal ? 'both' : fact.source === entity ? 'source' : 'target';
    const key = `${fact.type} ${side}`;
    const group = groups.get(key) ?? { key, type: fact.type, side, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.facts.length - a.facts.length || (a.key < b.key ? -1 : 1));
};
