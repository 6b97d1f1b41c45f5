import { describe, expect, it } from 'vitest';
import { layoutTask } from '../../../web/src/graph/arrange.ts';
import { createCanvas, writeContents } from '../../../web/src/graph/contents.ts';
import { layOut } from '../../../web/src/graph/layout.ts';
import { chooseLines, LINES, linesFor, rankLines } from '../../../web/src/graph/lines.ts';
import { spotlight } from '../../../web/src/graph/spotlight.ts';
import { crowd } from '../../browser/fixture/crowd.ts';

const subgraph = crowd(2000, 4000);
const canvas = createCanvas();
writeContents(canvas, subgraph, { places: new Map(), zoom: 1 });
const ranked = rankLines(canvas);
const hub = subgraph.nodes[0]!.id;

describe('lines of a graph with too many', () => {
  it('draws all of a graph that has few', () => {
    expect(chooseLines(canvas, { ranked: ranked.slice(0, 300), sees: () => true, bright: undefined })).toBeUndefined();
  });

  it('draws the strongest that are in sight, and no more than can be read', () => {
    const drawn = chooseLines(canvas, { ranked, sees: () => true, bright: undefined })!;
    expect(drawn.size).toBe(LINES.most);
    expect([...drawn][0]).toBe(ranked[0]);
  });

  it.each([
    [735 * 735, 1200, 'a laptop, beside both panels'],
    [400 * 640, 570, 'a phone'],
    [3840 * 2160, 1200, '4k: more could not be read either'],
    [200 * 200, 300, 'a sliver'],
  ])('a stage of %i pixels bears %i lines: %s', (area, most) => {
    expect(linesFor(area)).toBe(most);
  });

  it('draws none that leaves the stage: it would lead to nowhere', () => {
    const drawn = chooseLines(canvas, { ranked, sees: (node) => node !== hub, bright: undefined })!;
    expect([...drawn].filter((edge) => canvas.extremities(edge).includes(hub))).toEqual([]);
  });

  it('draws all lines of a chosen entity and no others, even those out of sight', () => {
    const drawn = chooseLines(canvas, { ranked, sees: () => false, bright: spotlight(canvas, { node: hub }) })!;
    expect([...drawn].sort()).toEqual(canvas.edges(hub).sort());
  });
});

describe('layout of a large graph', () => {
  it('puts an entity beside the one that it hangs on, every time in the same place', { timeout: 90_000 }, () => {
    const part = crowd(1300, 2000);
    const canvas = createCanvas();
    writeContents(canvas, part, { places: new Map(), zoom: 1 });
    const { ids, task } = layoutTask(part, { width: 700, height: 600, zoom: 1 });
    const points = new Map(layOut(task).map((point, n) => [ids[n]!, point]));
    expect([...points.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    const apart = (a: string, b: string) => Math.hypot(points.get(a)!.x - points.get(b)!.x, points.get(a)!.y - points.get(b)!.y);
    const leaves = canvas.filterNodes((id) => canvas.neighbors(id).length === 1);
    const near = leaves.map((leaf) => apart(leaf, canvas.neighbors(leaf)[0]!)).sort((a, b) => a - b);
    const any = leaves.map((leaf, n) => apart(leaf, ids[(n * 7) % ids.length]!)).sort((a, b) => a - b);
    expect(near[near.length >> 1]!).toBeLessThan(any[any.length >> 1]! / 2);
    expect(layOut(task)).toEqual([...ids.map((id) => points.get(id))]);
  });
});
