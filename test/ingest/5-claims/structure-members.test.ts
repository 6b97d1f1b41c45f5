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

describe('members by seat, party and employer', () => {
  const HOUSE = 'The House of Representatives met in the United States.';
  test.each<Row>([
    [
      `${HOUSE} Two Democratic Representatives, Nils Berg and Rosa Vial, opposed it.`,
      [
        'Nils Berg > Democratic Party',
        'Nils Berg > House of Representatives',
        'Rosa Vial > Democratic Party',
        'Rosa Vial > House of Representatives',
      ],
      'said of both in one phrase',
    ],
    ['Rep. Rosa Vial (D-Ohio) met Sen. Nils Berg (R-TX).', ['Nils Berg > Republican Party', 'Rosa Vial > Democratic Party'], 'a letter'],
    ['A member of the Norwegian Parliament, Ingrid Dahl, spoke.', ['Ingrid Dahl > Norwegian Parliament'], 'a member holds no office'],
    ['The Legislative Council met. Legislator Ingrid Dahl spoke.', ['Ingrid Dahl > Legislative Council'], 'the only chamber named'],
    ['Democratic institutions matter to Ingrid Dahl.', [], 'an adjective of no party'],
    ['Retired FBI agent Nils Berg spoke.', ['Nils Berg > Federal Bureau of Investigation'], 'an employer before the trade'],
    ['Nils Berg, a researcher at the Brookings Institution, spoke.', ['Nils Berg > Brookings Institution'], 'and behind it'],
    ['Ingrid Dahl of Greenpeace spoke.', ['Ingrid Dahl > Greenpeace'], 'named with the body'],
    ["NASA's Nils Berg telescope was launched.", [], 'the name of a thing'],
    ['Retired FBI agent and security specialist Nils Berg spoke.', ['Nils Berg > Federal Bureau of Investigation'], 'two trades'],
    ['He thanked our NATO Ally Peru.', ['Peru > North Atlantic Treaty Organization'], 'an ally named'],
    ['The United States Senate met. State Senator Rosa Vial spoke.', [], 'a chamber of another level'],
    ['Senator Rosa Vial spoke. Her Green Party lost.', ['Rosa Vial > Green Party'], 'a party of her own'],
    ['NATO expert Nils Berg spoke.', [], 'what one knows about'],
    [
      'The G7 foreign ministers of Canada, France and Italy spoke.',
      ['Canada > Group of Seven', 'France > Group of Seven', 'Italy > Group of Seven'],
      "a league's ministers",
    ],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'MEMBER_OF')).toEqual(expected);
  });
  test.each<Row>([
    ['The Legislative Council met. Council President Ingrid Dahl spoke.', ['Ingrid Dahl > Legislative Council'], 'the body by one word'],
    ["Yemen fell apart during Abdrabbuh Mansur Hadi's presidency.", ['Abdrabbuh Mansur Hadi > Yemen'], 'whose rule it was'],
    ['A spokesman for the Treasury Guild, Nils Berg said no.', ['Nils Berg > Treasury Guild'], 'an office that opens the sentence'],
    ['They met Director-General Nils Berg, Ministry of Trade, in Lima.', ['Nils Berg > Ministry of Trade'], 'the body behind the name'],
    [
      'Permanent Secretary of the Ministry of Foreign Affairs Thani Wichai spoke.',
      ['Thani Wichai > Ministry of Foreign Affairs'],
      'a name right behind the ministry',
    ],
    ['Foreign Minister Ingrid Dahl (Norway) spoke.', ['Ingrid Dahl > Norway'], 'the state in brackets'],
    ['WHO director Ingrid Dahl spoke.', ['Ingrid Dahl > World Health Organization'], 'an acronym like a pronoun'],
    ['Leader Ingrid Dahl said her Green Party lost.', ['Ingrid Dahl > Green Party'], 'leads it'],
    ['Nils Berg, a former Norwegian prosecutor, spoke.', [], 'a lower office, long ago'],
    ['What would a Dahl presidency mean for Norway?', [], 'a candidate'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'REPRESENTS')).toEqual(expected);
  });
});

describe('lists and candidates', () => {
  test.each<Row>([
    [
      'The Group of Seven is an informal group of seven countries, Norway, Sweden and Japan.',
      ['Japan > Group of Seven', 'Norway > Group of Seven', 'Sweden > Group of Seven'],
      'a group of countries listed',
    ],
    ['The Group of Seven is not a group of countries, Norway and Sweden said.', [], 'denied'],
  ])('%s', (text, expected, _reason) => expect(pairs(text, 'MEMBER_OF')).toEqual(expected));
  test.each<Row>([
    [
      'Ingrid Dahl, a candidate for the Norwegian presidential election, spoke.',
      ['Ingrid Dahl > Norwegian presidential election'],
      'a candidate in apposition',
    ],
  ])('%s', (text, expected, _reason) => expect(pairs(text, 'PARTICIPATES_IN')).toEqual(expected));
});
