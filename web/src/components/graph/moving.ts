import type { Renderer } from './sigmaReact.ts';

/** Whether the camera is under way, as sigma sees it when it leaves out the lines. */
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
