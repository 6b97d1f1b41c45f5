import type Sigma from 'sigma';
import type { EdgeLook, NodeLook } from './contents.ts';
import type { Curves, Discs } from './pointing.ts';

type Renderer = Sigma<NodeLook, EdgeLook>;

/** What stands on the stage, in the coordinates of sigma's frame; radii are of the graph, in CSS pixels at the first view. */
export interface Scene {
  discs: Discs;
  /** Where in the columns a node is. */
  places: ReadonlyMap<string, number>;
  curves: Curves;
}

const readDiscs = (sigma: Renderer): Discs => {
  const ids = sigma.getGraph().nodes();
  const [x, y, radius, layer] = [0, 1, 2, 3].map(() => new Float64Array(ids.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const [n, id] of ids.entries()) {
    const display = sigma.getNodeDisplayData(id)!;
    x[n] = display.x;
    y[n] = display.y;
    radius[n] = display.hidden ? 0 : display.size;
    layer[n] = display.zIndex;
  }
  return { ids, x, y, radius, layer };
};

const readCurves = (sigma: Renderer, discs: Discs): Curves => {
  const graph = sigma.getGraph();
  const place = new Map(discs.ids.map((id, n) => [id, n]));
  const drawn: { id: string; bend: number; layer: number }[] = [];
  graph.forEachEdge((id, { bend }) => {
    const { type, zIndex } = sigma.getEdgeDisplayData(id)!;
    if (type !== 'unseen') drawn.push({ id, bend: type.startsWith('curved') ? bend : 0, layer: zIndex });
  });
  const points = new Float64Array(drawn.length * 6);
  for (const [n, { id, bend }] of drawn.entries()) {
    const [a, c] = graph.extremities(id).map((end) => place.get(end)!) as [number, number];
    const [ax, ay, cx, cy] = [discs.x[a]!, discs.y[a]!, discs.x[c]!, discs.y[c]!];
    // As the shader bends: to the left of the way from source to target, y running up.
    points.set([ax, ay, (ax + cx) / 2 - (cy - ay) * bend, (ay + cy) / 2 + (cx - ax) * bend, cx, cy], n * 6);
  }
  return {
    ids: drawn.map(({ id }) => id),
    points,
    bent: Uint8Array.from(drawn, ({ bend }) => Number(bend !== 0)),
    layer: Float64Array.from(drawn, ({ layer }) => layer),
  };
};

const scenes = new WeakMap<Renderer, Scene>();

/** What stands on the stage, read once after each processing of sigma's. */
export const sceneOf = (sigma: Renderer): Scene => {
  const known = scenes.get(sigma);
  if (known) return known;
  const discs = readDiscs(sigma);
  const scene = { discs, places: new Map(discs.ids.map((id, n) => [id, n])), curves: readCurves(sigma, discs) };
  scenes.set(sigma, scene);
  sigma.once('afterProcess', () => scenes.delete(sigma));
  return scene;
};
