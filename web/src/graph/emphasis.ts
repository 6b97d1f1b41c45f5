import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { EdgeLook, NodeLook } from './contents.ts';
import { mix, type Palette } from './palette.ts';

/** What stands out just now. Held outside React, read by the reducers at every refresh. */
export interface Emphasis {
  palette: Palette;
  hoveredNode?: string | undefined;
  hoveredEdge?: string | undefined;
  selectedNode?: string | undefined;
  selectedEdge?: string | undefined;
  /** Start of a path to be chosen. */
  marked?: string | undefined;
  /** Nodes and edges that stay bright while others fade; absent when nothing fades. */
  bright?: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } | undefined;
  /** Lines that are drawn, where there are too many for all; see `lines.ts`. */
  drawn?: ReadonlySet<string> | undefined;
  /** Edges that show their label. */
  labelled: ReadonlySet<string>;
}

export interface NodeStyle extends NodeDisplayData {
  ring: string;
  ringSize: number;
  faded: boolean;
}

export const styleNode = (id: string, look: NodeLook, emphasis: Emphasis): Partial<NodeStyle> => {
  const { palette, bright } = emphasis;
  const chosen = id === emphasis.selectedNode || id === emphasis.marked;
  const hovered = id === emphasis.hoveredNode;
  const faded = bright !== undefined && !bright.nodes.has(id) && !chosen && !hovered;
  const color = palette.node[look.nodeType];
  return {
    ...look,
    color: faded ? mix(color, palette.background, 0.68) : color,
    ring: chosen ? palette.ink : hovered ? mix(color, palette.ink, 0.4) : palette.background,
    // A rim of fixed width would cover a very small node.
    ringSize: chosen ? 3 : Math.min(2, look.size * 0.2),
    faded,
    zIndex: faded ? 0 : chosen || hovered ? 2 : 1,
  };
};

export const styleEdge = (id: string, look: EdgeLook, emphasis: Emphasis): Partial<EdgeDisplayData & EdgeLook> => {
  const { palette, bright, drawn } = emphasis;
  const color = palette.quad[look.quad];
  if (drawn && !drawn.has(id)) return { ...look, type: 'unseen', color };
  const chosen = id === emphasis.selectedEdge || id === emphasis.hoveredEdge;
  const faded = bright !== undefined && !bright.edges.has(id) && !chosen;
  const rest = look.quad === 'structure' ? 0.42 : 0.15;
  return {
    ...look,
    color: faded ? mix(color, palette.background, 0.78) : chosen ? color : mix(color, palette.background, bright ? 0 : rest + look.faint),
    size: chosen ? look.size + 1.6 : look.size,
    zIndex: faded ? 0 : chosen ? 3 : look.zIndex + 1,
  };
};
