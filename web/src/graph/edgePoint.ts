import type Sigma from 'sigma';
import type { EdgeLook, NodeLook } from './contents.ts';
import type { Point } from './place.ts';

/** A point of an edge's curve on screen, in CSS pixels of the stage; `share` 0 is its source, 1 its target. */
export const edgePoint = (sigma: Sigma<NodeLook, EdgeLook>, edge: string, share = 0.5): Point | undefined => {
  const graph = sigma.getGraph();
  if (!graph.hasEdge(edge)) return undefined;
  const source = sigma.getNodeDisplayData(graph.source(edge));
  const target = sigma.getNodeDisplayData(graph.target(edge));
  if (!source || !target) return undefined;
  const a = sigma.framedGraphToViewport(source);
  const c = sigma.framedGraphToViewport(target);
  const bend = graph.getEdgeAttribute(edge, 'type').startsWith('curved') ? graph.getEdgeAttribute(edge, 'bend') : 0;
  // The shader bends to the left of the way from source to target; the screen's y runs down, so left is (dy, -dx).
  const b = { x: (a.x + c.x) / 2 + (c.y - a.y) * bend, y: (a.y + c.y) / 2 - (c.x - a.x) * bend };
  const mix = (axis: 'x' | 'y') => (1 - share) ** 2 * a[axis] + 2 * (1 - share) * share * b[axis] + share ** 2 * c[axis];
  return { x: mix('x'), y: mix('y') };
};
