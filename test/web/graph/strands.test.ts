import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model.ts';
import { readStrandId, strandId, strandsOf } from '../../../web/src/graph/strands.ts';

const fact = (id: string, change: Partial<Fact> = {}): Fact => ({
  id,
  type: 'MEETS',
  quad: 'verbal-cooperation',
  source: 'state:PRK',
  target: 'state:USA',
  modality: 'actual',
  polarity: 'positive',
  claims: 1,
  articles: 1,
  ...change,
});

describe('strandsOf', () => {
  it.each([
    { why: 'dates alone make no second line', facts: [fact('a', { date: '2007-01' }), fact('b', { date: '2007-02' })], strands: 1 },
    {
      why: 'planned and demanded are both dashed',
      facts: [fact('a', { modality: 'planned' }), fact('b', { modality: 'demanded' })],
      strands: 1,
    },
    { why: 'a planned fact is drawn apart from one that happened', facts: [fact('a'), fact('b', { modality: 'planned' })], strands: 2 },
    {
      why: 'planned is dashed, possible is dotted',
      facts: [fact('a', { modality: 'possible' }), fact('b', { modality: 'planned' })],
      strands: 2,
    },
    { why: 'a negated fact is crossed out, so it needs its own line', facts: [fact('a'), fact('b', { polarity: 'negative' })], strands: 2 },
    { why: 'the way back is another line', facts: [fact('a'), fact('b', { source: 'state:USA', target: 'state:PRK' })], strands: 2 },
    { why: 'another relation is another line', facts: [fact('a'), fact('b', { type: 'ACCUSES' })], strands: 2 },
    { why: 'no line leads from an entity to itself', facts: [fact('a', { target: 'state:PRK' })], strands: 0 },
  ])('$why', ({ facts, strands }) => {
    expect(strandsOf(facts)).toHaveLength(strands);
  });

  it('counts the claims of all its facts', () => {
    expect(strandsOf([fact('a', { claims: 2 }), fact('b', { claims: 3, date: '2007' })])[0]?.claims).toBe(5);
  });

  it('does not depend on the order of the answer', () => {
    const facts = [fact('a'), fact('b', { type: 'ACCUSES' }), fact('c', { modality: 'planned' })];
    expect(strandsOf(facts.toReversed()).map(({ id }) => id)).toEqual(strandsOf(facts).map(({ id }) => id));
  });
});

it('reads back the ends of a strand from its id', () => {
  const { source, target, type } = readStrandId(strandId(fact('a', { source: 'place:USA/new-york' })));
  expect({ source, target, type }).toEqual({ source: 'place:USA/new-york', target: 'state:USA', type: 'MEETS' });
});
