import { useCallback, useEffect, useRef, useState } from 'react';
import type { Canvas } from '../../graph/contents.ts';
import type { Emphasis } from '../../graph/emphasis.ts';
import { chooseLines, linesFor, rankLines } from '../../graph/lines.ts';
import { onRest, restingStages } from '../../graph/moving.ts';
import { sceneOf } from '../../graph/scene.ts';
import { type Renderer, useSigma } from './sigmaReact.ts';

export interface LineCount {
  drawn: number;
  /** How many there are: of what is chosen, else in all. */
  of: number;
  chosen: boolean;
}

const sameCount = (a: LineCount | undefined, b: LineCount): boolean =>
  a !== undefined && a.drawn === b.drawn && a.of === b.of && a.chosen === b.chosen;

/** Nodes within the stage and a little around it. */
const sightOf = (sigma: Renderer) => {
  const { width, height } = sigma.getDimensions();
  const { matrix } = sigma.getRenderParams();
  const { discs, places } = sceneOf(sigma);
  const margin = 40;
  const seen = new Map<string, boolean>();
  const look = (node: string): boolean => {
    const n = places.get(node);
    if (n === undefined) return false;
    const { x, y } = sigma.framedGraphToViewport({ x: discs.x[n]!, y: discs.y[n]! }, { matrix });
    return x > -margin && y > -margin && x < width + margin && y < height + margin;
  };
  return (node: string): boolean => {
    const known = seen.get(node) ?? look(node);
    seen.set(node, known);
    return known;
  };
};

const differing = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [
  ...[...a].filter((id) => !b.has(id)),
  ...[...b].filter((id) => !a.has(id)),
];

/**
 * Keeps to the lines worth drawing where there are too many for all, and chooses anew when the camera has come to rest. `choose` is for
 * when the emphasis changes: it returns the lines for what is bright, without drawing them.
 */
export const useLines = (canvas: Canvas, emphasis: { current: Emphasis }) => {
  const sigma = useSigma();
  const ranked = useRef<{ version: number; ids: string[] }>({ version: -1, ids: [] });
  const [count, setCount] = useState<LineCount>();

  const choose = useCallback(
    (version: number, bright: Emphasis['bright']): Emphasis['drawn'] => {
      if (ranked.current.version !== version) ranked.current = { version, ids: rankLines(canvas) };
      const { ids } = ranked.current;
      const { width, height } = sigma.getDimensions();
      const drawn = chooseLines(canvas, { ranked: ids, sees: sightOf(sigma), bright, most: linesFor(width * height) });
      setCount((now) => {
        if (!drawn) return undefined;
        const next = { drawn: drawn.size, of: bright?.edges.size || ids.length, chosen: Boolean(bright?.edges.size) };
        return sameCount(now, next) ? now : next;
      });
      return drawn;
    },
    [canvas, sigma],
  );

  useEffect(
    () =>
      onRest(sigma, () => {
        if (restingStages.has(sigma)) sigma.scheduleRender();
        const { drawn: before, bright } = emphasis.current;
        if (!before || bright?.edges.size) return;
        const drawn = choose(ranked.current.version, bright);
        const edges = drawn ? differing(before, drawn).filter((edge) => canvas.hasEdge(edge)) : [];
        emphasis.current = { ...emphasis.current, drawn };
        if (edges.length) sigma.refresh({ partialGraph: { edges }, schedule: true });
      }),
    [canvas, sigma, emphasis, choose],
  );
  return { choose, count };
};
