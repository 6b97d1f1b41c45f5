import { useEffect, useMemo, useRef } from 'react';
import type { Canvas } from '../../graph/contents.ts';
import { drawWords } from '../../graph/drawWords.ts';
import { type Emphasis, styleEdge, styleNode } from '../../graph/emphasis.ts';
import { readStrandId } from '../../graph/strands.ts';
import { usePalette } from '../../state/useScheme.ts';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { LARGE } from './settings.ts';
import { useSigma } from './sigmaReact.ts';
import { stageZoom } from './zoom.ts';

export interface Hover {
  node?: string | undefined;
  edge?: string | undefined;
}

const around = (canvas: Canvas, node: string) => ({
  nodes: new Set([node, ...canvas.neighbors(node)]),
  edges: new Set(canvas.edges(node)),
});

const ofStrand = (canvas: Canvas, strand: string) => {
  const { source, target } = readStrandId(strand);
  return { nodes: new Set([source, target]), edges: new Set(canvas.hasEdge(strand) ? [strand] : []) };
};

/** A selected node labels its lines only while they are few. */
const LABELLED_UP_TO = 14;

/**
 * Tells sigma how to draw every node and line, given what is hovered and chosen, and draws words after each frame. Changes write into
 * one record that the reducers read; nothing is drawn by React.
 */
export const useEmphasis = (canvas: Canvas, hover: Hover): void => {
  const sigma = useSigma();
  const palette = usePalette();
  const { view } = useView();
  const { path, subgraph } = useShown();
  const emphasis = useRef<Emphasis>({ palette, labelled: new Set() });
  const order = useRef<string[]>([]);

  const { focus, pathFrom } = view;
  const pathParts = useMemo(() => {
    if (!view.path || !path?.found) return undefined;
    const nodes = new Set(path.nodes.map(({ id }) => id));
    return { nodes, facts: new Set(path.facts.map(({ id }) => id)) };
  }, [view.path, path]);

  useEffect(() => {
    sigma.setSettings({
      nodeReducer: (id, look) => styleNode(id, look, emphasis.current),
      edgeReducer: (id, look) => styleEdge(id, look, emphasis.current),
    });
    const draw = () => drawWords(sigma, { emphasis: emphasis.current, order: order.current, zoom: stageZoom() });
    sigma.on('afterRender', draw);
    return () => {
      sigma.off('afterRender', draw);
    };
  }, [sigma]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subgraph means a new order
  useEffect(() => {
    order.current = canvas.nodes().sort((a, b) => canvas.getNodeAttribute(b, 'degree') - canvas.getNodeAttribute(a, 'degree'));
    const reorder = () => {
      order.current = canvas.nodes().sort((a, b) => canvas.getNodeAttribute(b, 'degree') - canvas.getNodeAttribute(a, 'degree'));
    };
    sigma.on('beforeProcess', reorder);
    return () => {
      sigma.off('beforeProcess', reorder);
    };
  }, [canvas, sigma, subgraph]);

  useEffect(() => {
    const selectedNode = focus?.kind === 'entity' ? focus.id : undefined;
    const selectedEdge = focus?.kind === 'strand' ? focus.id : undefined;
    const small = canvas.order <= LARGE.nodes;
    const hovered = small ? hover.node : undefined;
    const center = hovered ?? selectedNode;
    let bright: Emphasis['bright'];
    if (hovered && canvas.hasNode(hovered)) bright = around(canvas, hovered);
    else if (pathParts)
      bright = {
        nodes: pathParts.nodes,
        edges: new Set(canvas.filterEdges((_, { strand }) => strand.facts.some(({ id }) => pathParts.facts.has(id)))),
      };
    else if (hover.edge && small && canvas.hasEdge(hover.edge)) bright = ofStrand(canvas, hover.edge);
    else if (selectedNode && canvas.hasNode(selectedNode)) bright = around(canvas, selectedNode);
    else if (selectedEdge) bright = ofStrand(canvas, selectedEdge);
    const lines = center && bright && !pathParts ? [...bright.edges] : pathParts && bright ? [...bright.edges] : [];
    const labelled = new Set(lines.length <= LABELLED_UP_TO ? lines : []);
    emphasis.current = {
      palette,
      hoveredNode: hover.node,
      hoveredEdge: hover.edge,
      selectedNode,
      selectedEdge,
      marked: pathFrom,
      bright,
      labelled,
    };
    if (small) sigma.refresh();
    else sigma.scheduleRefresh({ layoutUnchange: true });
  }, [canvas, sigma, palette, hover.node, hover.edge, focus, pathFrom, pathParts]);
};
