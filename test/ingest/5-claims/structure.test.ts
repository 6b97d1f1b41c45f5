import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import { findMentions } from '../../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../../ingest/4-entities/link.ts';
import { findStructure } from '../../../ingest/5-claims/structure.ts';
import { findTravel } from '../../../ingest/5-claims/structure-travel.ts';

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

describe('REPRESENTS', () => {
  test.each<Row>([
    ['Norwegian Foreign Minister Ingrid Dahl spoke.', ['Ingrid Dahl > Norway'], 'adjective in the title'],
    ["Norway's chief negotiator Ingrid Dahl spoke.", ['Ingrid Dahl > Norway'], 'possessive before the title'],
    ['Ingrid Dahl, the head of the Norwegian delegation, spoke.', ['Ingrid Dahl > Norway'], 'apposition'],
    ['The Norwegian foreign minister, Ingrid Dahl, spoke.', ['Ingrid Dahl > Norway'], 'the name in apposition to the office'],
    [
      'Ingrid Dahl, a spokeswoman for the Norwegian Foreign Ministry, spoke.',
      ['Ingrid Dahl > Norwegian Foreign Ministry'],
      'the body, not its state',
    ],
    ['NATO Secretary-General Jens Stoltenberg spoke.', ['Jens Stoltenberg > North Atlantic Treaty Organization'], 'a body in the title'],
    ['Norwegian Ambassador to Chile Ingrid Dahl spoke.', ['Ingrid Dahl > Norway'], 'sent to Chile, by Norway'],
    [
      'After the talks, a United States Department of State spokesperson, Ingrid Dahl, said they went well.',
      ['Ingrid Dahl > State Department'],
      'the whole name of the body',
    ],
    ['Former Norwegian Prime Minister Ingrid Dahl spoke.', ['Ingrid Dahl > Norway'], 'former office counts'],
    [
      'Norwegian foreign minister Ingrid Dahl and her Chilean and Peruvian counterparts, Pablo Rojas and Rosa Quispe, spoke.',
      ['Ingrid Dahl > Norway', 'Pablo Rojas > Chile', 'Rosa Quispe > Peru'],
      'counterparts share out states in order',
    ],
    ['Ingrid Dahl signed for Norway.', ['Ingrid Dahl > Norway'], 'signs for'],
    ['Norwegian Secretary for Energy, Health, and Labor Ingrid Dahl spoke.', ['Ingrid Dahl > Norway'], 'fields of an office are no names'],
    ['Norwegian opposition leader Ingrid Dahl spoke.', [], 'an opponent speaks for no state'],
    ["Ingrid Dahl, Norway's exiled opposition leader, spoke.", [], 'nor in apposition'],
    ['Ingrid Dahl, who leads the Norwegian delegation, spoke.', ['Ingrid Dahl > Norway'], 'leads a delegation'],
    ['The Norwegian delegation is led by Ingrid Dahl.', ['Ingrid Dahl > Norway'], 'a delegation led by'],
    ['Ingrid Dahl led Norway into the talks.', [], 'led a state somewhere'],
    ['Ingrid Dahl represents Norway.', ['Ingrid Dahl > Norway'], 'represents'],
    ['Ingrid Dahl does not represent Norway.', [], 'does not represent'],
    ['Envoy Nils Berg met Ingrid Dahl of Norway.', ['Ingrid Dahl > Norway'], 'named with the state'],
    ['Secretary of State Ann Marsh spoke with Ingrid Dahl.', ['Ann Marsh > United States'], 'an office of one state, named nowhere'],
    ['Ingrid Dahl, the governor of Puerto Rico, spoke.', ['Ingrid Dahl > Puerto Rico'], 'a territory has its own code'],
    [
      'The dinner was attended by Norwegian Prime Minister Ingrid Dahl and energy minister Nils Berg.',
      ['Ingrid Dahl > Norway', 'Nils Berg > Norway'],
      'a colleague beside the named state',
    ],
    ['In Chile Minister Ingrid Dahl met the press.', [], 'a place is no state represented'],
    ['Norwegian singer Ingrid Dahl spoke.', [], 'no office'],
    ['Ingrid Dahl became leader of the Labour Party in 2019.', ['Ingrid Dahl > Labour Party'], 'has become'],
    ['Ingrid Dahl resigned as president of Norway.', ['Ingrid Dahl > Norway'], 'the office that is left'],
    ['Ingrid Dahl hopes to become president of Norway.', [], 'not yet'],
    ['Ingrid Dahl, mayor of the Norwegian city of Bergen, spoke.', [], 'a mayor speaks for no state'],
    ['Ingrid Dahl, the wife of Norwegian Foreign Minister Nils Berg, spoke.', ['Nils Berg > Norway'], 'the office of another'],
    [
      'Norwegian Minister Ingrid Dahl and Chilean President Pablo Rojas spoke.',
      ['Ingrid Dahl > Norway', 'Pablo Rojas > Chile'],
      'each title its own name',
    ],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'REPRESENTS')).toEqual(expected);
  });
});

