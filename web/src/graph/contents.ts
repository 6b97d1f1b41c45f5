import { MultiDirectedGraph } from 'graphology';
import type { GraphNode, Subgraph } from '../../../src/model.ts';
import { type NodeType, type Quad, type RelationType, relation } from '../../../src/ontology.ts';
import type { FactEdgeLook } from './factEdgeProgram.ts';
import { bendEdges } from './parallel.ts';
import type { Point } from './place.ts';
import { crowding, radiusOf, widthOf } from './sizing.ts';
import { STROKES, type Strand, strandsOf } from './strands.ts';

export interface NodeLook extends Point {
  type: string;
  label: string;
  size: number;
  nodeType: NodeType;
  degree: number;
}

export interface EdgeLook extends FactEdgeLook {
  type: string;
  size: number;
  quad: Quad;
  relation: RelationType;
  strand: Strand;
  zIndex: number;
  /** 0 … 0.5: how far the colour steps back among very many lines. */
  faint: number;
}

/** The one graph that sigma draws. It lives as long as the page; what is shown is written into it, never a new one made. */
export type Canvas = MultiDirectedGraph<NodeLook, EdgeLook>;
export const createCanvas = (): Canvas => new MultiDirectedGraph<NodeLook, EdgeLook>();

/** Above this many edges all are drawn straight, which costs software rendering a fifth of a curve. */
export const CURVES_UP_TO = 3000;

/** Below this radius a node of a crowd is drawn as a dot. */
const DOT = 6;

const nodeLook = (node: GraphNode, at: Point, scale: { largest: number; crowd: number; zoom: number }): NodeLook => {
  const radius = radiusOf(node.degree, scale.largest, scale.crowd);
  return {
    ...at,
    type: scale.crowd < 1 && radius < DOT ? 'dot' : 'disc',
    label: node.name,
    size: radius * scale.zoom,
    nodeType: node.type,
    degree: node.degree,
  };
};

const edgeLook = (strand: Strand, bend: number, drawing: { curves: boolean; zoom: number; crowd: number; faint: number }): EdgeLook => ({
  type: `${drawing.curves && bend ? 'curved' : 'straight'}${strand.polarity === 'negative' ? 'Crossed' : ''}`,
  size: widthOf(strand.claims) * drawing.zoom * drawing.crowd,
  quad: strand.quad,
  relation: strand.type,
  strand,
  bend,
  period: STROKES[strand.stroke].period * drawing.zoom,
  duty: STROKES[strand.stroke].duty,
  arrow: !relation(strand.type).reciprocal,
  crossed: strand.polarity === 'negative',
  zIndex: strand.quad === 'structure' ? 0 : 1,
  faint: drawing.faint,
});

export interface Writing {
  /** Where each node stands; every node of the subgraph has a place. */
  places: ReadonlyMap<string, Point>;
  /** Factor on radii and widths, for very large screens. */
  zoom: number;
}

/** Writes a subgraph into the canvas: what is gone is dropped, what is new is added, what stays is updated in place. */
export const writeContents = (canvas: Canvas, subgraph: Subgraph, { places, zoom }: Writing): void => {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]));
  const strands = strandsOf(subgraph.facts);
  const strandIds = new Set(strands.map(({ id }) => id));
  const bends = bendEdges(strands);
  const largest = subgraph.nodes.reduce((most, { degree }) => Math.max(most, degree), 1);
  const crowd = crowding(subgraph.nodes.length);
  const curves = strands.length <= CURVES_UP_TO;
  for (const edge of canvas.edges()) if (!strandIds.has(edge)) canvas.dropEdge(edge);
  for (const node of canvas.nodes()) if (!nodes.has(node)) canvas.dropNode(node);
  for (const [id, node] of nodes) canvas.mergeNode(id, nodeLook(node, places.get(id) ?? { x: 0, y: 0 }, { largest, crowd, zoom }));
  for (const strand of strands) {
    canvas.mergeEdgeWithKey(
      strand.id,
      strand.source,
      strand.target,
      edgeLook(strand, bends.get(strand.id) ?? 0, { curves, zoom, crowd, faint: Math.min(0.5, strands.length / 4000) }),
    );
  }
};
