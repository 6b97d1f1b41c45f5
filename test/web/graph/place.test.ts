import { describe, expect, it } from 'vitest';
import type { GraphNode, Subgraph } from '../../../src/model.ts';
import { layoutTask, placeNewcomers } from '../../../web/src/graph/arrange.ts';
import { evenOut, fitPoints, layOut, levelPoints } from '../../../web/src/graph/layout.ts';
import { type Box, findRoom, freeAngle, overlap, seedPoint } from '../../../web/src/graph/place.ts';
import { spreadBoxes } from '../../../web/src/graph/spread.ts';

const box = (x: number, y: number): Box => ({ x, y, half: 30, above: 12, below: 28 });
const stage = { width: 900, height: 700, zoom: 1 };

const pairsThatTouch = (boxes: readonly Box[]) => boxes.flatMap((a, n) => boxes.slice(n + 1).filter((b) => overlap(a, b)));

const node = (id: string): GraphNode => ({ id, type: 'Person', name: `Person ${id}`, aliases: [], degree: 3, articles: 1 });
/** A wheel: a hub, its spokes, and some chords. */
const wheel = (spokes: number): Subgraph => {
  const ids = Array.from({ length: spokes }, (_, n) => `s${n}`);
  const link = (source: string, target: string) => ({
    ...{ id: `${source}-${target}`, source, target, type: 'MEETS' as const, quad: 'verbal-cooperation' as const },
    ...{ modality: 'actual' as const, polarity: 'positive' as const, claims: 1, articles: 1 },
  });
  return {
    nodes: ['hub', ...ids].map(node),
    facts: [...ids.map((id) => link('hub', id)), ...ids.slice(0, -3).map((id, n) => link(id, ids[n + 3]!))],
  };
};

describe('findRoom', () => {
  it('leaves a box where it is when nothing is there', () => {
    expect(findRoom(box(5, 5), [box(500, 5)])).toEqual({ x: 5, y: 5 });
  });

  it('finds a spot that touches nothing, near by', () => {
    const taken = [box(0, 0), box(60, 0), box(0, 45)];
    const spot = findRoom(box(0, 0), taken);
    expect(taken.some((other) => overlap({ ...box(0, 0), ...spot }, other))).toBe(false);
    expect(Math.hypot(spot.x, spot.y)).toBeLessThan(130);
  });
});

it('sees a gap in the widest direction', () => {
  const angle = freeAngle({ x: 0, y: 0 }, [
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: 1, y: 1 },
  ]);
  expect(Math.cos(angle)).toBeLessThan(0);
  expect(Math.sin(angle)).toBeLessThan(0);
});

it('spreads boxes until none touches another', () => {
  const boxes = Array.from({ length: 60 }, (_, n) => ({ ...box(0, 0), ...seedPoint(`n${n}`, 120) }));
  expect(pairsThatTouch(boxes).length).toBeGreaterThan(0);
  spreadBoxes(boxes, 400);
  // A hair of rounding may stay.
  expect(pairsThatTouch(boxes.map((one) => ({ ...one, half: one.half - 0.5, above: one.above - 0.5 })))).toEqual([]);
});

describe('shaping a cloud of points', () => {
  const slanted = Array.from({ length: 40 }, (_, n) => ({ x: n + (n % 3), y: n - (n % 2) }));
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);

  it('levels its long axis, or stands it upright', () => {
    const level = levelPoints(slanted, false);
    expect(span(level.map(({ x }) => x))).toBeGreaterThan(5 * span(level.map(({ y }) => y)));
    const upright = levelPoints(slanted, true);
    expect(span(upright.map(({ y }) => y))).toBeGreaterThan(5 * span(upright.map(({ x }) => x)));
  });

  it('fits the frame without stretching one axis beyond measure', () => {
    const fitted = fitPoints(levelPoints(slanted, false), { width: 800, height: 600 });
    expect(span(fitted.map(({ x }) => x))).toBeCloseTo(800);
    expect(span(fitted.map(({ y }) => y))).toBeLessThan(200);
  });

  it('evens out a crowd but keeps the order along each axis', () => {
    const crowd = [0, 1, 2, 3, 100].map((x) => ({ x, y: -x }));
    const even = evenOut(crowd, 1).map(({ x }) => x);
    expect(even).toEqual([0, 25, 50, 75, 100]);
    const half = evenOut(crowd, 0.5).map(({ x }) => x);
    expect(half).toEqual([...half].sort((a, b) => a - b));
  });
});

describe('layOut', () => {
  it('gives every node and label its own room', () => {
    const { task } = layoutTask(wheel(40), stage);
    const points = layOut(task);
    const boxes = task.boxes.map((one, n) => ({ ...one, ...points[n]!, half: one.half - 1, above: one.above - 1 }));
    expect(pairsThatTouch(boxes)).toEqual([]);
  });

  it('is the same for the same graph, in whatever order it is answered', () => {
    const graph = wheel(25);
    const shuffled = { nodes: graph.nodes.toReversed(), facts: graph.facts.toReversed() };
    const [one, two] = [layoutTask(graph, stage), layoutTask(shuffled, stage)];
    expect(two.ids).toEqual(one.ids);
    expect(layOut(two.task)).toEqual(layOut(one.task));
  });

  it.each([0, 1, 2])('does not fail on %i nodes', (count) => {
    const { task } = layoutTask({ nodes: wheel(3).nodes.slice(0, count), facts: [] }, stage);
    expect(layOut(task)).toHaveLength(count);
  });
});

describe('placeNewcomers', () => {
  const graph = wheel(12);
  const known = new Map(graph.nodes.slice(0, 6).map(({ id }, n) => [id, { x: n * 150, y: (n % 2) * 120 }]));

  it('leaves everything that has a place where it is', () => {
    const places = placeNewcomers(graph, known, stage);
    for (const [id, place] of known) expect(places.get(id)).toEqual(place);
  });

  it('gives each newcomer a place that touches no other', () => {
    const places = placeNewcomers(graph, known, stage);
    const { ids, task } = layoutTask(graph, stage);
    const boxes = ids.map((id, n) => ({ ...task.boxes[n]!, ...places.get(id)! }));
    expect(places.size).toBe(graph.nodes.length);
    expect(pairsThatTouch(boxes)).toEqual([]);
  });

  it('places a chain that hangs on nothing known', () => {
    expect(placeNewcomers(wheel(4), new Map(), stage).size).toBe(5);
  });
});
