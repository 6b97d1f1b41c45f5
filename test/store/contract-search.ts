import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';

export function searchContract(store: () => Store): void {
  it.each([
    ['a name', 'Elena Rivas', 'person:elena-rivas'],
    ['a surname', 'rivas', 'person:elena-rivas'],
    ['an alias', 'HTB', 'bank:harbour-trust'],
    ['the beginning of a word, as while typing', 'harb', 'bank:harbour-trust'],
    ['a typing mistake', 'Harbuor Trust', 'bank:harbour-trust'],
    ['a letter left out', 'Okfor', 'person:chidi-okafor'],
    ['without the accents', 'Jurgen Muller', 'person:jurgen-muller'],
    ['with accents that the text has not', 'Chilé', 'state:CHL'],
    ['in capitals', 'NORWAY', 'state:NOR'],
  ])('finds an entity by %s', async (_why, query, id) => {
    const [first] = await store().search(query);
    expect(first).toMatchObject({ kind: 'entity', id });
  });

  it('finds articles by title and claims by their evidence', async () => {
    expect((await store().search('quarrel accounts')).map(({ kind, id }) => [kind, id])).toContainEqual(['article', 'a2']);
    const claim = (await store().search('says Müller')).find(({ kind }) => kind === 'claim');
    expect(claim).toMatchObject({
      article: 'a3',
      text: 'Norway SANCTIONS Harbour Trust Bank, says Jürgen Müller.',
      name: 'Norway sanctions Harbour Trust Bank',
    });
    expect(await store().fact(claim!.fact!)).toBeDefined();
  });

  it('tells what matched, with type and degree', async () => {
    const [first] = await store().search('Oslo');
    expect(first).toMatchObject({ id: 'state:NOR', type: 'State', name: 'Norway', text: 'Oslo', degree: 5 });
  });

  it('keeps to the limit and to the types', async () => {
    expect(await store().search('Rivas', { limit: 2 })).toHaveLength(2);
    const states = await store().search('Norway', { types: ['State'] });
    expect(states.map(({ id }) => id)).toEqual(['state:NOR']);
    expect(await store().search('Norway', { types: ['Person'] })).toEqual([]);
  });

  it.each([
    [''],
    ['   '],
    ['"'],
    ['(a OR'],
    ['name:x'],
    ['*'],
    ['~'],
    ['\\'],
    ['a && b || !c'],
    ['/x/'],
    ['[a TO b]'],
    ['{'],
    ['^2'],
    ['xyzzyxyzzy'],
    ['AND'],
    ['NOT OR'],
  ])('takes %j for plain words', async (query) => {
    expect(await store().search(query)).toBeInstanceOf(Array);
  });
}
