import type { Box } from './place.ts';

/** Pushes two overlapping boxes apart along the shorter way; true when they did overlap. */
const part = (a: Box, b: Box, share: number): boolean => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const wide = a.half + b.half - Math.abs(dx);
  const high = (dy >= 0 ? a.above + b.below : a.below + b.above) - Math.abs(dy);
  if (wide <= 0 || high <= 0) return false;
  if (wide < high) {
    const push = (dx >= 0 ? wide : -wide) * share;
    a.x -= push;
    b.x += push;
  } else {
    const push = (dy >= 0 ? high : -high) * share;
    a.y -= push;
    b.y += push;
  }
  return true;
};

/**
 * Moves boxes, in place, until none touches another or the rounds are used up: nodes with the room that their labels need. Boxes
 * are compared only with those that reach their own left edge (a sweep), so a few thousand stay cheap.
 */
export const spreadBoxes = (boxes: Box[], rounds = 160): void => {
  for (let round = 0; round < rounds; round++) {
    const order = [...boxes].sort((a, b) => a.x - a.half - (b.x - b.half));
    let moved = false;
    for (let i = 0; i < order.length; i++) {
      const box = order[i]!;
      for (let j = i + 1; j < order.length; j++) {
        const other = order[j]!;
        if (other.x - other.half > box.x + box.half) break;
        if (part(box, other, 0.5)) moved = true;
      }
    }
    if (!moved) return;
  }
};
