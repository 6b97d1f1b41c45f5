import type Sigma from 'sigma';
import { TYPE_MARKS } from '../icons.ts';
import { LABEL } from './arrange.ts';
import type { EdgeLook, NodeLook } from './contents.ts';
import type { Emphasis, NodeStyle } from './emphasis.ts';
import { type LabelWish, placeLabels } from './labels.ts';
import { mix } from './palette.ts';
import { shorten, strandLabel } from './words.ts';

type Renderer = Sigma<NodeLook, EdgeLook>;
/** Nodes looked at for labels, the most connected first, and labels drawn, in one frame. */
const MOST = { nodes: 1500, labels: 220 };
const FONT = '"Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif';

const marks = new Map<string, Path2D>();
const markOf = (type: NodeLook['nodeType']): Path2D => {
  const known = marks.get(type) ?? new Path2D(TYPE_MARKS[type]);
  marks.set(type, known);
  return known;
};

interface Seen extends LabelWish {
  look: NodeLook;
  text: string;
  font: string;
  faded: boolean;
}

const see = (sigma: Renderer, context: CanvasRenderingContext2D, drawing: WordDrawing): Seen[] => {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  const { emphasis, zoom } = drawing;
  const seen: Seen[] = [];
  for (const id of drawing.order.slice(0, MOST.nodes)) {
    const style = sigma.getNodeDisplayData(id) as NodeStyle | undefined;
    if (!style || style.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(style);
    if (x < -60 || y < -30 || x > width + 60 || y > height + 30) continue;
    const look = graph.getNodeAttributes(id);
    const forced = id === emphasis.hoveredNode || id === emphasis.selectedNode || id === emphasis.marked;
    const radius = sigma.scaleSize(style.size);
    const text = forced ? look.label : shorten(look.label, LABEL.longest);
    const size = (LABEL.size + Math.min(2, radius / 12)) * zoom;
    const font = `${radius > 13 * zoom || forced ? 600 : 500} ${size.toFixed(1)}px ${FONT}`;
    context.font = font;
    const shown = {
      id,
      x,
      y,
      radius,
      width: context.measureText(text).width + 4,
      height: size + 3,
      forced,
      look,
      text,
      font,
      faded: style.faded,
    };
    if (forced) seen.unshift(shown);
    else seen.push(shown);
  }
  return seen;
};

const drawMark = (context: CanvasRenderingContext2D, node: Seen, { emphasis }: WordDrawing): void => {
  const side = node.radius * 1.08;
  context.save();
  context.translate(node.x - side / 2, node.y - side / 2);
  context.scale(side / 24, side / 24);
  context.fillStyle = emphasis.palette.scheme === 'light' ? '#ffffff' : '#12151b';
  context.globalAlpha = node.faded ? 0.35 : 0.92;
  context.fill(markOf(node.look.nodeType), 'evenodd');
  context.restore();
};

/** Text with a rim in the colour of the ground, so that lines beneath do not cut it. */
const write = (context: CanvasRenderingContext2D, text: string, at: { x: number; y: number; color: string; rim: string }): void => {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = at.rim;
  context.strokeText(text, at.x, at.y);
  context.fillStyle = at.color;
  context.fillText(text, at.x, at.y);
};

/** Middle of an edge's curve on screen. */
export const edgeMiddle = (sigma: Renderer, edge: string): { x: number; y: number } | undefined => {
  const graph = sigma.getGraph();
  if (!graph.hasEdge(edge)) return undefined;
  const source = sigma.getNodeDisplayData(graph.source(edge));
  const target = sigma.getNodeDisplayData(graph.target(edge));
  if (!source || !target) return undefined;
  const a = sigma.framedGraphToViewport(source);
  const c = sigma.framedGraphToViewport(target);
  const bend = graph.getEdgeAttribute(edge, 'type') === 'straight' ? 0 : graph.getEdgeAttribute(edge, 'bend');
  // The screen's y runs down, so the left of the way from source to target is (dy, -dx).
  return { x: (a.x + c.x) / 2 + ((c.y - a.y) * bend) / 2, y: (a.y + c.y) / 2 - ((c.x - a.x) * bend) / 2 };
};

const drawEdgeLabels = (sigma: Renderer, context: CanvasRenderingContext2D, { emphasis, zoom }: WordDrawing): void => {
  const { palette } = emphasis;
  const graph = sigma.getGraph();
  context.font = `500 ${11 * zoom}px ${FONT}`;
  const chosen = [emphasis.hoveredEdge, emphasis.selectedEdge].filter((edge) => edge !== undefined);
  const wishes = [...new Set([...chosen, ...emphasis.labelled])].flatMap((id) => {
    const middle = edgeMiddle(sigma, id);
    if (!middle) return [];
    const text = strandLabel(graph.getEdgeAttribute(id, 'strand'));
    return [
      {
        id,
        x: middle.x,
        y: middle.y,
        radius: 0,
        width: context.measureText(text).width + 10,
        height: 15 * zoom,
        forced: chosen.includes(id),
        text,
      },
    ];
  });
  const texts = new Map(wishes.map(({ id, text }) => [id, text]));
  for (const { id, x, y } of placeLabels(
    wishes.map((wish) => ({ ...wish, y: wish.y - wish.height / 2 - 3 })),
    24,
  )) {
    const color = palette.quad[graph.getEdgeAttribute(id, 'quad')];
    write(context, texts.get(id)!, { x, y, color: mix(color, palette.ink, 0.35), rim: palette.background });
  }
};

export interface WordDrawing {
  emphasis: Emphasis;
  /** Node ids, the most connected first. */
  order: readonly string[];
  zoom: number;
}

/** Draws marks and labels of nodes and labels of edges on sigma's label canvas, after each of its frames. */
export const drawWords = (sigma: Renderer, drawing: WordDrawing): void => {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  const { palette } = drawing.emphasis;
  const seen = see(sigma, context, drawing);
  for (const node of seen) if (node.radius >= 7.5 * drawing.zoom) drawMark(context, node, drawing);
  const byId = new Map(seen.map((node) => [node.id, node]));
  const wishes = seen.filter((node) => !node.faded && (node.forced || node.radius > 2.2));
  drawEdgeLabels(sigma, context, drawing);
  for (const { id, x, y } of placeLabels(wishes, MOST.labels)) {
    const node = byId.get(id)!;
    context.font = node.font;
    write(context, node.text, { x, y, color: palette.ink, rim: palette.background });
  }
};
