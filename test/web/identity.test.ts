import { describe, expect, it } from 'vitest';
import { properAliases, readIdentity } from '../../web/src/components/identity/identityWords.ts';

describe('readIdentity', () => {
  const { grounds, links, decisions } = readIdentity([
    { reason: 'iso3', articles: 9 },
    { reason: 'mention linked by surname', articles: 3 },
    { reason: 'mention linked by some-new-rule', articles: 1 },
    { reason: 'joined by hand: same man', articles: 0, ids: ['person:a', 'person:b'] },
    { reason: 'some-new-ground', articles: 2 },
  ]);
  it('tells grounds, links and decisions apart, and reads unknown rules as they are named', () => {
    expect(grounds.map(({ words }) => words)).toEqual(['A state of the ISO 3166 list', 'some new ground']);
    expect(links.map(({ words }) => words)).toEqual(['by surname, after a full name', 'by some new rule']);
    expect(decisions).toEqual([{ kind: 'same', by: 'hand', reason: 'same man', ids: ['person:a', 'person:b'] }]);
  });
});

it.each([
  ['DPRK', true, 'a short name'],
  ['Éire', true, 'a capital with an accent'],
  ['officials', false, 'a common noun'],
  ['The bank', false, 'an article at the head of a sentence'],
  ['A ministry spokesman', false, 'an indefinite one'],
  ['North Korea', false, 'the name itself'],
])('%s is shown as an alias: %s (%s)', (alias, shown) => {
  expect(properAliases({ name: 'North Korea', aliases: [alias] }).length === 1).toBe(shown);
});
