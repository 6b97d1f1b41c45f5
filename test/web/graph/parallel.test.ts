import { describe, expect, it } from 'vitest';
import { bendEdges } from '../../../web/src/graph/parallel.ts';

const edges = (...ways: string[]) => ways.map((way, n) => ({ id: `e${n}`, source: way[0]!, target: way[1]! }));

/** Where an edge runs, seen from the end with the smaller id, so that opposite directions can be compared. */
const lanes = (list: ReturnType<typeof edges>) => {
  const bends = bendEdges(list);
  return list.map(({ id, source, target }) => (source < target ? bends.get(id)! : -bends.get(id)!));
};

describe('bendEdges', () => {
  it('leaves a lone edge straight', () => {
    expect(lanes(edges('ab'))).toEqual([0]);
  });

  it.each([
    { why: 'two in one direction', list: edges('ab', 'ab') },
    { why: 'two in opposite directions, which would lie on each other if both bent to their left', list: edges('ab', 'ba') },
    { why: 'a mixed bundle', list: edges('ab', 'ba', 'ab', 'ba', 'ab') },
    { why: 'more than the fan is wide for', list: edges(...Array.from({ length: 24 }, (_, n) => (n % 3 ? 'ab' : 'ba'))) },
  ])('gives each a lane of its own: $why', ({ list }) => {
    const taken = lanes(list);
    expect(new Set(taken.map((lane) => lane.toFixed(6))).size).toBe(list.length);
    expect(Math.max(...taken.map(Math.abs))).toBeLessThanOrEqual(0.42 + 1e-9);
    expect(taken.reduce((sum, lane) => sum + lane, 0)).toBeCloseTo(0);
  });

  it('keeps pairs apart from each other', () => {
    expect(lanes(edges('ab', 'cd'))).toEqual([0, 0]);
  });
});
