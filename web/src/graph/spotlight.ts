import type { Canvas } from './contents.ts';
import type { Emphasis } from './emphasis.ts';
import { readStrandId } from './strands.ts';

/** What the light falls on: a node with its neighbours, one line, or the lines that stand for some facts. */
export type Spot = { node: string } | { strand: string } | { facts: ReadonlySet<string>; nodes?: ReadonlySet<string> };

const onFacts = (canvas: Canvas, { facts, nodes }: { facts: ReadonlySet<string>; nodes?: ReadonlySet<string> }): Emphasis['bright'] => {
  const edges = canvas.filterEdges((_, { strand }) => strand.facts.some(({ id }) => facts.has(id)));
  const ends = edges.flatMap((edge) => canvas.extremities(edge));
  return edges.length || nodes ? { nodes: new Set([...ends, ...(nodes ?? [])]), edges: new Set(edges) } : undefined;
};

/** The nodes and lines that stay bright; undefined when there is nothing to single out, and nothing fades. */
export const spotlight = (canvas: Canvas, spot: Spot | undefined): Emphasis['bright'] => {
  if (!spot) return undefined;
  if ('facts' in spot) return onFacts(canvas, spot);
  if ('strand' in spot) {
    const { source, target } = readStrandId(spot.strand);
    return canvas.hasEdge(spot.strand) ? { nodes: new Set([source, target]), edges: new Set([spot.strand]) } : undefined;
  }
  if (!canvas.hasNode(spot.node)) return undefined;
  return { nodes: new Set([spot.node, ...canvas.neighbors(spot.node)]), edges: new Set(canvas.edges(spot.node)) };
};
