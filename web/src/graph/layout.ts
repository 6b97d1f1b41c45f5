import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import { backboneOf, seatAround } from './backbone.ts';
import type { Box, Point } from './place.ts';
import { spreadBoxes } from './spread.ts';

// Both are CommonJS: the default import is the function itself, while their types say that it has a `default`.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** What the layout worker is sent. Boxes and ends by position in `boxes`; the frame in CSS pixels. */
export interface LayoutTask {
  boxes: Box[];
  /** Pairs of positions with the number of claims between them. */
  pairs: { a: number; b: number; weight: number }[];
  frame: { width: number; height: number };
}

/** How far the crowded middle is spread out. */
const EVENNESS = 0.5;
/** Up to here every label gets room; above it only the nodes are kept apart. */
const ROOM_FOR_LABELS = 450;

/** Nodes times iterations of the layout, at most: about two seconds on one core. */
const WORK = 350_000;

/** Above so many nodes the best connected of them are laid out first, and the others around these. */
const BACKBONE = { above: 1200, nodes: 600, gap: 14 };

const simulate = ({ boxes, pairs }: LayoutTask, start: readonly Point[] = boxes): UndirectedGraph => {
  const graph = new UndirectedGraph();
  boxes.forEach((box, n) => {
    graph.addNode(n, { x: start[n]!.x, y: start[n]!.y, size: box.half });
  });
  for (const { a, b, weight } of pairs) graph.mergeUndirectedEdge(a, b, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(boxes.length),
    barnesHutOptimize: boxes.length > 800,
    // How far apart a group may be taken for one: at the usual 0.5 ten thousand nodes take twice as long and look the same.
    barnesHutTheta: 1,
    linLogMode: false,
    gravity: 0.9,
    scalingRatio: 12,
    slowDown: 3,
    edgeWeightInfluence: 0.6,
  };
  // bounded by work, not by the clock: a busy machine gives the same picture, later
  const iterations = Math.min(700, Math.max(30, Math.round(WORK / boxes.length)));
  if (boxes.length > 0) forceAtlas2.assign(graph, { iterations, settings });
  return graph;
};

const pointsOf = (graph: UndirectedGraph): Point[] => graph.mapNodes((_, { x, y }) => ({ x: x as number, y: y as number }));

/** Forces from nothing; in a large graph from where the backbone has them. */
const simulateAll = (task: LayoutTask): UndirectedGraph => {
  if (task.boxes.length <= BACKBONE.above) return simulate(task);
  const { members, part } = backboneOf(task, BACKBONE.nodes);
  const points = pointsOf(simulate(part));
  return simulate(task, seatAround(task, new Map(members.map((member, n) => [member, points[n]!])), BACKBONE.gap));
};

/** Turns a cloud of points so that its long axis runs along x (or y, for an upright frame), centred at the origin. */
export const levelPoints = (points: Point[], upright: boolean): Point[] => {
  const mean = (pick: (point: Point) => number) => points.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, points.length);
  const [cx, cy] = [mean(({ x }) => x), mean(({ y }) => y)];
  const cov = (pick: (x: number, y: number) => number) => mean(({ x, y }) => pick(x - cx, y - cy));
  const angle = 0.5 * Math.atan2(2 * cov((x, y) => x * y), cov((x) => x * x) - cov((_, y) => y * y));
  const turn = upright ? Math.PI / 2 - angle : -angle;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map(({ x, y }) => ({ x: (x - cx) * cos - (y - cy) * sin, y: (x - cx) * sin + (y - cy) * cos }));
};

/**
 * Moves every point part of the way to where it would stand if all were spread evenly along each axis: forces crowd the middle of a disc
 * and leave the corners of the stage empty. `share` 0 changes nothing, 1 is the even spread; the order along each axis stays.
 */
export const evenOut = (points: readonly Point[], share: number): Point[] => {
  const evenly = (axis: 'x' | 'y'): number[] => {
    const order = points.map((_, n) => n).sort((a, b) => points[a]![axis] - points[b]![axis] || a - b);
    const low = points[order[0]!]![axis];
    const span = points[order.at(-1)!]![axis] - low;
    const even: number[] = [];
    for (const [rank, n] of order.entries()) even[n] = low + (span * rank) / Math.max(1, points.length - 1);
    return even;
  };
  const [xs, ys] = [evenly('x'), evenly('y')];
  return points.map(({ x, y }, n) => ({ x: x + (xs[n]! - x) * share, y: y + (ys[n]! - y) * share }));
};

const SQUASH = 1.6;

/** Scales a levelled cloud to the frame; one axis at most 1.6 times the other, so that distances still mean something. */
export const fitPoints = (points: readonly Point[], { width, height }: { width: number; height: number }): Point[] => {
  const span = (values: number[]) => Math.max(1e-6, Math.max(...values) - Math.min(...values));
  const scale = { x: width / span(points.map(({ x }) => x)), y: height / span(points.map(({ y }) => y)) };
  const sx = Math.min(scale.x, scale.y * SQUASH);
  const sy = Math.min(scale.y, scale.x * SQUASH);
  const middle = (values: number[]) => (Math.max(...values) + Math.min(...values)) / 2;
  const [mx, my] = [middle(points.map(({ x }) => x)), middle(points.map(({ y }) => y))];
  return points.map(({ x, y }) => ({ x: (x - mx) * sx, y: (y - my) * sy }));
};

/** The whole layout: forces, levelled and scaled to the frame, then no overlap. Same task, same points (below the time box). */
export const layOut = (task: LayoutTask): Point[] => {
  if (task.boxes.length < 2) return task.boxes.map(() => ({ x: 0, y: 0 }));
  const graph = simulateAll(task);
  const { width, height } = task.frame;
  const points = pointsOf(graph);
  const crowd = Math.max(1, Math.sqrt(task.boxes.length / 70));
  const fitted = fitPoints(evenOut(levelPoints(points, height > width * 1.15), EVENNESS), { width: width * crowd, height: height * crowd });
  if (task.boxes.length > ROOM_FOR_LABELS) {
    fitted.forEach((point, n) => {
      graph.mergeNodeAttributes(String(n), { ...point, size: task.boxes[n]!.above });
    });
    noverlap.assign(graph, {
      maxIterations: task.boxes.length > BACKBONE.above ? 25 : 60,
      settings: { margin: 3, ratio: 1, gridSize: 24 },
    });
    return pointsOf(graph);
  }
  const boxes = task.boxes.map((box, n) => ({ ...box, ...fitted[n]! }));
  // Pushing apart makes the picture outgrow the frame, mostly upwards as labels are wide; fitted again it finds room to the sides.
  for (let turn = 0; turn < 5; turn++) {
    spreadBoxes(boxes, 40);
    const again = fitPoints(boxes, { width, height });
    for (const [n, box] of boxes.entries()) Object.assign(box, again[n]);
  }
  spreadBoxes(boxes);
  return boxes.map(({ x, y }) => ({ x, y }));
};
