import { expect, it } from 'vitest';
import type { IdentityDecision } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';
import { AFFAIR, CAST, dispatch } from './dispatches.ts';
import { snapshot } from './snapshot.ts';

const decision = (kind: IdentityDecision['kind'], a: string, b: string, by: IdentityDecision['by'] = 'hand'): IdentityDecision => ({
  kind,
  a,
  b,
  by,
  reason: 'read both',
});

/** An article that knows her by surname only. */
const byline = dispatch('a4', {
  published: '2011-06-01',
  says: [
    ['rivasShort', 'REPRESENTS', 'chile'],
    ['rivasShort', 'MEETS', 'okafor'],
  ],
});
const [full, short] = [CAST.rivas.id, CAST.rivasShort.id];

export function identityContract(store: () => Store): void {
  const { arrival, quarrel } = AFFAIR;

  it('shows two joined ids as one node with the facts of both', async () => {
    await store().merge([arrival, quarrel, byline]);
    await store().decide(decision('same', short, full));
    const detail = (await store().entity(short))!;
    expect(detail.node).toMatchObject({ id: full, name: 'Elena Rivas', aliases: ['Rivas'], articles: 3, degree: 3 });
    expect(detail.facts.map(({ type }) => type).sort()).toEqual(['MEETS', 'REPRESENTS', 'VISITS']);
    // The same statement under both ids is one fact.
    expect(detail.facts.find(({ type }) => type === 'REPRESENTS')).toMatchObject({ claims: 3, articles: 3 });
    expect(detail.identity).toContainEqual({ reason: 'joined by hand: read both', articles: 0, ids: [full, short] });
    expect((await store().path(short, 'place:CHE/geneva')).length).toBe(1);
  });

  it('undoes a join exactly when the ids are kept apart', async () => {
    await store().merge([arrival, quarrel, byline]);
    const before = await snapshot(store());
    await store().decide(decision('same', full, short));
    expect((await store().stats()).entities).toBe(before.nodes.length - 1);
    await store().decide(decision('apart', short, full));
    expect(await snapshot(store())).toEqual(before);
    expect((await store().decisions()).map(({ kind, a, b }) => [kind, a, b])).toEqual([['apart', full, short]]);
  });

  it('withdraws a decision, so that nothing is decided on the pair', async () => {
    await store().merge([arrival, quarrel, byline]);
    const before = await snapshot(store());
    await store().decide(decision('same', full, short));
    await store().decide(decision('open', short, full));
    expect(await snapshot(store())).toEqual(before);
    expect(await store().decisions()).toEqual([]);
    await store().decide(decision('open', short, full));
    expect(await store().decisions()).toEqual([]);
    await store().merge([byline]);
    expect((await store().entity(short))!.node.id).toBe(short);
  });

  it('survives ingesting again, in any order, and undoing', async () => {
    await store().decide(decision('same', full, short));
    await store().merge([byline]);
    await store().merge([arrival]);
    const joined = await snapshot(store());
    expect(joined.nodes.map(({ id }) => id)).not.toContain(short);
    expect(joined.extractions.at(-1)).toEqual(byline);
    await store().retract('a4');
    await store().merge([byline]);
    expect(await snapshot(store())).toEqual(joined);
  });

  it('counts an article once that speaks of both ids', async () => {
    await store().decide(decision('same', full, short));
    await store().merge([
      dispatch('a5', {
        says: [
          ['rivas', 'VISITS', 'geneva'],
          ['rivasShort', 'VISITS', 'geneva'],
        ],
        also: ['okafor'],
      }),
    ]);
    const { node, facts } = (await store().entity(full))!;
    expect(node).toMatchObject({ articles: 1, degree: 1 });
    expect(facts[0]).toMatchObject({ claims: 2, articles: 1 });
  });

  it('joins a chain, but never against a decision to keep apart', async () => {
    await store().merge([byline, arrival, quarrel]);
    await store().decide(decision('same', full, short));
    await store().decide(decision('same', short, CAST.okafor.id));
    expect((await store().entity(full))!.node.id).toBe(CAST.okafor.id);
    await store().decide(decision('apart', full, CAST.okafor.id));
    expect((await store().entity(short))!.node.id).toBe(full);
    expect((await store().entity(CAST.okafor.id))!.node.id).toBe(CAST.okafor.id);
  });

  it('lets no rule overrule a hand', async () => {
    await store().merge([byline, arrival]);
    await store().decide(decision('apart', full, short));
    await store().decide(decision('same', full, short, 'rule'));
    expect((await store().entity(short))!.node.id).toBe(short);
    expect(await store().decisions()).toEqual([decision('apart', full, short)]);
  });

  it('turns a reciprocal fact round when a join changes which id is smaller', async () => {
    const meeting = dispatch('a6', {
      says: [
        ['okafor', 'MEETS', 'rivas'],
        ['norway', 'MEETS', 'rivas'],
      ],
    });
    for (const claim of meeting.claims) if (claim.source > claim.target) [claim.source, claim.target] = [claim.target, claim.source];
    await store().merge([meeting]);
    await store().decide(decision('same', 'state:NOR', 'aaa:first'));
    const { facts } = await snapshot(store());
    expect(facts.every(({ source, target }) => source < target)).toBe(true);
  });

  it('refuses to join an id with itself', async () => {
    await expect(store().decide(decision('same', full, full))).rejects.toThrow('the same id');
  });
}
