import type Sigma from 'sigma';
import { TYPE_MARKS } from '../icons.ts';
import { LABEL } from './arrange.ts';
import type { EdgeLook, NodeLook } from './contents.ts';
import { edgePoint } from './edgePoint.ts';
import type { Emphasis } from './emphasis.ts';
import { type LabelWish, placeLabels, spotsAround } from './labels.ts';
import { mix } from './palette.ts';
import type { Point } from './place.ts';
import { sceneOf } from './scene.ts';
import { spriteOf, stamp } from './sprites.ts';
import { labelLines, strandLabel } from './words.ts';

type Renderer = Sigma<NodeLook, EdgeLook>;
/** Nodes looked at for labels, the most connected first, and labels drawn, in one frame. */
const MOST = { nodes: 1500, labels: 220, major: 10 };
const FONT = '"Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif';

export interface WordDrawing {
  emphasis: Emphasis;
  /** Node ids, the most connected first. */
  order: readonly string[];
  /** Factor on sizes, for very large screens. */
  zoom: number;
}

const marks = new Map<string, Path2D>();
const markOf = (type: NodeLook['nodeType']): Path2D => {
  const known = marks.get(type) ?? new Path2D(TYPE_MARKS[type]);
  marks.set(type, known);
  return known;
};

interface Seen extends Point {
  id: string;
  radius: number;
  look: NodeLook;
  faded: boolean;
  forced: boolean;
}

/** What is written: its lines, and how. */
interface Writing extends LabelWish {
  lines: string[];
  font: string;
  leading: number;
  color: string;
}

/** Nodes within the stage, chosen ones first, then by degree. */
const see = (sigma: Renderer, { emphasis, order }: WordDrawing): Seen[] => {
  const { width, height } = sigma.getDimensions();
  const { matrix } = sigma.getRenderParams();
  const graph = sigma.getGraph();
  const { discs, places } = sceneOf(sigma);
  const scale = sigma.scaleSize(1);
  const seen: Seen[] = [];
  for (const id of order.slice(0, MOST.nodes)) {
    const n = places.get(id);
    if (n === undefined) continue;
    const { x, y } = sigma.framedGraphToViewport({ x: discs.x[n]!, y: discs.y[n]! }, { matrix });
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    const forced = id === emphasis.hoveredNode || id === emphasis.selectedNode || id === emphasis.marked;
    // Only what fades lies on the lowest layer.
    const faded = discs.layer[n] === 0;
    const node = { id, x, y, radius: discs.radius[n]! * scale, look: graph.getNodeAttributes(id), faded, forced };
    if (forced) seen.unshift(node);
    else seen.push(node);
  }
  return seen;
};

/** The mark of a node's type, in quarters of a pixel of radius, so that zooming does not paint each step anew. */
const drawMark = (context: CanvasRenderingContext2D, node: Seen, { emphasis }: WordDrawing): void => {
  const side = Math.round(node.radius * 1.08 * 4) / 4;
  const { scheme } = emphasis.palette;
  const key = `mark ${node.look.nodeType} ${side} ${scheme} ${node.faded}`;
  const sprite = spriteOf(key, { width: side, height: side }, (own) => {
    own.scale(side / 24, side / 24);
    own.translate(-12, -12);
    own.fillStyle = scheme === 'light' ? '#ffffff' : '#12151b';
    own.globalAlpha = node.faded ? 0.35 : 0.92;
    own.fill(markOf(node.look.nodeType), 'evenodd');
  });
  stamp(context, sprite, node);
};

/** Widths of texts by font; measuring is dear, and labels are the same from frame to frame. */
const widths = new Map<string, number>();

