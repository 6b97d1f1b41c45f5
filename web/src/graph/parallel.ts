/** An edge by its ends. */
interface Ends {
  id: string;
  source: string;
  target: string;
}

/** Bend of the outermost edge of a pair, as a share of the distance; more edges share the same fan, so it never balloons. */
const WIDEST = 0.42;
const STEP = 0.16;

/**
 * How far to bend each edge so that edges of the same pair run apart: 0 for one alone, a symmetric fan for more. Positive bends to
 * the left of the way from source to target; an edge in the opposite direction gets the other sign, so that both leave from one fan.
 */
export const bendEdges = (edges: readonly Ends[]): Map<string, number> => {
  const pairs = new Map<string, Ends[]>();
  for (const edge of edges) {
    const pair = edge.source < edge.target ? `${edge.source}\n${edge.target}` : `${edge.target}\n${edge.source}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  const bends = new Map<string, number>();
  for (const parallel of pairs.values()) {
    const half = (parallel.length - 1) / 2;
    const gap = half ? Math.min(STEP, WIDEST / half) : 0;
    parallel.forEach((edge, position) => {
      const bend = (position - half) * gap;
      bends.set(edge.id, edge.source < edge.target ? bend : -bend || 0);
    });
  }
  return bends;
};