describe('COOPERATES_WITH that stands', () => {
  test.each<Row>([
    ['The ministers praised the alliance between Norway and Chile.', ['Chile > Norway'], 'between'],
    ['They praised the Norway-Chile Partnership. Norway and Chile are far apart.', ['Norway > Chile'], 'a pair in the name'],
    ["They praised Norway's close partnership with Chile.", ['Norway > Chile'], 'owner and partner'],
    ['They praised the strong relationship that Norway has with Chile.', ['Norway > Chile'], 'told in a relative clause'],
    ['They praised the relationship between Norway and Chile.', [], 'a relationship may be a bad one'],
    ['Norway wants to establish a partnership with Chile.', [], 'only sought'],
    ['Norway ended its partnership with Chile.', [], 'no longer'],
  ])('%s → %j (%s)', (text, expected) => {
    const sorted = pairs(text, 'COOPERATES_WITH').map((pair) => pair.split(' > ').sort().join(' > '));
    expect(sorted).toEqual(expected.map((pair) => pair.split(' > ').sort().join(' > ')));
  });
});

describe('PARTICIPATES_IN', () => {
  test.each<Row>([
    [
      'Ingrid Dahl co-chaired the Arica Fisheries Dialogue with Pablo Rojas and Rosa Quispe.',
      ['Ingrid Dahl', 'Pablo Rojas', 'Rosa Quispe'],
      'co-chaired with',
    ],
    ['Together with Pablo Rojas, Ingrid Dahl opened the Arica Fisheries Conference.', ['Ingrid Dahl', 'Pablo Rojas'], 'together with'],
    ['Ingrid Dahl hosted Pablo Rojas for the Arica Fisheries Dialogue.', ['Ingrid Dahl', 'Pablo Rojas'], 'hosted for'],
    ['The Arica Fisheries Dialogue was co-chaired by Ingrid Dahl and Pablo Rojas.', ['Ingrid Dahl', 'Pablo Rojas'], 'co-chaired by'],
    [
      'Norway and Chile held the Norway-Chile Fisheries Dialogue. Ingrid Dahl led the Norwegian delegation.',
      ['Chile', 'Ingrid Dahl', 'Norway'],
      'a pair in the name, who led a delegation',
    ],
    ['Norway, Chile, and Peru hosted the Arica Fisheries Conference.', ['Chile', 'Norway', 'Peru'], 'a list with two commas'],
  ])('%s → %j (%s)', (text, expected) => {
    expect([...new Set(pairs(text, 'PARTICIPATES_IN').map((pair) => pair.split(' > ')[0]!))].sort()).toEqual(expected);
  });
});

describe('PARTICIPATES_IN, further', () => {
  test.each<Row>([
    [
      'Chile welcomed the talks between Peru and Bolivia.',
      ['Bolivia > talks between Peru and Bolivia', 'Peru > talks between Peru and Bolivia'],
      'between',
    ],
    [
      'The five-party talks, which involve Peru, Chile and Bolivia, began.',
      ['Bolivia > five-party talks', 'Chile > five-party talks', 'Peru > five-party talks'],
      'involve',
    ],
    ['Norway has conducted its first nuclear test.', ['Norway > first nuclear test'], 'the subject of conduct'],
    ['Norway attended the Lima Climate Conference.', ['Norway > Lima Climate Conference'], 'the subject of attend'],
    ['Norway did not attend the Lima Climate Conference.', [], 'denied'],
    ['Norway refused to attend the Lima Climate Conference.', [], 'refused'],
    ['Norway may attend the Lima Climate Conference.', [], 'only possible'],
    [
      'Nils Berg told reporters that Norway will attend the Lima Climate Conference.',
      ['Norway > Lima Climate Conference'],
      'told, not asked',
    ],
    ['Sweden demanded that Norway return to the five-party talks.', [], 'demanded'],
    ['A summit between Norway and Chile was cancelled.', [], 'cancelled'],
    ['The summit between Norway and Chile did not take place.', [], 'did not take place'],
    ['Sweden urged Norway to return to the Lima Fishing Treaty.', [], 'a treaty is a text'],
    ['Norway will attend the Lima Climate Conference.', ['Norway > Lima Climate Conference'], 'what lies ahead stands'],
    [
      "They condemned Norway's war against Sweden.",
      ['Norway > war against Sweden', 'Sweden > war against Sweden'],
      'whose war, and against whom',
    ],
    ['Ingrid Dahl spoke at the Lima Climate Conference.', ['Ingrid Dahl > Lima Climate Conference'], 'what is done at it'],
    [
      'The text of the following statement was released by the Governments of Norway, Chile, and Peru.',
      ['Chile > statement', 'Norway > statement', 'Peru > statement'],
      'who releases a joint statement',
    ],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'PARTICIPATES_IN')).toEqual(expected);
  });

  test('a collective is its members told before', () => {
    const text =
      'The three-party talks, which involve Peru, Chile and Bolivia, began in Lima. At a closing ceremony, the three delegations signed a statement.';
    expect(pairs(text, 'PARTICIPATES_IN').filter((pair) => pair.endsWith('closing ceremony'))).toEqual([
      'Bolivia > closing ceremony',
      'Chile > closing ceremony',
      'Peru > closing ceremony',
    ]);
  });
});

