import { describe, expect, it } from 'vitest';
import { type Curves, curveAt, type Discs, discAt } from '../../../web/src/graph/pointing.ts';

const discs = (rows: [id: string, x: number, y: number, radius: number, layer?: number][]): Discs => ({
  ids: rows.map(([id]) => id),
  x: Float64Array.from(rows, ([, x]) => x),
  y: Float64Array.from(rows, ([, , y]) => y),
  radius: Float64Array.from(rows, ([, , , radius]) => radius),
  layer: Float64Array.from(rows, ([, , , , layer = 1]) => layer),
});

describe('discAt', () => {
  const some = discs([
    ['far', 100, 0, 5],
    ['large', 0, 0, 20],
    ['small', 12, 0, 4],
    ['faded', 2, 2, 9, 0],
  ]);
  it.each<[string, number, number, string | undefined]>([
    ['the middle of a disc, though a faded one lies there too', 1, 1, 'large'],
    ['where two overlap, the one whose centre is nearer', 11, 0, 'small'],
    ['the corner of the square around a disc is not the disc', 17, 17, undefined],
    ['nothing there', 50, 50, undefined],
  ])('%s', (_why, x, y, id) => {
    expect(discAt(some, { x, y })).toBe(id);
  });
});

const curves = (rows: [id: string, points: number[], layer?: number][]): Curves => ({
  ids: rows.map(([id]) => id),
  points: Float64Array.from(rows.flatMap(([, points]) => points)),
  bent: Uint8Array.from(rows, ([, [ax, ay, bx, by, cx, cy]]) => Number(ax! + cx! !== 2 * bx! || ay! + cy! !== 2 * by!)),
  layer: Float64Array.from(rows, ([, , layer = 1]) => layer),
});

describe('curveAt', () => {
  const some = curves([
    ['straight', [0, 0, 50, 0, 100, 0]],
    ['bent', [0, 0, 50, 60, 100, 0]],
    ['faded', [0, 2, 50, 2, 100, 2], 0],
  ]);
  it.each<[string, number, number, string | undefined]>([
    ['on a line', 70, 1, 'straight'],
    ['nearer to a faded line, but a bright one is in reach', 70, 2, 'straight'],
    ['only the faded one is in reach', 70, 6, 'faded'],
    ['at the top of the bow, halfway to its control point', 50, 30, 'bent'],
    ['at the control point, where no line runs', 50, 60, undefined],
    ['beyond the end', 106, 0, undefined],
  ])('%s', (_why, x, y, id) => {
    expect(curveAt(some, { x, y }, 4.5)).toBe(id);
  });
});
