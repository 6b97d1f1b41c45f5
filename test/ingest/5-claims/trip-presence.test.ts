import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../ingest/1-read/document.ts';
import { extract } from '../../../ingest/pipeline.ts';

/** What travel releases and notes of meetings say between their lines. `not` rows must stay unsaid. */
const CASES: [reason: string, title: string, text: string, edge: string, not?: 'not'][] = [
  [
    'a city entered in a trip of stops',
    'Minister Lund’s Travel to Peru and Chile',
    'Secretary of State Ana Lund will travel to Peru and Chile March 4-9. While in Cusco, Secretary Lund will meet Foreign Minister Jorge Paz.',
    'VISITS Ana Lund → Cusco',
  ],
  [
    'a delegation travels as those who lead it',
    'Delegation Travels to Lima',
    'A U.S. delegation led by Ambassador Ana Lund and Deputy Assistant Secretary Erik Holm will travel to Lima, Peru on May 4.',
    'VISITS Erik Holm → Lima',
  ],
  [
    'students stand for no state',
    'Minister Lund’s Travel to Peru',
    'Secretary of State Ana Lund will travel to Peru on May 4. Secretary Lund will also meet with Peruvian students.',
    'MEETS Ana Lund → Peru',
    'not',
  ],
  ['no march in March', 'Visit', 'Secretary of State Ana Lund will visit France on March 7.', 'PROTESTS_AGAINST Ana Lund → France', 'not'],
  [
    'a guest invited comes',
    'Joint Statement',
    'At the invitation of Secretary of State Ana Lund, Peruvian Foreign Minister Jorge Paz traveled to Oslo on May 4, 2022.',
    'VISITS Jorge Paz → Oslo',
  ],
  [
    'a party behind a list',
    'Bill',
    'The bill was signed by Senators Ana Ruiz of Ohio and Erik Holm of Utah, both Republicans.',
    'MEMBER_OF Ana Ruiz → Republican Party',
  ],
];

describe('trips, guests and lists of partisans', () => {
  it.each(CASES)('%s', (_, title, text, edge, not) => {
    const { claims, entities } = extract(readDocument({ id: 'trip', title, text, published: '2022-05-02' }));
    const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
    const told = claims.map(({ type, source, target }) => `${type} ${name(source)} → ${name(target)}`);
    if (not) expect(told).not.toContain(edge);
    else expect(told).toContain(edge);
  });
});
