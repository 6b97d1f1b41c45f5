import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../ingest/1-read/document.ts';
import { extract } from '../../ingest/pipeline.ts';
import type { Claim, Extraction } from '../../src/model.ts';

const FILE = '../shared/eval/gold/01-six-party-talks.json';

/** The article that the project was begun for, as it lies on the web: furniture around it, a dateline, metonyms, a planned visit. */
describe.skipIf(!existsSync(FILE) && !process.env.CI)(
  'the sample article, from its raw page (skipped where the evaluation folder is not beside the checkout)',
  () => {
    const extraction = async (): Promise<Extraction> =>
      extract(await readDocument({ id: 'sample', text: JSON.parse(readFileSync(FILE, 'utf8')).raw }));
    const named = (all: Extraction, claim: Claim): string[] =>
      [claim.source, claim.target].map((id) => all.entities.find((entity) => entity.id === id)!.name);

    it.each([
      ['Alexander Losyukov', 'Russia'],
      ['Jiang Yu', 'Chinese Foreign Ministry'],
      ['Kim Kye Gwan', 'North Korea'],
      ['Christopher Hill', 'United States'],
      ['Chun Yung-woo', 'South Korea'],
    ])('%s represents %s', async (person, state) => {
      const all = await extraction();
      expect(all.claims.filter((claim) => claim.type === 'REPRESENTS').map((claim) => named(all, claim))).toContainEqual([person, state]);
    });

    it.each([
      ['VISITS', ['Chun Yung-woo', 'Moscow'], { date: '2007-01-31', modality: 'planned' }],
      ['NEGOTIATES_WITH', ['Christopher Hill', 'Kim Kye Gwan'], { modality: 'actual' }],
      ['HOLDS_ACCOUNT_AT', ['North Korea', 'Macau-based bank'], {}],
    ])('%s %s', async (type, ends, expected) => {
      const all = await extraction();
      const hits = all.claims.filter(
        (claim) => claim.type === type && JSON.stringify(named(all, claim).sort()) === JSON.stringify([...ends].sort()),
      );
      expect(hits).toContainEqual(expect.objectContaining(expected));
    });

    it('holds the Berlin talks in Berlin and the February round in Beijing, with all six states at the talks', async () => {
      const all = await extraction();
      const held = all.claims.filter((claim) => claim.type === 'HELD_IN').map((claim) => named(all, claim)[1]);
      expect(held).toEqual(expect.arrayContaining(['Berlin', 'Beijing']));
      expect(all.entities.filter((entity) => entity.type === 'Event').map((event) => event.date)).toContain('2007-02-08');
      const parties = new Set(all.claims.filter((claim) => claim.type === 'PARTICIPATES_IN').map((claim) => claim.source));
      expect([...parties]).toEqual(expect.arrayContaining(['state:PRK', 'state:KOR', 'state:RUS', 'state:CHN', 'state:JPN', 'state:USA']));
    });

    it('has the boycott, the demand on the accounts, and nothing of the page around it', async () => {
      const all = await extraction();
      expect(all.claims.filter((claim) => claim.type === 'REJECTS' && claim.source === 'state:PRK')).not.toEqual([]);
      expect(all.claims.filter((claim) => claim.source === 'state:USA' && claim.modality === 'demanded')).not.toEqual([]);
      expect(all.article.published).toBe('2007-01-30');
      expect(all.article.text).not.toMatch(/donation|mailing list/i);
      expect(all.entities.map((entity) => entity.name)).not.toContain('Ukraine');
    });
  },
);
