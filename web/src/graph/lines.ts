import type { Canvas } from './contents.ts';
import type { Emphasis } from './emphasis.ts';

/** Up to `all` lines every one is drawn; of more, at most so many of those that lie in sight, and of what is chosen. */
export const LINES = { all: 2500, most: 1200, least: 300, chosen: 4000 };

/** How many lines a stage of so many square pixels bears: 1,200 beside two panels on a laptop, half of it on a phone. */
export const linesFor = (area: number): number => Math.max(LINES.least, Math.min(LINES.most, Math.round(area / 4500) * 10));

/** Line ids, the strongest first: those stated often between entities that are both well connected. */
export const rankLines = (canvas: Canvas): string[] => {
  const strength = new Map<string, number>();
  canvas.forEachEdge((id, { strand }, _source, _target, source, target) => {
    strength.set(id, strand.claims * Math.min(source.degree, target.degree));
  });
  return [...strength.keys()].sort((a, b) => strength.get(b)! - strength.get(a)! || (a < b ? -1 : 1));
};

interface Sight {
  /** All lines, the strongest first. */
  ranked: readonly string[];
  /** Whether a node is in sight. */
  sees: (node: string) => boolean;
  bright: Emphasis['bright'];
  /** Lines at most, where nothing is chosen: see `linesFor`. */
  most?: number;
}

/**
 * The lines to draw: with something chosen its own, else the strongest among the nodes in sight, so that a picture of twenty thousand
 * lines starts with what holds it together and says more the nearer one comes. Undefined: all of them, as they are few.
 */
export const chooseLines = (canvas: Canvas, { ranked, sees, bright, most = LINES.most }: Sight): ReadonlySet<string> | undefined => {
  if (ranked.length <= LINES.all) return undefined;
  if (bright?.edges.size) return new Set(ranked.filter((edge) => bright.edges.has(edge)).slice(0, LINES.chosen));
  const drawn = new Set<string>();
  for (const edge of ranked) {
    if (drawn.size >= most) break;
    const [source, target] = canvas.extremities(edge);
    if (sees(source) && sees(target)) drawn.add(edge);
  }
  return drawn;
};
