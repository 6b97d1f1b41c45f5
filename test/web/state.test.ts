import { describe, expect, it } from 'vitest';
import { readHash, writeHash } from '../../web/src/state/hash.ts';
import { EMPTY_VIEW, step, type View } from '../../web/src/state/view.ts';

const view = (change: Partial<View>): View => ({ ...EMPTY_VIEW, ...change });

describe('the view in the address', () => {
  it.each([
    { why: 'a fresh start is an empty hash', state: view({}), hash: '' },
    { why: 'a chosen entity stays readable', state: view({ focus: { kind: 'entity', id: 'state:PRK' } }), hash: 'show=entity:state:PRK' },
    {
      why: 'an id with a slash, expanded twice',
      state: view({ expanded: [{ id: 'place:USA/new-york', limit: 24 }] }),
      hash: 'expand=place:USA/new-york*24',
    },
    {
      why: 'a filter',
      state: view({ filter: { types: ['State', 'Bank'], modalities: ['planned'], from: '2006-10', to: '2007', dated: true } }),
      hash: 'types=State,Bank&modalities=planned&from=2006-10&to=2007&dated=1',
    },
  ])('$why', ({ state, hash }) => {
    expect(writeHash(state)).toBe(hash);
    expect(readHash(`#${hash}`)).toEqual(state);
  });

  it.each([
    { why: 'ids with commas, ampersands, stars and signs', state: view({ hidden: ['org:a,b', 'org:c&d=e#f', 'org:100%', 'event:x*y'] }) },
    { why: 'an article with a claim', state: view({ focus: { kind: 'article', id: 'https://example.org/a?b=c', claim: 'c:1' } }) },
    { why: 'a path', state: view({ path: { from: 'state:PRK', to: 'place:DEU/berlin' } }) },
    { why: 'a query over several lines', state: view({ page: 'cypher', query: 'MATCH (n)\nRETURN n // 100 %' }) },
    {
      why: 'a strand, whose id has its own separators',
      state: view({ focus: { kind: 'strand', id: 'MEETS~solid~positive~state:PRK~state:USA' } }),
    },
    { why: 'a name in another script', state: view({ expanded: [{ id: 'person:김계관', limit: 12 }] }) },
  ])('comes back whole: $why', ({ state }) => {
    expect(readHash(`#${writeHash(state)}`)).toEqual(state);
  });

  it.each([
    { why: 'an unknown page', hash: 'page=admin' },
    { why: 'an unknown kind of focus', hash: 'show=user:1' },
    { why: 'types that the ontology lacks', hash: 'types=Alien,State;DROP' },
    { why: 'a date that is none', hash: 'from=yesterday&to=2007-1' },
    { why: 'a number of nodes that would hang the page', hash: 'nodes=999999' },
    { why: 'half a path', hash: 'path=state:PRK' },
    { why: 'a broken escape', hash: 'show=%E0%A4%A' },
  ])('a mangled link opens as a fresh start: $why', ({ hash }) => {
    expect(readHash(`#${hash}`)).toEqual(EMPTY_VIEW);
  });
});

describe('step', () => {
  it('expands further on a second time', () => {
    const once = step(EMPTY_VIEW, { do: 'expand', id: 'state:PRK' });
    expect(once.expanded).toEqual([{ id: 'state:PRK', limit: 12 }]);
    expect(step(once, { do: 'expand', id: 'state:PRK' }).expanded).toEqual([{ id: 'state:PRK', limit: 24 }]);
  });

  it('shows a hidden node again when it is expanded', () => {
    expect(step(view({ hidden: ['a', 'b'] }), { do: 'expand', id: 'a' }).hidden).toEqual(['b']);
  });

  it('closes the panel of a node that is hidden', () => {
    const hidden = step(view({ focus: { kind: 'entity', id: 'a' } }), { do: 'hide', id: 'a' });
    expect(hidden).toMatchObject({ hidden: ['a'] });
    expect(hidden).not.toHaveProperty('focus');
  });

  it('needs two ends for a path', () => {
    expect(step(EMPTY_VIEW, { do: 'path-to', id: 'b' })).toEqual(EMPTY_VIEW);
    expect(step(view({ pathFrom: 'a' }), { do: 'path-to', id: 'a' })).not.toHaveProperty('path');
    expect(step(view({ pathFrom: 'a' }), { do: 'path-to', id: 'b' })).toMatchObject({ path: { from: 'a', to: 'b' } });
  });

  it('starts from nothing when a query is drawn, and forgets it going back', () => {
    const drawn = step(view({ expanded: [{ id: 'a', limit: 12 }], page: 'cypher' }), { do: 'draw', query: 'MATCH (n) RETURN n' });
    expect(drawn).toMatchObject({ page: 'graph', expanded: [], query: 'MATCH (n) RETURN n' });
    expect(step(drawn, { do: 'draw' })).not.toHaveProperty('query');
  });
});
