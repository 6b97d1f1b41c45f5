import type { Point } from './place.ts';

/** Discs as columns, for looking through ten thousand of them at each move of the mouse. Lengths in any one unit. */
export interface Discs {
  ids: readonly string[];
  x: Float64Array;
  y: Float64Array;
  radius: Float64Array;
  /** What lies higher is met first. */
  layer: Float64Array;
}

/** Quadratic curves as columns: six coordinates each (start, control point, end). */
export interface Curves {
  ids: readonly string[];
  points: Float64Array;
  bent: Uint8Array;
  layer: Float64Array;
}

/** The disc under a point: of several the one that lies highest, then the one whose centre is nearest. */
export const discAt = ({ ids, x, y, radius, layer }: Discs, at: Point): string | undefined => {
  let best = -1;
  let nearest = Infinity;
  for (let n = 0; n < ids.length; n++) {
    const [dx, dy, r] = [x[n]! - at.x, y[n]! - at.y, radius[n]!];
    if (dx > r || dx < -r || dy > r || dy < -r) continue;
    const distance = dx * dx + dy * dy;
    if (distance > r * r || (best >= 0 && layer[n]! < layer[best]!)) continue;
    if (best >= 0 && layer[n] === layer[best] && distance >= nearest) continue;
    best = n;
    nearest = distance;
  }
  return ids[best];
};

/** Square of the distance from a point to a stretch of line. */
const squareTo = (at: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length ? Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length)) : 0;
  return (at.x - a.x - share * dx) ** 2 + (at.y - a.y - share * dy) ** 2;
};

const STEPS = 8;

const squareToCurve = (at: Point, { points, bent }: Curves, n: number): number => {
  const [ax, ay, bx, by, cx, cy] = points.subarray(n * 6, n * 6 + 6) as unknown as [number, number, number, number, number, number];
  if (!bent[n]) return squareTo(at, { x: ax, y: ay }, { x: cx, y: cy });
  let least = Infinity;
  let from = { x: ax, y: ay };
  for (let step = 1; step <= STEPS; step++) {
    const t = step / STEPS;
    const [p, q, r] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
    const to = { x: p * ax + q * bx + r * cx, y: p * ay + q * by + r * cy };
    least = Math.min(least, squareTo(at, from, to));
    from = to;
  }
  return least;
};

/** The curve nearest to a point and at most `reach` away; lines that lie higher (bright ones) before those that step back. */
export const curveAt = (curves: Curves, at: Point, reach: number): string | undefined => {
  const { ids, points, layer } = curves;
  let best = -1;
  let nearest = reach * reach;
  for (let n = 0; n < ids.length; n++) {
    const o = n * 6;
    if (Math.min(points[o]!, points[o + 2]!, points[o + 4]!) > at.x + reach) continue;
    if (Math.max(points[o]!, points[o + 2]!, points[o + 4]!) < at.x - reach) continue;
    if (Math.min(points[o + 1]!, points[o + 3]!, points[o + 5]!) > at.y + reach) continue;
    if (Math.max(points[o + 1]!, points[o + 3]!, points[o + 5]!) < at.y - reach) continue;
    const higher = best < 0 ? 0 : layer[n]! - layer[best]!;
    if (higher < 0) continue;
    const distance = squareToCurve(at, curves, n);
    if (distance > (higher > 0 ? reach * reach : nearest)) continue;
    best = n;
    nearest = distance;
  }
  return ids[best];
};
