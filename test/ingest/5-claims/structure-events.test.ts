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

describe('PARTICIPATES_IN what happens once', () => {
  test.each<Row>([
    ['A military coup removed Pedro Rojas in 2006.', ['Pedro Rojas > military coup'], 'whom a coup removes'],
    [
      'The Black Front claimed responsibility for the bombing of the embassy in Lima.',
      ['Black Front > bombing of the embassy in Lima'],
      'who claims it',
    ],
    [
      'Norway, Chile, and Peru issued the following joint statement.',
      ['Chile > joint statement', 'Norway > joint statement', 'Peru > joint statement'],
      'who issues a statement together',
    ],
    ['The following statement was released by the minister of Norway.', [], 'a statement of one'],
    [
      'Pedro Rojas won the Democratic primary with 20% of the vote.',
      ['Pedro Rojas > Democratic primary'],
      'who won it; its share is no part',
    ],
    ['Pedro Rojas dropped out of the presidential race.', ['Pedro Rojas > presidential race'], 'who was in it'],
    ['She asked Pedro Rojas for his resignation.', [], 'it is not of who asks'],
    [
      'The trial of Pedro Rojas in the Senate went on.',
      ['Pedro Rojas > trial of Pedro Rojas', 'United States Senate > trial of Pedro Rojas'],
      'who is tried, and by which body',
    ],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'PARTICIPATES_IN')).toEqual(expected);
  });
});

describe('HELD_IN the state spoken of', () => {
  test.each<Row>([
    ['Peru held a referendum on Sunday.', ['referendum > Peru'], 'who holds a vote has it at home'],
    ['Pedro Rojas is the president of Chile. The election is scheduled for June 24.', ['election > Chile'], 'no other state is spoken of'],
    ['They called for free and fair elections. Chile agreed.', [], 'no elections in particular'],
    [
      'They condemned the bombing of the Chilean embassy in Lima.',
      ['bombing of the Chilean embassy in Lima > Lima'],
      'not in the state whose embassy it is',
    ],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'HELD_IN')).toEqual(expected);
  });
});
