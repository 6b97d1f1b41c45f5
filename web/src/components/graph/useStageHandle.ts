import { useEffect } from 'react';
import type { Canvas } from '../../graph/contents.ts';
import { edgePoint } from '../../graph/edgePoint.ts';
import { sceneOf } from '../../graph/scene.ts';
import { usePalette } from '../../state/useScheme.ts';
import { useStage } from '../../state/useStage.tsx';
import { fitCamera, revealNode, zoomCamera } from './camera.ts';
import { pictureOf } from './picture.ts';
import { useSigma } from './sigmaReact.ts';

/** What browser tests and scripts may read of the picture: positions on screen, in CSS pixels of the page. */
interface ReadableGraph {
  ready: boolean;
  nodes(): { id: string; label: string; x: number; y: number; radius: number; faded: boolean }[];
  /** The lines that are drawn. */
  edges(): { id: string; x: number; y: number; stroke: string; polarity: string; facts: number }[];
}

declare global {
  interface Window {
    __newsgraph?: ReadableGraph;
  }
}

/** Gives the rest of the page, and tests, a handle on the graph. */
export const useStageHandle = (canvas: Canvas, { laidOut, rearrange }: { laidOut: boolean; rearrange: () => void }): void => {
  const sigma = useSigma();
  const stage = useStage();
  const palette = usePalette();

  useEffect(() => {
    stage.current = {
      fit: () => fitCamera(sigma),
      zoom: (factor) => zoomCamera(sigma, factor),
      rearrange,
      reveal: (id) => revealNode(sigma, id),
      picture: () => pictureOf(sigma, palette.background),
      takeFocus: () => sigma.getContainer().closest<HTMLElement>('[data-stage]')?.focus(),
    };
    return () => {
      stage.current = null;
    };
  }, [sigma, stage, rearrange, palette]);

  useEffect(() => {
    const onPage = (at: { x: number; y: number }) => {
      const { left, top } = sigma.getContainer().getBoundingClientRect();
      return { x: left + at.x, y: top + at.y };
    };
    window.__newsgraph = {
      ready: laidOut,
      nodes: () =>
        canvas.mapNodes((id, { label }) => {
          const display = sigma.getNodeDisplayData(id)!;
          const faded = (display as { faded?: boolean }).faded ?? false;
          return { id, label, ...onPage(sigma.framedGraphToViewport(display)), radius: sigma.scaleSize(display.size), faded };
        }),
      edges: () =>
        sceneOf(sigma).curves.ids.map((id) => {
          const { stroke, polarity, facts } = canvas.getEdgeAttribute(id, 'strand');
          return { id, ...onPage(edgePoint(sigma, id)!), stroke, polarity, facts: facts.length };
        }),
    };
    return () => {
      delete window.__newsgraph;
    };
  }, [canvas, sigma, laidOut]);
};
