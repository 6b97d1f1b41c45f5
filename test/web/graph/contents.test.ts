import { describe, expect, it } from 'vitest';
import type { Subgraph } from '../../../src/model.ts';
import { createCanvas, writeContents } from '../../../web/src/graph/contents.ts';
import { mergeSubgraphs, withoutNodes } from '../../../web/src/graph/merge.ts';
import { spotlight } from '../../../web/src/graph/spotlight.ts';

const node = (id: string, degree = 1) => ({ id, type: 'State' as const, name: id.toUpperCase(), aliases: [], degree, articles: 1 });
const fact = (id: string, source: string, target: string, change = {}) => ({
  ...{ id, source, target, type: 'MEETS' as const, quad: 'verbal-cooperation' as const },
  ...{ modality: 'actual' as const, polarity: 'positive' as const, claims: 1, articles: 1, ...change },
});
const graph: Subgraph = {
  nodes: [node('a', 9), node('b', 4), node('c')],
  facts: [
    fact('f1', 'a', 'b'),
    fact('f2', 'a', 'b', { date: '2007' }),
    fact('f3', 'b', 'a', { type: 'ACCUSES', quad: 'verbal-conflict', polarity: 'negative', modality: 'alleged' }),
    fact('f4', 'b', 'c', { type: 'VISITS' }),
  ],
};
const write = (subgraph: Subgraph, canvas = createCanvas()) => {
  writeContents(canvas, subgraph, { places: new Map(subgraph.nodes.map(({ id }, n) => [id, { x: n, y: n }])), zoom: 1 });
  return canvas;
};

describe('writeContents', () => {
  it('draws a line for each strand, as its facts are', () => {
    const canvas = write(graph);
    const looks = canvas.mapEdges((_, { relation, arrow, crossed, period, type }) => ({
      relation,
      arrow,
      crossed,
      dashed: period > 0,
      type,
    }));
    expect(looks).toContainEqual({ relation: 'MEETS', arrow: false, crossed: false, dashed: false, type: 'curved' });
    expect(looks).toContainEqual({ relation: 'ACCUSES', arrow: true, crossed: true, dashed: true, type: 'curvedCrossed' });
    expect(looks).toContainEqual({ relation: 'VISITS', arrow: true, crossed: false, dashed: false, type: 'straight' });
    expect(looks).toHaveLength(3);
  });

  it('makes nodes larger with their degree', () => {
    const canvas = write(graph);
    expect(canvas.getNodeAttribute('a', 'size')).toBeGreaterThan(canvas.getNodeAttribute('b', 'size'));
  });

  it('drops what is gone and keeps the graph itself', () => {
    const canvas = write(graph);
    write({ nodes: graph.nodes.slice(0, 2), facts: graph.facts.slice(0, 1) }, canvas);
    expect(canvas.nodes()).toEqual(['a', 'b']);
    expect(canvas.size).toBe(1);
  });
});

describe('spotlight', () => {
  const canvas = write(graph);
  it.each([
    { why: 'a node with its neighbours', spot: { node: 'c' }, nodes: ['b', 'c'], edges: 1 },
    { why: 'the lines of some facts with their ends', spot: { facts: new Set(['f2', 'f4']) }, nodes: ['a', 'b', 'c'], edges: 2 },
    { why: 'a path of one node has no line', spot: { facts: new Set<string>(), nodes: new Set(['a']) }, nodes: ['a'], edges: 0 },
  ])('$why', ({ spot, nodes, edges }) => {
    const bright = spotlight(canvas, spot);
    expect([...(bright?.nodes ?? [])].sort()).toEqual(nodes);
    expect(bright?.edges.size).toBe(edges);
  });

  it.each([
    { why: 'a node that is not on screen', spot: { node: 'z' } },
    { why: 'facts that are not on screen', spot: { facts: new Set(['f9']) } },
    { why: 'a line that is not on screen', spot: { strand: 'MEETS~dashed~positive~a~b' } },
    { why: 'nothing', spot: undefined },
  ])('fades nothing for $why', ({ spot }) => {
    expect(spotlight(canvas, spot)).toBeUndefined();
  });
});

it('merges answers, each node and fact once, and leaves out facts without both ends', () => {
  const other = { nodes: [node('b'), node('d')], facts: [fact('f4', 'b', 'c'), fact('f5', 'd', 'e')] };
  const merged = mergeSubgraphs([graph, other]);
  expect(merged.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(merged.facts.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4']);
});

it('hides nodes with their facts', () => {
  expect(withoutNodes(graph, ['c']).facts.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
});
