import type { LayoutTask } from './layout.ts';
import type { Point } from './place.ts';

/** Positions in the task's boxes, and of each its neighbours. */
interface Links {
  neighbours: number[][];
  /** The best connected first. */
  order: number[];
}

const linksOf = ({ boxes, pairs }: Pick<LayoutTask, 'boxes' | 'pairs'>): Links => {
  const neighbours: number[][] = boxes.map(() => []);
  for (const { a, b } of pairs) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  return { neighbours, order: boxes.map((_, n) => n).sort((a, b) => neighbours[b]!.length - neighbours[a]!.length || a - b) };
};

/** The part of a task that its best connected boxes make among each other; `members` are their positions in the whole. */
export const backboneOf = (task: LayoutTask, most: number): { members: number[]; part: LayoutTask } => {
  const members = linksOf(task)
    .order.slice(0, most)
    .sort((a, b) => a - b);
  const place = new Map(members.map((member, n) => [member, n]));
  const pairs = task.pairs.flatMap(({ a, b, weight }) => {
    const [m, n] = [place.get(a), place.get(b)];
    return m === undefined || n === undefined ? [] : [{ a: m, b: n, weight }];
  });
  return { members, part: { boxes: members.map((member) => task.boxes[member]!), pairs, frame: task.frame } };
};

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Starting points for all boxes when those of the best connected are known: the others stand around their neighbours, as near to one
 * with few neighbours as it is telling, like seeds of a sunflower; parts without a tie to these lie around the whole. `gap` is the
 * distance of two seeds.
 */
export const seatAround = (task: LayoutTask, known: ReadonlyMap<number, Point>, gap: number): Point[] => {
  const { neighbours, order } = linksOf(task);
  const places = new Map(known);
  const seats = new Map<number, number>();
  const rim = 1.08 * [...known.values()].reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 1);
  let strays = 0;
  const seat = (n: number) => {
    const anchors = neighbours[n]!.filter((other) => places.has(other)).sort(
      (a, b) => neighbours[a]!.length - neighbours[b]!.length || a - b,
    );
    const anchor = anchors[0];
    if (anchor === undefined) {
      const angle = strays++ * GOLDEN;
      places.set(n, { x: rim * Math.cos(angle), y: rim * Math.sin(angle) });
      return;
    }
    const share = anchors.map((other) => 1 / neighbours[other]!.length);
    const total = share.reduce((sum, value) => sum + value, 0);
    const middle = (axis: 'x' | 'y') => anchors.reduce((sum, other, m) => sum + places.get(other)![axis] * share[m]!, 0) / total;
    const turn = (seats.get(anchor) ?? 0) + 1;
    seats.set(anchor, turn);
    const [angle, distance] = [turn * GOLDEN, gap * Math.sqrt(turn + 1)];
    places.set(n, { x: middle('x') + distance * Math.cos(angle), y: middle('y') + distance * Math.sin(angle) });
  };
  let waiting = order.filter((n) => !places.has(n));
  while (waiting.length) {
    const ready = waiting.filter((n) => neighbours[n]!.some((other) => places.has(other)));
    for (const n of ready.length ? ready : waiting.slice(0, 1)) seat(n);
    waiting = waiting.filter((n) => !places.has(n));
  }
  return task.boxes.map((_, n) => places.get(n)!);
};
