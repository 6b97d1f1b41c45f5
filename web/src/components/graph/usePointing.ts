import { useEffect } from 'react';
import { curveAt, discAt } from '../../graph/pointing.ts';
import { type Scene, sceneOf } from '../../graph/scene.ts';
import { type Renderer, useSigma } from './sigmaReact.ts';

/** How near to a line the mouse must be, in CSS pixels. */
const REACH = 4.5;

/** What of sigma is not in its types: it finds what is pointed at by drawing all once more and reading pixels back. */
interface Picking {
  pickingLayers: Set<string>;
  getNodeAtPosition(at: { x: number; y: number }): string | null;
  getEdgeAtPoint(x: number, y: number): string | null;
}

/** CSS pixels in one unit of the frame. */
const unitOf = (sigma: Renderer): number => {
  const [a, b] = [sigma.framedGraphToViewport({ x: 0, y: 0 }), sigma.framedGraphToViewport({ x: 1, y: 0 })];
  return Math.hypot(b.x - a.x, b.y - a.y);
};

/**
 * Finds nodes and lines under the mouse by arithmetic. Reading a pixel back waits until all is drawn: with software rendering and
 * ten thousand nodes that took longer than the drawing, at every move of the mouse and turn of the wheel.
 */
export const usePointing = (): void => {
  const sigma = useSigma();
  useEffect(() => {
    let sized: { scene: Scene; scale: number; radius: Float64Array } | undefined;
    const radii = (scene: Scene, scale: number): Float64Array => {
      if (sized?.scene !== scene || sized.scale !== scale) sized = { scene, scale, radius: scene.discs.radius.map((size) => size * scale) };
      return sized.radius;
    };
    const own: Omit<Picking, 'pickingLayers'> = {
      getNodeAtPosition: (at) => {
        const scene = sceneOf(sigma);
        const radius = radii(scene, sigma.scaleSize(1) / unitOf(sigma));
        return discAt({ ...scene.discs, radius }, sigma.viewportToFramedGraph(at)) ?? null;
      },
      getEdgeAtPoint: (x, y) => curveAt(sceneOf(sigma).curves, sigma.viewportToFramedGraph({ x, y }), REACH / unitOf(sigma)) ?? null,
    };
    Object.assign(sigma as unknown as Picking, own).pickingLayers.clear();
  }, [sigma]);
};
