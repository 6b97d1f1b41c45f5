import type { Fact, Subgraph } from '../model.ts';
import type { NodeType } from '../ontology.ts';
import { LIMITS } from './limits.ts';
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

/** How many facts a part of the graph shows: between two nodes, and in all. */
export interface FactLimits {
  perPair: number;
  limit: number;
}
export const PART_LIMITS: FactLimits = { perPair: LIMITS.perPair, limit: LIMITS.facts };
/** Facts in an overview of so many nodes. */
const factsFor = (limit: number): number => Math.max(LIMITS.overviewFacts, limit * LIMITS.overviewFactsPerNode);
/** Of a pool more than half again as many pairs are looked at as are shown. */
export const poolLimits = (limit: number): FactLimits => ({ perPair: LIMITS.overviewPerPair, limit: factsFor(limit) * 3 });

/** Most claims first, then the newest. */
export const strongestFirst = (a: Fact, b: Fact): number =>
  b.claims - a.claims || compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id);

/** How many candidates are looked at for each node that is shown. */
export const POOL = 1.5;

/** The readable part of a pool: its nodes with most facts among each other, diverse, none of them alone. The pool's facts begin with one of each pair. */
export function readablePart({ nodes, facts }: Subgraph, limit: number): Subgraph {
  const inner = degreesWithin(facts);
  const candidates = nodes.flatMap(({ id, type }) => (inner.has(id) ? [{ id, type, degree: inner.get(id)! }] : []));
  const picked = new Set(pickDiverse(candidates, limit));
  const shown = facts.filter(({ source, target }) => picked.has(source) && picked.has(target)).slice(0, factsFor(limit));
  const connected = degreesWithin(shown);
  return { nodes: nodes.filter(({ id }) => connected.has(id)), facts: shown.sort(strongestFirst) };
}

function degreesWithin(facts: Subgraph['facts']): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of facts) for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}
