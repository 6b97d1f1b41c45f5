import { useCallback, useEffect, useRef } from 'react';
import type { Canvas } from '../../graph/contents.ts';
import { drawWords } from '../../graph/drawWords.ts';
import { type Emphasis, styleEdge, styleNode } from '../../graph/emphasis.ts';
import { LINES } from '../../graph/lines.ts';
import { isMoving, onRest } from '../../graph/moving.ts';
import { type Spot, spotlight } from '../../graph/spotlight.ts';
import { usePalette } from '../../state/useScheme.ts';
import { useView } from '../../state/useView.tsx';
import { LARGE } from './settings.ts';
import { useSigma } from './sigmaReact.ts';
import { type LineCount, useLines } from './useLines.ts';
import { useSpot } from './useSpot.ts';
import { stageZoom } from './zoom.ts';

export interface Hover {
  node?: string | undefined;
  edge?: string | undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** Bright lines carry their label only while they are few. */
const LABELLED_UP_TO = 14;

const spotOf = ({ node, edge }: Hover): Spot | undefined => (node ? { node } : edge ? { strand: edge } : undefined);

/** Draws words after each frame, the best connected nodes first; returns how to draw them alone, over the same picture. */
const useWords = (canvas: Canvas, emphasis: { current: Emphasis }): (() => void) => {
  const sigma = useSigma();
  const redraw = useRef(() => {});
  useEffect(() => {
    let order: string[] = [];
    const sort = () => {
      order = canvas.nodes().sort((a, b) => canvas.getNodeAttribute(b, 'degree') - canvas.getNodeAttribute(a, 'degree'));
    };
    const draw = () => {
      if (order.length !== canvas.order) sort();
      const dragged = canvas.order > LARGE.nodes && isMoving(sigma);
      drawWords(sigma, { emphasis: emphasis.current, order, zoom: stageZoom() }, dragged);
    };
    redraw.current = () => {
      const { labels } = sigma.getCanvases();
      labels!.getContext('2d')!.clearRect(0, 0, labels!.width, labels!.height);
      draw();
    };
    sigma.setSettings({
      nodeReducer: (id, look) => styleNode(id, look, emphasis.current),
      // Nothing is drawn until the lines are chosen: not even for a moment are all twenty thousand.
      edgeReducer: (id, look) =>
        styleEdge(id, look, canvas.size > LINES.all && !emphasis.current.drawn ? { ...emphasis.current, drawn: NONE } : emphasis.current),
    });
    const forget = () => {
      order = [];
    };
    canvas.on('nodeAdded', forget);
    sigma.on('afterRender', draw);
    const stop = onRest(sigma, () => canvas.order > LARGE.nodes && redraw.current());
    return () => {
      canvas.off('nodeAdded', forget);
      sigma.off('afterRender', draw);
      stop();
    };
  }, [canvas, sigma, emphasis]);
  return useCallback(() => redraw.current(), []);
};

/**
 * Tells sigma how to draw every node and line, given what is hovered and chosen. Changes write into one record that the reducers
 * read; nothing is drawn by React. `version` counts the writings of the canvas. Returns how many lines are drawn, where not all are.
 */
export const useEmphasis = (canvas: Canvas, { hover, version }: { hover: Hover; version: number }): LineCount | undefined => {
  const sigma = useSigma();
  const palette = usePalette();
  const { focus, pathFrom } = useView().view;
  const spot = useSpot();
  const emphasis = useRef<Emphasis>({ palette, labelled: new Set() });
  const drawn = useRef<{ spot: Spot | undefined; version: number; palette: unknown; bright: Emphasis['bright'] }>(undefined);
  const redrawWords = useWords(canvas, emphasis);
  const { choose, count } = useLines(canvas, emphasis);

  useEffect(() => {
    const small = canvas.order <= LARGE.nodes;
    const hovered = small ? spotOf({ node: hover.node, edge: hover.edge }) : undefined;
    const former = drawn.current;
    const same = !small && former !== undefined && former.spot === spot && former.version === version && former.palette === palette;
    const bright = same ? former.bright : (spotlight(canvas, hovered) ?? spotlight(canvas, spot));
    drawn.current = { spot, version, palette, bright };
    const marked = emphasis.current.marked !== pathFrom;
    const lines = bright && bright.edges.size <= LABELLED_UP_TO ? bright.edges : new Set<string>();
    emphasis.current = {
      palette,
      hoveredNode: hover.node,
      hoveredEdge: hover.edge,
      selectedNode: focus?.kind === 'entity' ? focus.id : undefined,
      selectedEdge: focus?.kind === 'strand' ? focus.id : undefined,
      marked: pathFrom,
      bright,
      drawn: same ? emphasis.current.drawn : choose(version, bright),
      labelled: lines,
    };
    if (small) sigma.refresh();
    // Ten thousand nodes are not drawn again for one name.
    else if (same && !marked) redrawWords();
    else sigma.scheduleRefresh({ layoutUnchange: true });
  }, [canvas, sigma, palette, hover.node, hover.edge, focus, pathFrom, spot, version, choose, redrawWords]);
  return count;
};
