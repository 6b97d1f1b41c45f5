export interface Point {
  x: number;
  y: number;
}
/** A node with its label as a box around its centre, in graph units (CSS pixels at the first view). */
export interface Box extends Point {
  /** Half the width and the heights above and below the centre. */
  half: number;
  above: number;
  below: number;
}

/** A number in [0, 1) that depends on the text only (FNV-1a); the same graph is laid out the same on every machine. */
export const hashUnit = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return ((Math.imul(hash, 0x2c1b3c6d) >>> 0) % 1_000_003) / 1_000_003;
};

/** Where a node starts before the layout: on a disc, by its id. */
export const seedPoint = (id: string, radius: number): Point => {
  const angle = 2 * Math.PI * hashUnit(id);
  const distance = radius * Math.sqrt(0.05 + 0.95 * hashUnit(`${id}~`));
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
};

export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.half + b.half && (a.y <= b.y ? b.y - a.y < a.above + b.below : a.y - b.y < a.below + b.above);

/** The angle halfway through the widest gap between the points around a centre: where there is most room for newcomers. */
export const freeAngle = (center: Point, others: readonly Point[]): number => {
  const angles = others.map(({ x, y }) => Math.atan2(y - center.y, x - center.x)).sort((a, b) => a - b);
  if (!angles.length) return Math.PI / 2;
  let best = { angle: angles[0]! + Math.PI, gap: -1 };
  angles.forEach((angle, i) => {
    const gap = (i + 1 < angles.length ? angles[i + 1]! : angles[0]! + 2 * Math.PI) - angle;
    if (gap > best.gap + 1e-9) best = { angle: angle + gap / 2, gap };
  });
  return best.angle;
};

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The spot nearest to where a box wants to be that touches no other box, by walking out on a spiral. */
export const findRoom = (box: Box, taken: readonly Box[]): Point => {
  const near = taken.filter((other) => Math.abs(other.x - box.x) < 1200 && Math.abs(other.y - box.y) < 1200);
  for (let turn = 0; turn < 900; turn++) {
    const distance = 9 * Math.sqrt(turn);
    const spot = { ...box, x: box.x + distance * Math.cos(turn * GOLDEN), y: box.y + distance * Math.sin(turn * GOLDEN) };
    if (!near.some((other) => overlap(spot, other))) return { x: spot.x, y: spot.y };
  }
  return { x: box.x, y: box.y };
};
