import type { GraphNode, Subgraph } from '../../../src/model.ts';
import type { LayoutTask } from './layout.ts';
import { type Box, findRoom, freeAngle, type Point, seedPoint } from './place.ts';
import { crowding, radiusOf } from './sizing.ts';
import { labelLines } from './words.ts';

/** Letters of a label in CSS pixels at the first view. */
export const LABEL = { size: 12, leading: 15 };

/** Room for a label, without measuring: a mean glyph is 0.56 of the font size. */
export const labelRoom = (name: string): { width: number; height: number } => {
  const lines = labelLines(name);
  return { width: Math.max(...lines.map(({ length }) => length)) * LABEL.size * 0.56, height: lines.length * LABEL.leading };
};

interface Scale {
  /** The highest degree, and the factor for many nodes: see `sizing.ts`. */
  largest: number;
  crowd: number;
  zoom: number;
}

/** A node with the label beneath it. */
const boxOf = (node: GraphNode, at: Point, scale: Scale): Box => {
  const radius = radiusOf(node.degree, scale.largest, scale.crowd);
  const { width, height } = labelRoom(node.name);
  return {
    ...at,
    half: (Math.max(radius, width / 2) + 5) * scale.zoom,
    above: (radius + 6) * scale.zoom,
    below: (radius + height + 8) * scale.zoom,
  };
};

export interface Stage {
  width: number;
  height: number;
  zoom: number;
}

const scaleOf = ({ nodes }: Subgraph, zoom: number): Scale => ({
  largest: nodes.reduce((most, { degree }) => Math.max(most, degree), 1),
  crowd: crowding(nodes.length),
  zoom,
});

/** The layout of a graph from nothing: the task for the worker, nodes by id so that the order of an answer does not matter. */
export const layoutTask = (subgraph: Subgraph, stage: Stage): { ids: string[]; task: LayoutTask } => {
  const scale = scaleOf(subgraph, stage.zoom);
  const nodes = [...subgraph.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = nodes.map(({ id }) => id);
  const position = new Map(ids.map((id, n) => [id, n]));
  const weights = new Map<string, { a: number; b: number; weight: number }>();
  for (const { source, target, claims } of subgraph.facts) {
    const [a, b] = [position.get(source)!, position.get(target)!].sort((m, n) => m - n) as [number, number];
    if (a === b) continue;
    const known = weights.get(`${a} ${b}`) ?? { a, b, weight: 0 };
    weights.set(`${a} ${b}`, { ...known, weight: known.weight + claims });
  }
  const pairs = [...weights.values()].map(({ a, b, weight }) => ({ a, b, weight: 1 + Math.log2(weight) }));
  pairs.sort((m, n) => m.a - n.a || m.b - n.b);
  const boxes = nodes.map((node) => boxOf(node, seedPoint(node.id, 400), scale));
  return { ids, task: { boxes, pairs, frame: { width: stage.width, height: stage.height } } };
};

/**
 * Places for nodes that have none: next to the neighbour that brought them, on its free side, where nothing is touched. Nodes with a
 * place keep it. Returns all places.
 */
export const placeNewcomers = (subgraph: Subgraph, known: ReadonlyMap<string, Point>, stage: Stage): Map<string, Point> => {
  const scale = scaleOf(subgraph, stage.zoom);
  const places = new Map(known);
  const byId = new Map(subgraph.nodes.map((node) => [node.id, node]));
  const taken = subgraph.nodes.flatMap((node) => (places.has(node.id) ? [boxOf(node, places.get(node.id)!, scale)] : []));
  const near = new Map<string, string[]>();
  for (const { source, target } of subgraph.facts) {
    near.set(source, [...(near.get(source) ?? []), target]);
    near.set(target, [...(near.get(target) ?? []), source]);
  }
  const settle = (id: string) => {
    const anchors = [...new Set(near.get(id) ?? [])].filter((other) => places.has(other));
    const anchor = anchors.length ? places.get(anchors[0]!)! : { x: 0, y: 0 };
    const around = (near.get(anchors[0] ?? '') ?? []).flatMap((other) => places.get(other) ?? []);
    const angle = freeAngle(anchor, around);
    const reach = anchors.length === 1 ? 105 * stage.zoom : 60 * stage.zoom;
    const middle = (pick: (point: Point) => number) =>
      anchors.reduce((sum, other) => sum + pick(places.get(other)!), 0) / Math.max(1, anchors.length);
    const at = anchors.length > 1 ? { x: middle(({ x }) => x), y: middle(({ y }) => y) } : anchor;
    const box = boxOf(byId.get(id)!, { x: at.x + reach * Math.cos(angle), y: at.y + reach * Math.sin(angle) }, scale);
    const spot = findRoom(box, taken);
    places.set(id, spot);
    taken.push({ ...box, ...spot });
  };
  // Those that touch placed ones first, so that a path grows from its end.
  let waiting = subgraph.nodes.map(({ id }) => id).filter((id) => !places.has(id));
  while (waiting.length) {
    const ready = waiting.filter((id) => near.get(id)?.some((other) => places.has(other)));
    for (const id of ready.length ? ready : waiting.slice(0, 1)) settle(id);
    waiting = waiting.filter((id) => !places.has(id));
  }
  return places;
};
