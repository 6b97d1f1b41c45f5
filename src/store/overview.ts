import type { NodeType } from '../ontology.ts';
import { compare } from './order.ts';

/** A node that may be shown, with how many of the shown facts touch it. */
export interface Candidate {
  id: string;
  type: NodeType;
  degree: number;
}

/** Share of the places that a type may take before the rest is filled by degree alone. */
const SHARE: Record<NodeType, number> = { Person: 0.3, State: 0.25, Event: 0.15, Organization: 0.15, Place: 0.075, Bank: 0.075 };

/** The strongest candidates of each type, then the strongest of all, until `limit`: neither only states nor only one affair's people. */
export function pickDiverse(candidates: readonly Candidate[], limit: number): string[] {
  const ranked = [...candidates].sort((a, b) => b.degree - a.degree || compare(a.id, b.id));
  const picked = new Set<string>();
  const taken = new Map<NodeType, number>();
  for (const { id, type } of ranked) {
    const count = taken.get(type) ?? 0;
    if (picked.size >= limit || count >= Math.max(1, Math.floor(SHARE[type] * limit))) continue;
    taken.set(type, count + 1);
    picked.add(id);
  }
  for (const { id } of ranked) if (picked.size < limit) picked.add(id);
  return [...picked];
}
