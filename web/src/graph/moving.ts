import type Sigma from 'sigma';
import type { EdgeLook, NodeLook } from './contents.ts';

type Renderer = Sigma<NodeLook, EdgeLook>;

/**
 * Stages whose lines rest while the camera moves. sigma has a setting for that, but reads the whole graph again at the end of each drag:
 * a third of a second for ten thousand nodes.
 */
export const restingStages = new WeakSet<object>();

/** Whether the camera is under way. */
export const isMoving = (sigma: Renderer): boolean => {
  const mouse = sigma.getMouseCaptor();
  return sigma.getCamera().isAnimated() || mouse.isMoving || mouse.draggedEvents > 0 || mouse.currentWheelDirection !== 0;
};

/** Milliseconds without a movement until the picture counts as settled. */
const REST = 140;

/** Calls back each time the camera has come to rest; returns how to stop that. */
export const onRest = (sigma: Renderer, act: () => void): (() => void) => {
  const camera = sigma.getCamera();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    if (isMoving(sigma)) wait();
    else act();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(check, REST);
  };
  camera.on('updated', wait);
  return () => {
    clearTimeout(timer);
    camera.off('updated', wait);
  };
};
