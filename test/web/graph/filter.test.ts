import { describe, expect, it } from 'vitest';
import type { Fact, GraphNode, Subgraph } from '../../../src/model.ts';
import { NODE_TYPE_NAMES } from '../../../src/ontology.ts';
import { countSettings, inRange, narrow, toggleName } from '../../../web/src/graph/filter.ts';

const node = (id: string, type: GraphNode['type']): GraphNode => ({ id, type, name: id, aliases: [], degree: 1, articles: 1 });
const fact = (id: string, source: string, target: string, change: Partial<Fact> = {}): Fact => ({
  ...{ id, source, target, type: 'MEETS', quad: 'verbal-cooperation', modality: 'actual', polarity: 'positive', claims: 1, articles: 1 },
  ...change,
});

const graph: Subgraph = {
  nodes: [node('prk', 'State'), node('usa', 'State'), node('hill', 'Person'), node('bda', 'Bank')],
  facts: [
    fact('f1', 'prk', 'usa', { date: '2007-02-13', type: 'AGREES_WITH' }),
    fact('f2', 'hill', 'usa', { modality: 'planned' }),
    fact('f3', 'prk', 'bda', { date: '2005', type: 'HOLDS_ACCOUNT_AT' }),
  ],
};

const left = (filter: Parameters<typeof narrow>[1], kept?: Set<string>) => {
  const { nodes, facts } = narrow(graph, filter, kept);
  return [nodes.map(({ id }) => id), facts.map(({ id }) => id)];
};

describe('inRange', () => {
  it.each([
    { date: '2007-01-31', from: '2007-01', to: '2007-01', inside: true, why: 'a day lies in its month' },
    { date: '2007', from: '2007-02', to: '2007-05', inside: true, why: 'a year may mean any of its months' },
    { date: '2007-02', from: '2007-02-10', to: undefined, inside: true, why: 'a month may mean its last day' },
    { date: '2006-12-31', from: '2007', to: undefined, inside: false, why: 'the day before the year' },
    { date: '2007-03-01', from: undefined, to: '2007-02', inside: false, why: 'the day after the month' },
    { date: '2007-12-31', from: undefined, to: '2007', inside: true, why: 'the end of the range is inclusive' },
  ])('$date in $from … $to: $why', ({ date, from, to, inside }) => {
    expect(inRange(date, { from, to })).toBe(inside);
  });
});

describe('narrow', () => {
  it.each([
    { why: 'nothing chosen leaves everything', filter: {}, nodes: 'prk usa hill bda', facts: 'f1 f2 f3' },
    { why: 'an empty list is no choice', filter: { types: [] }, nodes: 'prk usa hill bda', facts: 'f1 f2 f3' },
    { why: 'types hold for both ends', filter: { types: ['State' as const] }, nodes: 'prk usa', facts: 'f1' },
    { why: 'who loses every line goes', filter: { modalities: ['planned' as const] }, nodes: 'usa hill', facts: 'f2' },
    { why: 'undated facts stay under a range', filter: { from: '2007' }, nodes: 'prk usa hill', facts: 'f1 f2' },
    { why: '… unless only dated ones are wanted', filter: { from: '2007', dated: true }, nodes: 'prk usa', facts: 'f1' },
    { why: 'relations by name', filter: { relations: ['HOLDS_ACCOUNT_AT' as const] }, nodes: 'prk bda', facts: 'f3' },
  ])('$why', ({ filter, nodes, facts }) => {
    expect(left(filter)).toEqual([nodes.split(' '), facts.split(' ')]);
  });

  it('keeps what was expanded though no line is left to it', () => {
    expect(left({ modalities: ['planned'] }, new Set(['bda']))[0]).toContain('bda');
  });
});

describe('toggleName', () => {
  it.each([
    {
      why: 'nothing chosen means all, so the first switch turns one off',
      chosen: undefined,
      name: 'Bank',
      next: ['Person', 'State', 'Organization', 'Place', 'Event'],
    },
    {
      why: 'on again: all are chosen, which is no choice',
      chosen: ['Person', 'State', 'Organization', 'Place', 'Event'],
      name: 'Bank',
      next: [],
    },
    { why: 'in the order of the ontology', chosen: ['Event'], name: 'Person', next: ['Person', 'Event'] },
    { why: 'the last one turned off turns all on', chosen: ['Event'], name: 'Event', next: [] },
  ] as const)('$why', ({ chosen, name, next }) => {
    expect(toggleName(chosen, name, NODE_TYPE_NAMES)).toEqual(next);
  });
});

it('counts settings, a range of dates as one', () => {
  expect(countSettings({ types: ['Bank'], from: '2006', to: '2007', dated: true })).toBe(3);
  expect(countSettings({ types: [] })).toBe(0);
});