const widthOf = (context: CanvasRenderingContext2D, font: string, lines: readonly string[]): number => {
  const key = `${font} ${lines.join('\n')}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 6;
  if (widths.size > 5000) widths.clear();
  widths.set(key, width);
  return width;
};

const nodeWriting = (context: CanvasRenderingContext2D, node: Seen, { emphasis, zoom }: WordDrawing): Writing => {
  const size = (LABEL.size + Math.min(2, Math.round(node.radius / 6) / 2)) * zoom;
  const font = `${node.radius > 13 * zoom || node.forced ? 600 : 500} ${size.toFixed(1)}px ${FONT}`;
  const lines = labelLines(node.look.label);
  const box = { width: widthOf(context, font, lines), height: size * 1.18 * lines.length };
  return {
    ...box,
    id: node.id,
    spots: spotsAround(node, box),
    forced: node.forced,
    lines,
    font,
    leading: size * 1.18,
    color: emphasis.palette.ink,
  };
};

/** Along the curve, the middle first. */
const ALONG = [0.5, 0.38, 0.62, 0.28, 0.72];

const edgeWriting = (
  sigma: Renderer,
  context: CanvasRenderingContext2D,
  { edge, drawing }: { edge: string; drawing: WordDrawing },
): Writing | undefined => {
  const { emphasis, zoom } = drawing;
  const spots = ALONG.flatMap((share) => edgePoint(sigma, edge, share) ?? []);
  if (!spots.length) return undefined;
  const { strand, quad } = sigma.getGraph().getEdgeAttributes(edge);
  const font = `500 ${(11 * zoom).toFixed(1)}px ${FONT}`;
  const lines = [strandLabel(strand)];
  const forced = edge === emphasis.hoveredEdge || edge === emphasis.selectedEdge;
  const color = mix(emphasis.palette.quad[quad], emphasis.palette.ink, 0.35);
  return { id: edge, spots, width: widthOf(context, font, lines), height: 14 * zoom, forced, lines, font, leading: 14 * zoom, color };
};

/** Text with a rim in the colour of the ground, so that lines beneath do not cut it. */
const write = (
  context: CanvasRenderingContext2D,
  { lines, font, leading, color, width, height }: Writing,
  at: Point & { rim: string },
): void => {
  const key = `${font} ${color} ${at.rim} ${lines.join('\n')}`;
  const sprite = spriteOf(key, { width: width + 6, height: height + 10 }, (own) => {
    own.font = font;
    own.textAlign = 'center';
    own.textBaseline = 'middle';
    own.lineJoin = 'round';
    own.lineWidth = 4;
    own.strokeStyle = at.rim;
    own.fillStyle = color;
    const top = (-(lines.length - 1) * leading) / 2;
    for (const [n, line] of lines.entries()) own.strokeText(line, 0, top + n * leading);
    for (const [n, line] of lines.entries()) own.fillText(line, 0, top + n * leading);
  });
  stamp(context, sprite, at);
};

/** What stands on the label canvas, where, and for what: to be moved as it is while a large stage is dragged. */
interface Sheet {
  emphasis: Emphasis;
  order: readonly string[];
  ratio: number;
  width: number;
  height: number;
  origin: Point;
  marks: Seen[];
  words: (Point & { writing: Writing })[];
}

const sheets = new WeakMap<Renderer, Sheet>();

const layOutWords = (sigma: Renderer, context: CanvasRenderingContext2D, drawing: WordDrawing): Pick<Sheet, 'marks' | 'words'> => {
  const { emphasis, zoom } = drawing;
  const seen = see(sigma, drawing);
  const named = seen.filter(({ faded, forced, radius }) => forced || (!faded && radius > 2.2)).slice(0, MOST.labels * 3);
  const major = new Set(drawing.order.slice(0, MOST.major));
  const nodes = named.map((node) => ({ ...nodeWriting(context, node, drawing), major: major.has(node.id) }));
  const edges = [...new Set([emphasis.hoveredEdge, emphasis.selectedEdge, ...emphasis.labelled])].flatMap((edge) =>
    edge === undefined ? [] : (edgeWriting(sigma, context, { edge, drawing }) ?? []),
  );
  const writings = [...nodes, ...edges].sort((a, b) => Number(b.forced) - Number(a.forced));
  const byId = new Map(writings.map((writing) => [writing.id, writing]));
  const discs = seen.filter(({ faded }) => !faded);
  const placed = placeLabels(writings, { ...sigma.getDimensions(), most: MOST.labels, discs });
  return {
    marks: seen.filter(({ radius }) => radius >= 7.5 * zoom),
    words: placed.map(({ id, x, y }) => ({ x, y, writing: byId.get(id)! })),
  };
};

/** The former sheet if all that changed since is where the camera stands. */
const movedSheet = (sigma: Renderer, { emphasis, order }: WordDrawing): Sheet | undefined => {
  const sheet = sheets.get(sigma);
  const { width, height } = sigma.getDimensions();
  const same = sheet?.emphasis === emphasis && sheet.order === order && sheet.ratio === sigma.getCamera().ratio;
  return same && sheet.width === width && sheet.height === height ? sheet : undefined;
};

/**
 * Draws marks and labels of nodes and labels of edges on sigma's label canvas, after each of its frames. `dragged`: a large stage is
 * under way, and words keep their places on it until it rests.
 */
export const drawWords = (sigma: Renderer, drawing: WordDrawing, dragged = false): void => {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  const { emphasis, order } = drawing;
  const origin = sigma.framedGraphToViewport({ x: 0, y: 0 }, { matrix: sigma.getRenderParams().matrix });
  const known = dragged ? movedSheet(sigma, drawing) : undefined;
  const sheet = known ?? {
    ...{ emphasis, order, origin, ratio: sigma.getCamera().ratio, ...sigma.getDimensions() },
    ...layOutWords(sigma, context, drawing),
  };
  sheets.set(sigma, sheet);
  const [dx, dy] = [origin.x - sheet.origin.x, origin.y - sheet.origin.y];
  for (const node of sheet.marks) drawMark(context, { ...node, x: node.x + dx, y: node.y + dy }, drawing);
  for (const { writing, x, y } of sheet.words) write(context, writing, { x: x + dx, y: y + dy, rim: emphasis.palette.background });
};
