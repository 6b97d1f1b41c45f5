import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import { findMentions } from '../../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../../ingest/4-entities/link.ts';
import { findStructure } from '../../../ingest/5-claims/structure.ts';

function linkedText(text: string) {
  const article = { id: 'a', text, published: '2022-06-10', source: 'Ministry press release' };
  const sentences = parseArticle(article);
  return linkEntities(article, sentences, findMentions(article, sentences));
}

/** `Source > Target` of every claim of one type. */
function pairs(text: string, type: string): string[] {
  const linked = linkedText(text);
  const name = (id: string): string => linked.entity(id).name;
  return findStructure(linked)
    .filter((claim) => claim.type === type)
    .map(({ source, target }) => `${name(source)} > ${name(target)}`)
    .sort();
}

/** Text, pairs, reason. */
type Row = [string, string[], string];

describe('those who come together for an event', () => {
  test.each<Row>([
    [
      'The following is a statement from the Foreign Ministers of Norway, Chile, and the High Representative of the European Union.',
      ['Chile > statement', 'European Union > statement', 'Norway > statement'],
      'ministers and a representative stand for who sent them',
    ],
    [
      'Following is the text of a joint statement by the Governments of Norway and of Chile.',
      ['Chile > joint statement', 'Norway > joint statement'],
      'without an article',
    ],
    [
      'Norway and Chile held the Norway-Chile Fishing Dialogue. The Norwegian delegation included representatives from the Ministry of Fisheries, the Interior Ministry, and NASA.',
      [
        'Chile > Norway-Chile Fishing Dialogue',
        'Interior Ministry > Norway-Chile Fishing Dialogue',
        'Ministry of Fisheries > Norway-Chile Fishing Dialogue',
        'NASA > Norway-Chile Fishing Dialogue',
        'Norway > Norway-Chile Fishing Dialogue',
      ],
      'bodies that a delegation comes from',
    ],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'PARTICIPATES_IN')).toEqual(expected);
  });
});

describe('who stands in an election', () => {
  const VOTE = 'The Chilean presidential election was held on Sunday.';
  const HELD = 'Chilean presidential election';
  test.each<Row>([
    [`${VOTE} Presidential candidate Rosa Vial spoke.`, [`Rosa Vial > ${HELD}`], 'a word before the name'],
    [`${VOTE} Rosa Vial ran for president.`, [`Rosa Vial > ${HELD}`], 'what she does'],
    [`${VOTE} Rosa Vial ended her presidential campaign.`, [`Rosa Vial > ${HELD}`], 'standing no more'],
    [`${VOTE} Nils Berg endorsed Rosa Vial.`, [`Rosa Vial > ${HELD}`], 'who is endorsed, not who endorses'],
    [`${VOTE} Rosa Vial met presidential candidates.`, [], 'others who stand'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'PARTICIPATES_IN')).toEqual(expected);
  });

  test('running mates stand together', () => {
    expect(pairs('Rosa Vial spoke. Nils Berg was her running mate.', 'COOPERATES_WITH')).toEqual(['Rosa Vial > Nils Berg']);
  });
});

describe('offices taken', () => {
  test.each<Row>([
    ['Rosa Vial was sworn in as Director of the Fishing Service.', ['Rosa Vial > Fishing Service'], 'sworn in'],
    ['Rosa Vial spoke. She served as director of the Fishing Service.', ['Rosa Vial > Fishing Service'], 'told of a pronoun'],
    ['Rosa Vial spoke. She left the Fishing Service.', [], 'no office told'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'REPRESENTS')).toEqual(expected);
  });
});

test.each<Row>([
  ["Nils Berg, the Green Party's presumptive nominee, spoke.", ['Nils Berg > Green Party'], 'the party of a nominee'],
  [
    "Rosa Vial was Nils Berg's running mate on the Green Party ticket.",
    ['Nils Berg > Green Party', 'Rosa Vial > Green Party'],
    'both on one ticket',
  ],
])('MEMBER_OF: %s → %j (%s)', (text, expected) => {
  expect(pairs(text, 'MEMBER_OF')).toEqual(expected);
});
