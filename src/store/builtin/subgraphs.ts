import type { Fact, Filter, GraphNode, Neighbourhood, Path, Subgraph } from '../../model.ts';
import type { NodeType } from '../../ontology.ts';
import { passes } from '../filter.ts';
import { LIMITS } from '../limits.ts';
import { compare } from '../order.ts';
import { type Candidate, type FactLimits, PART_LIMITS, POOL, pickDiverse, poolLimits, readablePart, strongestFirst } from '../overview.ts';
import { type Memory, nodeView } from './memory.ts';

/** A fact as seen from a node: what is at its other end. */
interface Step {
  fact: Fact;
  other: string;
}

/** The facts of a node that a filter lets through. */
export function stepsFrom(memory: Memory, id: string, filter?: Filter): Step[] {
  const { graph } = memory;
  const steps: Step[] = [];
  graph.forEachEdge(id, (_edge, { fact }, source, target) => {
    if (passes(fact, [typeOf(memory, source), typeOf(memory, target)], filter))
      steps.push({ fact, other: source === id ? target : source });
  });
  return steps;
}

const typeOf = (memory: Memory, id: string): NodeType => {
  const { view } = memory.graph.getNodeAttributes(id);
  return view?.type ?? nodeView(memory, id).type;
};

/** These nodes and facts among them: of each two the strongest, first one of each. */
export function among(memory: Memory, ids: readonly string[], { perPair, limit, filter }: FactLimits & { filter?: Filter }): Subgraph {
  const shown = new Set(ids);
  const pairs = new Map<string, Fact[]>();
  for (const id of ids) {
    for (const { fact, other } of stepsFrom(memory, id, filter)) {
      // Each fact once: from its source.
      if (!shown.has(other) || fact.source !== id) continue;
      const pair = id < other ? `${id}\n${other}` : `${other}\n${id}`;
      const facts = pairs.get(pair);
      if (facts) facts.push(fact);
      else pairs.set(pair, [fact]);
    }
  }
  const ranked = [...pairs.values()].flatMap((facts) =>
    facts
      .sort(strongestFirst)
      .slice(0, perPair)
      .map((fact, rank) => ({ fact, rank })),
  );
  ranked.sort((a, b) => a.rank - b.rank || strongestFirst(a.fact, b.fact));
  return { nodes: ids.map((id) => nodeView(memory, id)), facts: ranked.slice(0, limit).map(({ fact }) => fact) };
}

export function overviewOf(memory: Memory, { limit, filter }: { limit: number; filter?: Filter }): Subgraph {
  const candidates: Candidate[] = memory.graph.mapNodes((id) => ({
    id,
    type: typeOf(memory, id),
    degree: filter ? stepsFrom(memory, id, filter).length : memory.graph.degree(id),
  }));
  const connected = candidates.filter(({ degree }) => degree > 0);
  const pool = among(memory, pickDiverse(connected, Math.ceil(limit * POOL)), { ...poolLimits(limit), filter });
  return readablePart(pool, limit);
}

export function neighboursOf(memory: Memory, id: string, { limit, filter }: { limit: number; filter?: Filter }): Neighbourhood {
  const strength = new Map<string, { facts: number; claims: number }>();
  for (const { fact, other } of stepsFrom(memory, id, filter)) {
    if (other === id) continue;
    const before = strength.get(other) ?? { facts: 0, claims: 0 };
    strength.set(other, { facts: before.facts + 1, claims: before.claims + fact.claims });
  }
  const ranked = [...strength].sort(([a, x], [b, y]) => y.facts - x.facts || y.claims - x.claims || compare(a, b));
  const shown = ranked.slice(0, limit).map(([other]) => other);
  const part = among(memory, [id, ...shown], { ...PART_LIMITS, filter });
  return { center: id, more: ranked.length - shown.length, ...part };
}

const NO_PATH: Path = { found: false, length: 0, nodes: [], facts: [] };

/** Breadth-first from the end; then forward, always to the smallest id that is one step nearer. */
export function pathBetween(memory: Memory, ends: { from: string; to: string; maxHops: number; filter?: Filter }): Path {
  const { from, to, maxHops, filter } = ends;
  const distance = new Map([[to, 0]]);
  let frontier = [to];
  for (let hops = 1; hops <= maxHops && !distance.has(from) && frontier.length > 0; hops += 1) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const { other } of stepsFrom(memory, id, filter)) {
        if (distance.has(other)) continue;
        distance.set(other, hops);
        next.push(other);
      }
    }
    frontier = next;
  }
  const length = distance.get(from);
  if (length === undefined) return NO_PATH;
  const nodes: GraphNode[] = [nodeView(memory, from)];
  const facts: Fact[] = [];
  for (let at = from, left = length - 1; left >= 0; left -= 1) {
    const nearer = stepsFrom(memory, at, filter).filter(({ other }) => distance.get(other) === left && other !== at);
    const next = nearer.map(({ other }) => other).sort(compare)[0]!;
    const parallel = nearer.filter(({ other }) => other === next).map(({ fact }) => fact);
    facts.push(...parallel.sort(strongestFirst).slice(0, LIMITS.perPair));
    nodes.push(nodeView(memory, next));
    at = next;
  }
  return { found: true, length, nodes, facts };
}
