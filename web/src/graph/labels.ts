import type { Point } from './place.ts';

/** A rectangle on screen, in CSS pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelWish {
  id: string;
  /** Centres where the text may stand, the best first. */
  spots: readonly Point[];
  width: number;
  height: number;
  /** Chosen and hovered ones are shown whatever lies there. */
  forced: boolean;
  /** The largest nodes are named even if their name must lie over other nodes (never over other names). */
  major?: boolean;
}

export interface PlacedLabel extends Point {
  id: string;
}

const meet = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Rectangles by cell, so that asking what lies somewhere does not look at all of them. */
const createPlan = (cell = 96) => {
  const cells = new Map<string, Rect[]>();
  const keysOf = ({ x, y, width, height }: Rect): string[] => {
    const keys: string[] = [];
    for (let cx = Math.floor(x / cell); cx <= Math.floor((x + width) / cell); cx++)
      for (let cy = Math.floor(y / cell); cy <= Math.floor((y + height) / cell); cy++) keys.push(`${cx} ${cy}`);
    return keys;
  };
  return {
    add: (rect: Rect) => {
      for (const key of keysOf(rect)) {
        const there = cells.get(key);
        if (there) there.push(rect);
        else cells.set(key, [rect]);
      }
    },
    isFree: (rect: Rect) => !keysOf(rect).some((key) => cells.get(key)?.some((other) => meet(rect, other))),
  };
};

/** Beneath, right, left and above a node: where a reader of maps looks. */
export const spotsAround = (node: Point & { radius: number }, { width, height }: { width: number; height: number }): Point[] => [
  { x: node.x, y: node.y + node.radius + 3 + height / 2 },
  { x: node.x + node.radius + 5 + width / 2, y: node.y },
  { x: node.x - node.radius - 5 - width / 2, y: node.y },
  { x: node.x, y: node.y - node.radius - 3 - height / 2 },
];

export interface Ground {
  /** Labels placed at most. */
  most: number;
  /** The stage; no label is cut off by its edge unless forced. */
  width: number;
  height: number;
  /** Discs of nodes, which labels keep clear of. */
  discs: readonly (Point & { radius: number })[];
}

/** Gives each label, in the order of the wishes, the first spot that touches no disc and no label placed before; else none. */
export const placeLabels = (wishes: readonly LabelWish[], ground: Ground): PlacedLabel[] => {
  const names = createPlan();
  const nodes = createPlan();
  for (const { x, y, radius } of ground.discs)
    nodes.add({ x: x - radius * 0.85, y: y - radius * 0.85, width: radius * 1.7, height: radius * 1.7 });
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= ground.most && !wish.forced) continue;
    const { width, height } = wish;
    const rectAt = (spot: Point): Rect => ({ x: spot.x - width / 2, y: spot.y - height / 2, width, height });
    const inside = ({ x, y }: Rect) => x >= 2 && y >= 2 && x + width <= ground.width - 2 && y + height <= ground.height - 2;
    const open = wish.spots.filter((spot) => inside(rectAt(spot)));
    const free = open.filter((spot) => names.isFree(rectAt(spot)));
    const spot =
      free.find((one) => nodes.isFree(rectAt(one))) ??
      (wish.major ? free[0] : undefined) ??
      (wish.forced ? (open[0] ?? wish.spots[0]) : undefined);
    if (!spot) continue;
    names.add(rectAt(spot));
    placed.push({ id: wish.id, x: spot.x, y: spot.y });
  }
  return placed;
};
