import type { Point } from './place.ts';

export const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type Direction = keyof typeof DIRECTIONS;

/**
 * The neighbour to step to with an arrow key: the nearest within 60° of the direction, a detour counting more than distance. Screen
 * coordinates, y runs down.
 */
export const stepTowards = (from: Point, others: readonly (Point & { id: string })[], direction: Direction): string | undefined => {
  const [dx, dy] = DIRECTIONS[direction];
  let best: { id: string; cost: number } | undefined;
  for (const { id, x, y } of others) {
    const length = Math.hypot(x - from.x, y - from.y) || 1;
    const aligned = ((x - from.x) * dx + (y - from.y) * dy) / length;
    if (aligned < 0.5) continue;
    const cost = length / aligned ** 3;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
};
