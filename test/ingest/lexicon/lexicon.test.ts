import { readdirSync, readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../ingest/lexicon/gazetteer.ts';
import { leaderCalled } from '../../../ingest/lexicon/leaders.ts';
import { STATES } from '../../../ingest/lexicon/states.ts';

const FOLDER = new URL('../../../ingest/lexicon/', import.meta.url);
const TABLES = readdirSync(FOLDER).filter((file) => file.endsWith('.psv'));

describe('lexicon files', () => {
  it.each(TABLES)('%s says its source on line 1 and is not empty', (file) => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
    expect(lines[0]).toMatch(/^# source: \S/);
    expect(lines.filter((line) => line !== '' && !line.startsWith('#')).length).toBeGreaterThan(3);
  });

  it('knows every territory that has an ISO 3166 code', () => {
    const codes = new Set(STATES.map((state) => state.iso3));
    const missing = Object.values(countries.getAlpha2Codes()).filter((iso3) => !codes.has(iso3) && iso3 !== 'XKK');
    expect(missing).toEqual([]);
    expect(codes.size).toBe(STATES.length);
  });

  it.each([
    ['DPRK', 'state', 'PRK'],
    ['Burkinabé', 'adjective', 'BFA'],
    ['New Zealanders', 'people', 'NZL'],
    ['Ouagadougou', 'capital', 'BFA'],
    ['Blue House', 'metonym', 'KOR'],
    ['the Kremlin', 'metonym', 'RUS'],
    ['Aleppo', 'city', 'SYR'],
    ['Tikrit', 'town', 'IRQ'],
    ['Nagorno-Karabakh', 'region', 'AZE'],
    ['Unicef', 'body', undefined],
    ['PYONGYANG', 'capital', 'PRK'],
    ['Cote d’Ivoire', 'state', 'CIV'],
  ])('%s is a %s', (phrase, kind, country) => {
    expect(gazetteer(phrase.replace(/^the /, ''))).toContainEqual(expect.objectContaining({ kind, ...(country ? { country } : {}) }));
  });

  it('knows leaders by surname, in their years', () => {
    expect(leaderCalled('Merkel', 2015)?.country).toBe('DEU');
    expect(leaderCalled('Merkel', 1980)).toBeUndefined();
    expect(leaderCalled('Bush', 2003)).toBeUndefined(); // there were two
  });
});
