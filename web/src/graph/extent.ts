import { labelRoom, type Stage } from './arrange.ts';
import type { Canvas } from './contents.ts';

/** The ground that nodes and their labels cover, in graph units. */
export const extentOf = (canvas: Canvas, { width, height, zoom }: Stage): { x: [number, number]; y: [number, number] } => {
  const x: [number, number] = [Infinity, -Infinity];
  const y: [number, number] = [Infinity, -Infinity];
  canvas.forEachNode((_, node) => {
    const room = labelRoom(node.label);
    const side = Math.max(node.size, (room.width / 2) * zoom);
    x[0] = Math.min(x[0], node.x - side);
    x[1] = Math.max(x[1], node.x + side);
    // y runs up, and the label stands beneath.
    y[0] = Math.min(y[0], node.y - node.size - (room.height + 4) * zoom);
    y[1] = Math.max(y[1], node.y + node.size);
  });
  if (x[0] > x[1]) return { x: [-1, 1], y: [-1, 1] };
  // A lone node or pair would fill the screen: never closer than some two thirds of it.
  const widen = (range: [number, number], least: number): [number, number] => {
    const missing = Math.max(0, least - (range[1] - range[0])) / 2;
    return [range[0] - missing, range[1] + missing];
  };
  return { x: widen(x, width * 0.65), y: widen(y, height * 0.65) };
};
