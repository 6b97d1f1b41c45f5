import { useCallback, useEffect, useRef, useState } from 'react';
import { animateNodes } from 'sigma/utils';
import type { Subgraph } from '../../../../src/model.ts';
import { layoutTask, placeNewcomers, type Stage } from '../../graph/arrange.ts';
import { type Canvas, writeContents } from '../../graph/contents.ts';
import { extentOf } from '../../graph/extent.ts';
import { restingStages } from '../../graph/moving.ts';
import type { Point } from '../../graph/place.ts';
import { runLayout } from '../../graph/runLayout.ts';
import { useShown } from '../../state/useShown.tsx';
import { fitCamera, showNodes } from './camera.ts';
import { LARGE } from './settings.ts';
import { useSigma } from './sigmaReact.ts';
import { stageZoom } from './zoom.ts';

const stageOf = (sigma: { getDimensions(): { width: number; height: number } }): Stage => {
  const { width, height } = sigma.getDimensions();
  return { width: Math.max(280, width - 60), height: Math.max(280, height - 60), zoom: stageZoom() };
};

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The base is laid out from nothing when few of its nodes have a place yet. */
const needsLayout = (base: readonly string[], places: ReadonlyMap<string, Point>): boolean =>
  base.filter((id) => places.has(id)).length < base.length * 0.4;

const baseOf = (subgraph: Subgraph, base: readonly string[]): Subgraph => {
  const ids = new Set(base);
  return {
    nodes: subgraph.nodes.filter(({ id }) => ids.has(id)),
    facts: subgraph.facts.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
};

/**
 * Keeps the canvas in step with what is shown. A new base is laid out in the worker; nodes that come later are placed beside their
 * neighbours and all others keep their place. `version` counts the writings; at 0 there is nothing to see yet. `working` while the worker
 * lays out, which takes seconds for thousands of nodes.
 */
export const useContents = (canvas: Canvas) => {
  const sigma = useSigma();
  const { subgraph, base, status } = useShown();
  const places = useRef(new Map<string, Point>());
  const [version, setVersion] = useState(0);
  const [round, setRound] = useState(0);
  const [working, setWorking] = useState(false);

  const show = useCallback(
    (fresh: boolean) => {
      const stage = stageOf(sigma);
      const before = new Set(canvas.nodes());
      places.current = placeNewcomers(subgraph, places.current, stage);
      writeContents(canvas, subgraph, { places: places.current, zoom: stage.zoom });
      if (canvas.order > LARGE.nodes || canvas.size > LARGE.restingEdges) restingStages.add(sigma);
      else restingStages.delete(sigma);
      if (fresh) {
        sigma.setCustomBBox(extentOf(canvas, stage));
        sigma.refresh();
        fitCamera(sigma, 0);
      } else {
        const newcomers = canvas.nodes().filter((node) => !before.has(node));
        sigma.refresh();
        showNodes(sigma, newcomers);
      }
      setVersion((count) => count + 1);
    },
    [sigma, canvas, subgraph],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for a new layout
  useEffect(() => {
    if (status !== 'ready') return;
    const abort = new AbortController();
    const foundation = baseOf(subgraph, base);
    if (
      !needsLayout(
        foundation.nodes.map(({ id }) => id),
        places.current,
      )
    ) {
      setWorking(false);
      show(false);
      return;
    }
    setWorking(true);
    const { ids, task } = layoutTask(foundation, stageOf(sigma));
    runLayout(task, abort.signal).then(
      (points) => {
        setWorking(false);
        const settled = new Map(ids.map((id, n) => [id, points[n]!]));
        const moved = round > 0 && !calm() && canvas.order > 0 && canvas.order < LARGE.nodes;
        places.current = settled;
        if (!moved) return show(true);
        const targets = Object.fromEntries([...settled].flatMap(([id, { x, y }]) => (canvas.hasNode(id) ? [[id, { x, y }]] : [])));
        animateNodes(canvas, targets, { duration: 500 }, () => show(true));
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setWorking(false);
        console.error(error);
      },
    );
    return () => abort.abort();
  }, [subgraph, base, status, sigma, show, round]);

  const rearrange = useCallback(() => {
    places.current = new Map();
    setRound((count) => count + 1);
  }, []);
  return { version, working, rearrange };
};