describe('HELD_IN', () => {
  test.each<Row>([
    ['The ministers held talks on fishing in Lima.', ['talks on fishing in Lima > Lima'], 'in its phrase'],
    ['The Oslo Fishing Summit will open in Lima on Friday.', ['Oslo Fishing Summit > Lima'], 'at its verb, not in its name'],
    ['Ingrid Dahl will travel to Lima to attend the Fisheries Forum.', ['Fisheries Forum > Lima'], 'travels there to attend'],
    ['Ingrid Dahl met Pablo Rojas in Lima to prepare the Fisheries Summit.', [], 'met somewhere about it'],
    ['They discussed the Yemeni conflict.', ['Yemeni conflict > Yemen'], 'the adjective of a war'],
    ['He fled to Yemen, where a civil war is underway.', ['civil war > Yemen'], 'where'],
    ['Chile will attend a conference on Yemen.', [], 'a topic is no place'],
    [
      'Norway and Chile will hold a climate dialogue in Washington, D.C., on Friday.',
      ['climate dialogue in Washington > Washington, D.C.'],
      'a name with a comma',
    ],
    ['In 2006, Lima was the target of an Islamic State attack.', ['Islamic State attack > Lima'], 'what it was the target of'],
    ['They condemned the Chilean invasion of Peru.', ['Chilean invasion of Peru > Peru'], 'what is invaded'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(pairs(text, 'HELD_IN')).toEqual(expected);
  });
});

describe('other structure', () => {
  test.each<[string, string, string[], string]>([
    [
      'MEMBER_OF',
      'They named members of the Security Council, including Ingrid Dahl.',
      ['Ingrid Dahl > United Nations Security Council'],
      'including',
    ],
    ['MEMBER_OF', 'Norway is not a member of the European Union.', [], 'denied'],
    ['MEMBER_OF', 'Norway wants to become a member of the European Union.', [], 'wished for'],
    ['MEMBER_OF', 'Peru, a former member of the European Union, spoke.', [], 'no longer'],
    [
      'MEMBER_OF',
      'Japan and the U.S. spoke about the U.S.-Japan Alliance.',
      ['Japan > U.S.-Japan Alliance', 'United States > U.S.-Japan Alliance'],
      'states in the name of their alliance',
    ],
    ['MEMBER_OF', 'Finland joined NATO in 2023.', ['Finland > North Atlantic Treaty Organization'], 'joined'],
    ['MEMBER_OF', 'The members of the Lima Union are Peru and Chile.', ['Chile > Lima Union', 'Peru > Lima Union'], 'what the members are'],
    ['PART_OF', 'The Norwegian Foreign Ministry spoke.', ['Norwegian Foreign Ministry > Norway'], 'a ministry bears its state'],
    ['LOCATED_IN', 'She flew to Baku, Azerbaijan, on Friday.', ['Baku > Azerbaijan'], 'city, comma, state'],
    ['HOLDS_ACCOUNT_AT', 'Norway holds three accounts at Sberbank.', ['Norway > Sberbank'], 'who holds them'],
    ['HOLDS_ACCOUNT_AT', 'The money is in accounts that Norway holds at Sberbank.', ['Norway > Sberbank'], 'in a clause'],
    ['HOLDS_ACCOUNT_AT', 'Sberbank, where Norway has an account, was raided.', ['Norway > Sberbank'], 'where'],
    ['HOLDS_ACCOUNT_AT', 'Norwegian accounts at Sberbank were frozen.', ['Norway > Sberbank'], 'by adjective'],
    ['HOLDS_ACCOUNT_AT', 'Chile froze the accounts of Norway at Sberbank.', ['Norway > Sberbank'], 'whose, not who freezes'],
    ['HOLDS_ACCOUNT_AT', 'Norway has no account at Sberbank.', [], 'none'],
    ['HOLDS_ACCOUNT_AT', "Norway's accounts at Sberbank were frozen.", ['Norway > Sberbank'], 'accounts at a bank'],
  ])('%s %s → %j (%s)', (type, text, expected) => {
    expect(pairs(text, type)).toEqual(expected);
  });
});

describe('travel', () => {
  /** `Traveller > Place date modality` of every visit. */
  function visits(text: string): string[] {
    const linked = linkedText(text);
    return findTravel(linked).map(
      ({ source, target, date, modality }) => `${linked.entity(source).name} > ${linked.entity(target).name} ${date} ${modality}`,
    );
  }
  test.each<Row>([
    [
      'Envoy Ingrid Dahl will travel to Peru, Chile, and Bolivia June 14 to 19.',
      ['Ingrid Dahl > Peru 2022-06-14 planned', 'Ingrid Dahl > Chile 2022-06-14 planned', 'Ingrid Dahl > Bolivia 2022-06-14 planned'],
      'one range for all',
    ],
    [
      'Envoy Ingrid Dahl will travel to Milan June 20-22, Tirana June 30, and Oslo July 1-3.',
      ['Ingrid Dahl > Milan 2022-06-20 planned', 'Ingrid Dahl > Tirana 2022-06-30 planned', 'Ingrid Dahl > Oslo 2022-07-01 planned'],
      'each place with its own days',
    ],
    [
      'Envoy Ingrid Dahl will visit Baku, Azerbaijan, on June 15.',
      ['Ingrid Dahl > Baku 2022-06-15 planned'],
      'a city and its state are one stop',
    ],
    [
      'Envoy Ingrid Dahl is on travel to Peru from June 8-11.',
      ['Ingrid Dahl > Peru 2022-06-08 actual'],
      'under way since before the report',
    ],
    [
      'Envoy Ingrid Dahl will travel to Peru and Bolivia from June 14 to 19. In Bolivia on June 17, she will meet the press.',
      ['Ingrid Dahl > Peru 2022-06-14 planned', 'Ingrid Dahl > Bolivia 2022-06-17 planned'],
      'the day of a leg told later',
    ],
    ['Envoy Ingrid Dahl may visit Peru.', [], 'not sure to travel'],
    ['Envoy Ingrid Dahl did not visit Peru.', [], 'did not travel'],
    [
      'Ingrid Dahl, Foreign Minister\n\nLima, Peru\n\nMINISTER DAHL: Good evening, everyone.',
      ['Ingrid Dahl > Lima 2022-06-10 actual'],
      'head of a transcript',
    ],
  ])('%s → %j (%s)', (text, expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('offices and seats in news', () => {
  const told = (text: string, type: string): string[] => {
    const article = { id: 'a', text, published: '2022-06-10', source: 'Harbour Wire' };
    const sentences = parseArticle(article);
    const linked = linkEntities(article, sentences, findMentions(article, sentences));
    const name = (id: string): string => linked.entity(id).name;
    return findStructure(linked)
      .filter((claim) => claim.type === type)
      .map(({ source, target }) => `${name(source)} > ${name(target)}`);
  };
  const NORWAY = 'A bridge in Oslo, Norway fell on Monday. Norwegian police closed the road. Norway has many bridges.';
  test.each<Row>([
    [`${NORWAY} Interior Minister Ingrid Dahl spoke.`, ['Ingrid Dahl > Norway'], 'an article on one state'],
    [`${NORWAY} A vice president at the firm, Nils Berg, spoke.`, [], 'no office of state'],
  ])('%s', (text, expected, _reason) => expect(told(text, 'REPRESENTS')).toEqual(expected));
  test.each<Row>([
    ['The Republicans lost. Republican Nils Berg spoke.', ['Nils Berg > Republican Party'], 'the party before the name'],
    ['The Republicans lost. Nils Berg, a Republican from Ohio, spoke.', ['Nils Berg > Republican Party'], 'in apposition'],
    ['The Republicans lost. Former Republican Nils Berg spoke.', [], 'no more'],
    ['The United States Senate voted. Senator Nils Berg of Ohio spoke.', ['Nils Berg > United States Senate'], 'a seat in a chamber named'],
    ['The Labour Party lost. Labour leader Ingrid Dahl spoke.', [], 'leads it'],
  ])('%s', (text, expected, _reason) => expect(told(text, 'MEMBER_OF')).toEqual(expected));
});
