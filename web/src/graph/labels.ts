/** A rectangle on screen, in CSS pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelWish {
  id: string;
  /** Centre and radius of the node on screen. */
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** Chosen and hovered nodes keep their label whatever lies there. */
  forced: boolean;
}

export interface PlacedLabel {
  id: string;
  /** Centre of the text. */
  x: number;
  y: number;
}

const meet = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Rectangles by cell, so that asking what lies somewhere does not look at all of them. */
const createPlan = (cell = 96) => {
  const cells = new Map<string, Rect[]>();
  const each = (rect: Rect, visit: (key: string) => boolean | undefined): boolean => {
    for (let cx = Math.floor(rect.x / cell); cx <= Math.floor((rect.x + rect.width) / cell); cx++)
      for (let cy = Math.floor(rect.y / cell); cy <= Math.floor((rect.y + rect.height) / cell); cy++) if (visit(`${cx} ${cy}`)) return true;
    return false;
  };
  return {
    add: (rect: Rect) =>
      each(rect, (key) => {
        cells.set(key, [...(cells.get(key) ?? []), rect]);
        return false;
      }),
    isTaken: (rect: Rect, own?: Rect) => each(rect, (key) => cells.get(key)?.some((other) => other !== own && meet(rect, other))),
  };
};

/** Beneath, then right, left and above the node: where a reader of maps looks. */
const SPOTS: readonly ((wish: LabelWish) => { x: number; y: number })[] = [
  ({ x, y, radius, height }) => ({ x, y: y + radius + 3 + height / 2 }),
  ({ x, y, radius, width }) => ({ x: x + radius + 5 + width / 2, y }),
  ({ x, y, radius, width }) => ({ x: x - radius - 5 - width / 2, y }),
  ({ x, y, radius, height }) => ({ x, y: y - radius - 3 - height / 2 }),
];

const rectAt = ({ x, y }: { x: number; y: number }, { width, height }: LabelWish): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Gives each label, in the order of the wishes, the first spot that touches no node and no label placed before; else none. */
export const placeLabels = (wishes: readonly LabelWish[], most: number): PlacedLabel[] => {
  const plan = createPlan();
  const discs = wishes.map(({ x, y, radius }) => ({ x: x - radius * 0.8, y: y - radius * 0.8, width: radius * 1.6, height: radius * 1.6 }));
  for (const disc of discs) plan.add(disc);
  const placed: PlacedLabel[] = [];
  wishes.forEach((wish, n) => {
    if (placed.length >= most && !wish.forced) return;
    const spot =
      SPOTS.map((at) => at(wish)).find((at) => !plan.isTaken(rectAt(at, wish), discs[n])) ?? (wish.forced ? SPOTS[0]!(wish) : undefined);
    if (!spot) return;
    plan.add(rectAt(spot, wish));
    placed.push({ id: wish.id, ...spot });
  });
  return placed;
};
