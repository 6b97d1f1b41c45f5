import { describe, expect, it } from 'vitest';
import { idsOf, linkText } from '../link-text.ts';

describe('what a run of capitals names', () => {
  it.each([
    ['Envoys praised the U.S.-Chile-Peru talks.', 'Chile', 'state:CHL', 'states tied by hyphens, each its own'],
    ['They signed the U.S.-Chile Strategic Partnership.', 'Chile', 'state:CHL', 'what lies between two states is no body'],
    [
      'They joined the U.S.-India Business Council.',
      'U.S.-India Business Council',
      'org:us-india-business-council',
      'a body of two states',
    ],
    ['The Senator from Vermont Jane Holm spoke.', 'Jane Holm', 'person:jane-holm', 'where the place ends and the person begins'],
    [
      'Permanent Secretary of the Ministry of Trade Jane Holm led talks in Oslo.',
      'Ministry of Trade',
      'org:ministry-of-trade@a1',
      'the body of an office',
    ],
    ['The Minister of Trade, Industry and Energy Jane Holm spoke.', 'Jane Holm', 'person:jane-holm', 'a list of portfolios is all title'],
    [
      'They called on the Omani Election Committee and Northern Relief Council.',
      'Northern Relief Council',
      'org:northern-relief-council',
      'two bodies, each whole',
    ],
    ['Liwa al-Nur fought in Syria.', 'Liwa al-Nur', 'org:liwa-al-nur', 'an armed group by its first word'],
    ['Omar Nuri, also known as Abu Harith, fled. Abu Harith was found.', 'Abu Harith', 'person:omar-nouri', 'two names of one'],
    [
      'He wrote to the UN Human Rights Council’s (HRC) chair.',
      'HRC',
      'org:united-nations-human-rights-council',
      'acronym past the possessive',
    ],
  ])('%s', (text, phrase, id) => {
    expect(idsOf(linkText(text), phrase)).toEqual([id]);
  });
});

describe('bodies of a state in small letters', () => {
  it.each([
    ['The Serbian government fell. Protesters stormed parliament.', 'parliament', 'org:SRB/parliament', 'of the state spoken of'],
    ['The Omani foreign ministry denied it.', 'The Omani foreign ministry', 'org:OMN/foreign-ministry', 'a ministry is a body'],
    ['The Supreme Court of Kenya ruled. The court was divided.', 'The court', 'org:KEN/supreme-court', 'the court that was named'],
  ])('%s', (text, phrase, id) => {
    expect(idsOf(linkText(text), phrase)).toContain(id);
  });
});

describe('people by name and title', () => {
  it.each([
    [
      'She met the Omani Prime Minister. Later Deputy Prime Minister and Foreign Minister Ann Holm spoke.',
      'Ann Holm',
      'person:ann-holm',
      'two titles of one',
    ],
    ['Police arrested Karim Amman. Amman denied it.', 'Amman', 'person:karim-amman', 'a surname that is a capital'],
    ['Police arrested Karim Amman. He had lived in Amman.', 'Amman', 'place:JOR/amman', 'the capital after a preposition of place'],
  ])('%s', (text, phrase, id) => {
    expect(idsOf(linkText(text), phrase)).toEqual([id]);
  });
});
