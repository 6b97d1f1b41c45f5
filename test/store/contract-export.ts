import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { AFFAIR, dispatch, type Says } from './dispatches.ts';
import { snapshot } from './snapshot.ts';

export function exportContract(store: () => Store): void {
  it('gives back every extraction as it came, in order of id', async () => {
    const { arrival, quarrel, reply } = AFFAIR;
    await store().merge([reply, arrival, quarrel]);
    const { extractions, nodes, facts } = await snapshot(store());
    expect(extractions).toEqual([arrival, quarrel, reply]);
    expect([nodes.length, facts.length]).toEqual([9, 11]);
    for (const { id, degree } of nodes) expect(degree).toBe(facts.filter(({ source, target }) => source === id || target === id).length);
  });

  it('exports more than one chunk, each once', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 1300 }, (_, number) =>
      dispatch(`m${number}`, { says: [['rivas', 'VISITS', 'geneva', { date: `${1000 + number}` }]] }),
    );
    await store().merge(many);
    const { extractions, facts } = await snapshot(store());
    expect(extractions).toHaveLength(1300);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(1300);
    expect((await store().entity('person:elena-rivas'))!.node).toMatchObject({ degree: 1300, articles: 1300 });
  });

  const crowd: Says[] = (['okafor', 'muller', 'norway', 'chile', 'bank', 'union'] as const).map((other) => ['ghana', 'ACCUSES', other]);

  it('keeps the strongest, and tells the true degree and how many more there are', async () => {
    await store().merge([
      dispatch('n1', { says: [...crowd, ['ghana', 'MEETS', 'muller'], ['ghana', 'REJECTS', 'union'], ['muller', 'MEETS', 'union']] }),
    ]);
    const around = (await store().neighbours('state:GHA', { limit: 2 }))!;
    expect(around).toMatchObject({ center: 'state:GHA', more: 4 });
    expect(around.nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['state:GHA', 8],
      ['org:fishers-union', 3],
      ['person:jurgen-muller', 3],
    ]);
    // The fact between two neighbours is shown as well.
    expect(around.facts.map(({ type }) => type).sort()).toEqual(['ACCUSES', 'ACCUSES', 'MEETS', 'MEETS', 'REJECTS']);
  });
}
