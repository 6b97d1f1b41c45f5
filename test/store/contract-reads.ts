import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';
import { AFFAIR, CAST } from './dispatches.ts';

const { quarrel } = AFFAIR;

export function readContract(store: () => Store): void {
  it('counts what it holds', async () => {
    expect(await store().stats()).toMatchObject({
      articles: 3,
      entities: 9,
      claims: 13,
      facts: 11,
      byType: { Person: 3, State: 2, Bank: 1, Organization: 1, Place: 1, Event: 1 },
      byRelation: { REPRESENTS: 2, SANCTIONS: 2, MEETS: 1 },
      byModality: { planned: 3, alleged: 1, actual: 7 },
      from: '2010',
      to: '2011-05',
    });
  });

  it('shows an entity with its facts, newest first, and why it is one', async () => {
    const detail = (await store().entity('person:elena-rivas'))!;
    expect(detail.node).toEqual({
      id: 'person:elena-rivas',
      type: 'Person',
      name: 'Elena Rivas',
      aliases: ['Rivas'],
      degree: 3,
      articles: 3,
    });
    expect(detail.facts.map(({ type, date }) => [type, date])).toEqual([
      ['MEETS', '2011-05'],
      ['VISITS', '2011-03-02'],
      ['REPRESENTS', undefined],
    ]);
    expect(detail.nodes.map(({ name }) => name)).toEqual(['Jürgen Müller', 'Geneva', 'Chile']);
    expect(detail.articles.map(({ id }) => id)).toEqual(['a3', 'a2', 'a1']);
    expect(detail.articles[0]).not.toHaveProperty('text');
    expect(detail.identity).toEqual([
      { reason: 'full-name', articles: 3 },
      { reason: 'mention linked by same-name', articles: 3 },
    ]);
    expect(await store().entity('person:nobody')).toBeUndefined();
  });

  it('shows a fact with the sentences that state it', async () => {
    const { facts } = (await store().neighbours('state:CHL'))!;
    const detail = (await store().fact(facts.find(({ type }) => type === 'ACCUSES')!.id))!;
    expect(detail.source.name).toBe('Chile');
    expect(detail.claims.map(({ article, evidence }) => [article.title, evidence.text])).toEqual([
      ['No sanctions, says Oslo', 'Chile ACCUSES Norway.'],
      ['Quarrel over Harbour Trust accounts', 'Chile ACCUSES Norway, says Elena Rivas.'],
    ]);
    expect(detail.claims[1]).toMatchObject({
      sourceName: 'Chile',
      targetName: 'Norway',
      saidByName: 'Elena Rivas',
      fact: detail.fact.id,
      confidence: 0.8,
    });
    expect(await store().fact('fact:none')).toBeUndefined();
  });

  it('gives an article back as it came, with its claims in context', async () => {
    const detail = (await store().article('a2'))!;
    expect(detail.article).toEqual(quarrel.article);
    expect(detail.entities).toEqual(quarrel.entities);
    expect(detail.claims.map(({ fact: _, article: _a, sourceName: _s, targetName: _t, saidByName: _b, ...claim }) => claim)).toEqual(
      quarrel.claims,
    );
    expect(await store().article('a9')).toBeUndefined();
  });

  it('lists articles newest first, page by page, and by words of the title', async () => {
    const page = await store().articles({ offset: 1, limit: 1 });
    expect([page.total, page.articles.map(({ id, claims }) => [id, claims])]).toEqual([3, [['a2', 5]]]);
    expect((await store().articles({ text: 'accounts HARBOUR' })).articles.map(({ id }) => id)).toEqual(['a2']);
  });

  describe('neighbours', () => {
    it('narrows to the filter, and knows no stranger', async () => {
      const around = (await store().neighbours('state:NOR', { filter: { relations: ['SANCTIONS'] } }))!;
      expect(around.nodes.map(({ id }) => id)).toEqual(['state:NOR', 'bank:harbour-trust']);
      expect(await store().neighbours('state:XXX')).toBeUndefined();
    });
  });

  describe('filter', () => {
    it.each<[string, Filter, string[]]>([
      ['no filter', {}, ['2010', '2011-03', '2011-04', '2011-05']],
      ['an empty list means everything', { relations: [] }, ['2010', '2011-03', '2011-04', '2011-05']],
      ['a relation', { relations: ['SANCTIONS'] }, ['2010', '2011-04']],
      ['a modality', { modalities: ['planned'] }, ['2011-03', '2011-05']],
      ['types of both ends', { types: ['State'] }, ['2011-04']],
      ['from a month: a year that holds it stays', { from: '2010-06' }, ['2010', '2011-03', '2011-04', '2011-05']],
      ['from a month on', { from: '2011-04' }, ['2011-04', '2011-05']],
      ['to a day: the month that holds it stays', { to: '2011-03-01' }, ['2010', '2011-03']],
      ['between', { from: '2011-03', to: '2011-04' }, ['2011-03', '2011-04']],
    ])('timeline by %s', async (_why, filter, dates) => {
      expect((await store().timeline({ by: 'month', filter })).map(({ date }) => date)).toEqual(dates);
    });

    it('undated facts stay in time unless only dated ones are wanted', async () => {
      const reach = async (filter: Filter) =>
        (await store().neighbours('person:elena-rivas', { filter }))!.facts.map(({ type }) => type).sort();
      expect(await reach({ from: '2011-03', to: '2011-03' })).toContain('REPRESENTS');
      expect(await reach({ from: '2011-03', to: '2011-03', dated: true })).not.toContain('REPRESENTS');
    });
  });

  it('counts facts by year and quad class', async () => {
    expect(await store().timeline({ by: 'year' })).toEqual([
      { date: '2010', facts: 1, byQuad: { 'material-conflict': 1 } },
      { date: '2011', facts: 7, byQuad: { 'verbal-cooperation': 3, 'material-conflict': 1, 'verbal-conflict': 1, structure: 2 } },
    ]);
  });

  describe('path', () => {
    it('finds the shortest, with all parallel facts of a step', async () => {
      const path = await store().path('place:CHE/geneva', 'bank:harbour-trust');
      expect(path).toMatchObject({ found: true, length: 3 });
      expect(path.nodes.map(({ name }) => name)).toEqual(['Geneva', 'fisheries summit', 'Norway', 'Harbour Trust Bank']);
      expect(path.facts.map(({ type }) => type)).toEqual(['HELD_IN', 'PARTICIPATES_IN', 'SANCTIONS', 'SANCTIONS']);
    });

    it.each<[string, string, string, { maxHops?: number; filter?: Filter }]>([
      ['nothing connects them', 'state:CHL', 'person:chidi-okafor', {}],
      ['it is too far', 'place:CHE/geneva', 'bank:harbour-trust', { maxHops: 2 }],
      ['the filter takes the bridge out', 'place:CHE/geneva', 'bank:harbour-trust', { filter: { modalities: ['planned'] } }],
      ['one end is not there', 'state:CHL', 'state:XXX', {}],
    ])('finds none when %s', async (_why, from, to, options) => {
      expect(await store().path(from, to, options)).toEqual({ found: false, length: 0, nodes: [], facts: [] });
    });

    it('to itself is one node', async () => {
      expect(await store().path('state:CHL', 'state:CHL')).toMatchObject({
        found: true,
        length: 0,
        nodes: [{ id: 'state:CHL' }],
        facts: [],
      });
    });
  });

  describe('overview', () => {
    it('is at most so many nodes, of several types, none alone, and the facts among them', async () => {
      const { nodes, facts } = await store().overview({ limit: 5 });
      expect(nodes.length).toBeGreaterThanOrEqual(4);
      expect(nodes.length).toBeLessThanOrEqual(5);
      expect(new Set(nodes.map(({ type }) => type)).size).toBeGreaterThanOrEqual(4);
      const shown = new Set(nodes.map(({ id }) => id));
      expect(facts.every(({ source, target }) => shown.has(source) && shown.has(target))).toBe(true);
      expect(new Set(facts.flatMap(({ source, target }) => [source, target]))).toEqual(shown);
      expect(await store().overview({ limit: 5 })).toEqual({ nodes, facts });
    });

    it('leaves out who has no facts, or none that the filter lets through', async () => {
      expect((await store().overview()).nodes.map(({ id }) => id)).not.toContain(CAST.okafor.id);
      const planned = await store().overview({ filter: { modalities: ['planned'] } });
      expect(planned.nodes.map(({ id }) => id).sort()).toEqual(
        [CAST.summit.id, CAST.muller.id, CAST.rivas.id, CAST.chile.id, CAST.norway.id].sort(),
      );
      expect(planned.facts.every(({ modality }) => modality === 'planned')).toBe(true);
    });
  });
}
