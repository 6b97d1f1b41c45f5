import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MODALITY_NAMES, POLARITIES } from '../../src/ontology.ts';
import type { Store } from '../../src/store/store.ts';
import { AFFAIR, CAST, type Dispatch, dispatch, type Role, type Says } from './dispatches.ts';
import { snapshot } from './snapshot.ts';

const ROLES = Object.keys(CAST) as Role[];
const role = fc.constantFrom(...ROLES);
const says: fc.Arbitrary<Says> = fc.tuple(
  role,
  fc.constantFrom('MEETS', 'VISITS', 'ACCUSES', 'MEMBER_OF'),
  role,
  fc.record(
    {
      date: fc.constantFrom('2001', '2001-05', '2001-05-06'),
      modality: fc.constantFrom(...MODALITY_NAMES),
      polarity: fc.constantFrom(...POLARITIES),
      plover: fc.constantFrom('CONSULT', 'AGREE', 'REJECT'),
      saidBy: role,
    },
    { requiredKeys: [] },
  ),
);
const written: fc.Arbitrary<Dispatch> = fc.record({
  title: fc.constantFrom('One', 'Two'),
  says: fc.array(says, { maxLength: 5 }),
  also: fc.array(role, { maxLength: 2 }),
});
/** Names and aliases differ from article to article, so that the choice of a name is tried too. */
const renamed = fc.tuple(
  written,
  fc.array(fc.constantFrom('Elena Rivas', 'E. Rivas', 'Elena M. Rivas', 'ELENA RIVAS'), { minLength: 1, maxLength: 3 }),
);
const batch = fc.array(renamed, { minLength: 2, maxLength: 5 }).map((all) =>
  all.map(([spec, names], position) => {
    const extraction = dispatch(`p${position}`, spec);
    for (const entity of extraction.entities) {
      if (entity.id === CAST.rivas.id) [entity.name, entity.aliases] = [names[0]!, names.slice(1)];
    }
    return extraction;
  }),
);

export function undoContract(store: () => Store): void {
  const { arrival, quarrel, reply } = AFFAIR;

  it('undoes an article exactly', async () => {
    await store().merge([arrival, quarrel]);
    const before = await snapshot(store());
    await store().merge([reply]);
    expect(await store().retract('a3')).toBe(true);
    expect(await snapshot(store())).toEqual(before);
    expect(await store().retract('a3')).toBe(false);
  });

  it('is empty again when all articles are undone', async () => {
    await store().merge([arrival, quarrel, reply]);
    for (const id of ['a1', 'a2', 'a3']) await store().retract(id);
    expect(await snapshot(store())).toEqual({ nodes: [], facts: [], extractions: [] });
    expect(await store().stats()).toEqual({ articles: 0, entities: 0, claims: 0, facts: 0, byType: {}, byRelation: {}, byModality: {} });
    expect(await store().search('Rivas')).toEqual([]);
  });

  it('any order of merging, and any undone article in between, ends at the same graph', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(batch, fc.nat(), fc.boolean(), async (extractions, pick, together) => {
        const gone = extractions[pick % extractions.length]!;
        const kept = extractions.filter((one) => one !== gone);
        await store().merge(kept);
        const wanted = await snapshot(store());
        for (const { article } of kept) await store().retract(article.id);

        const reversed = [...extractions].reverse();
        if (together) await store().merge(reversed);
        else for (const extraction of reversed) await store().merge([extraction]);
        await store().merge(extractions);
        expect(await store().retract(gone.article.id)).toBe(true);
        expect(await snapshot(store())).toEqual(wanted);
        for (const { article } of kept) await store().retract(article.id);
      }),
      { numRuns: 15, seed: 7 },
    );
  });
}
