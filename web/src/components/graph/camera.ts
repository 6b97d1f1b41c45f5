import type Sigma from 'sigma';
import type { EdgeLook, NodeLook } from '../../graph/contents.ts';

type Renderer = Sigma<NodeLook, EdgeLook>;
const HOME = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

const duration = (wanted: number): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : wanted);

const move = (sigma: Renderer, state: Partial<typeof HOME>, wanted: number): void => {
  const camera = sigma.getCamera();
  if (duration(wanted) === 0) camera.setState({ ...camera.getState(), ...state });
  else void camera.animate(state, { duration: wanted });
};

/** Box around nodes on screen, with room for labels. */
const boxOf = (sigma: Renderer, nodes: readonly string[]) => {
  const points = nodes.flatMap((node) => {
    const display = sigma.getNodeDisplayData(node);
    return display ? [sigma.framedGraphToViewport(display)] : [];
  });
  if (!points.length) return undefined;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs) - 70, right: Math.max(...xs) + 70, top: Math.min(...ys) - 40, bottom: Math.max(...ys) + 50 };
};

/** Frames the nodes: moves and, unless `keepZoom`, zooms so that all of them are in sight. */
const frame = (sigma: Renderer, nodes: readonly string[], wanted: number): void => {
  const box = boxOf(sigma, nodes);
  if (!box) {
    move(sigma, HOME, wanted);
    return;
  }
  const { width, height } = sigma.getDimensions();
  const factor = Math.max((box.right - box.left) / width, (box.bottom - box.top) / height);
  const { ratio } = sigma.getCamera().getState();
  const middle = sigma.viewportToFramedGraph({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  move(sigma, { ...middle, ratio: Math.max(0.25, ratio * factor) }, wanted);
};

/** Back to the whole picture; what was added outside of it counts in. */
export const fitCamera = (sigma: Renderer, wanted = 350): void => {
  const box = sigma.getCustomBBox();
  const graph = sigma.getGraph();
  const outside = box && graph.someNode((_, { x, y }) => x < box.x[0] || x > box.x[1] || y < box.y[0] || y > box.y[1]);
  if (outside) frame(sigma, graph.nodes(), wanted);
  else move(sigma, HOME, wanted);
};

/** Moves only when some of the nodes are out of sight, and then just enough to see them with what was seen before. */
export const showNodes = (sigma: Renderer, nodes: readonly string[], wanted = 350): void => {
  const box = boxOf(sigma, nodes);
  const { width, height } = sigma.getDimensions();
  if (!box || (box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height)) return;
  const inSight = sigma.getGraph().filterNodes((node) => {
    const at = sigma.framedGraphToViewport(sigma.getNodeDisplayData(node)!);
    return at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
  });
  frame(sigma, [...inSight, ...nodes], wanted);
};

/** Brings one node into sight without zooming out. */
export const revealNode = (sigma: Renderer, node: string): void => {
  const display = sigma.getNodeDisplayData(node);
  if (!display) return;
  const { x, y } = sigma.framedGraphToViewport(display);
  const { width, height } = sigma.getDimensions();
  const margin = 50;
  if (x > margin && y > margin && x < width - margin && y < height - margin) return;
  move(sigma, { x: display.x, y: display.y }, 350);
};

export const zoomCamera = (sigma: Renderer, factor: number): void => {
  const camera = sigma.getCamera();
  move(sigma, { ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, 180);
};
