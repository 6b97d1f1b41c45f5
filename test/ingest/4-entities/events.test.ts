import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import { findMentions } from '../../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../../ingest/4-entities/link.ts';

/** The Event entities of a text. */
function eventsOf(text: string, published = '2019-05-15') {
  const article = { id: 'a', text, published };
  const sentences = parseArticle(article);
  return linkEntities(article, sentences, findMentions(article, sentences)).entities.filter(({ type }) => type === 'Event');
}
const names = (text: string): string[] => eventsOf(text).map(({ name }) => name);

describe('what is an event', () => {
  test.each<[string, string[], string]>([
    ['Norway attended the Lima Climate Conference.', ['Lima Climate Conference'], 'a proper name'],
    ['Peru and Chile held talks on fishing in Quito.', ['talks on fishing in Quito'], 'held somewhere on something'],
    ['Peru signed a border agreement with Chile.', ['border agreement with Chile'], 'parties behind a preposition'],
    ['Chile welcomed the talks between Peru and Bolivia.', ['talks between Peru and Bolivia'], 'between parties'],
    ['Norway has conducted its first nuclear test.', ['first nuclear test'], 'whose, and the first'],
    ['The parliamentary elections were held in Chile.', ['parliamentary elections'], 'elections are plural'],
    ['They discussed the conflict in Yemen.', ['conflict in Yemen'], 'a war with its place'],
    ['The ministers met before the Yemeni conflict began.', ['Yemeni conflict'], 'a war with the adjective of its place'],
    ['The army launched Operation Quiet River.', ['Operation Quiet River'], 'an operation by its name'],
    ['He fought in World War II.', ['World War II'], 'a name that ends in a number'],
    ['Chile rejected the March 3 summit.', ['March 3 summit'], 'a date says which'],
    ['A military coup removed Pedro Rojas in 2006.', ['military coup'], 'the subject of what it did'],
    ['At least three drone strikes hit Lima on Monday.', ['drone strikes'], 'several blows told as one'],
    ['Pedro Rojas announced his resignation.', ['resignation of Pedro Rojas'], 'whose it is, by name'],
    ['Pedro Rojas is to face trial.', ['trial'], 'faced'],
    ['Norway welcomed the adoption of the resolution.', ['adoption of the resolution'], 'an act of which the text is told'],
    ['The elections were held on June 21.', ['elections'], 'a day'],
    ['Pedro Rojas spoke in Lima at COP27.', ['COP27'], 'a conference by its number'],
    ['They left the Oslo II conference conclusions open.', ['Oslo II conference'], 'a name before another noun'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['Attacks went on across the country.', 'an unnamed plural'],
    ['The talks went on.', 'refers back to nothing'],
    ['The minister spoke of the need for a ceasefire in Yemen.', 'only wished for'],
    ['There was no agreement with Chile.', 'denied'],
    ['He was accused of war crimes.', 'a noun before a noun'],
    ['Norway kept the agreement to lift the ban.', 'an agreement to do something is no event'],
    ['She spoke at a press conference.', 'press conferences are no events'],
    ['The Legislative Assembly passed the law.', 'a body'],
    ['She held a meeting with the minister.', 'told by the act of meeting'],
    ['It is listed on the London Stock Exchange.', 'an exchange of nothing'],
    ['The Convention on the Rights of Fish is old.', 'a document'],
    ['They called for free and fair elections.', 'no elections in particular'],
    ['Norway tested the drug in a trial of four medicines.', 'no trial in court'],
    ['He is on the ballot in Peru.', 'a list of names'],
    ['The pollution came from new US blockade measures.', 'a noun before a noun, for all its capitals'],
    ['Chile may leave without a trade deal with Peru.', 'without'],
  ])('%s → none (%s)', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('one event, many mentions', () => {
  test.each<[string, string, string[], string]>([
    [
      'The seven-party talks on Yemen resumed. The seven-nation talks ended. The negotiations failed.',
      'event:seven-party-talks',
      ['seven-party talks on Yemen', 'seven-nation talks', 'negotiations'],
      'the number of parties names them, whatever the parties are called',
    ],
    [
      'Peru and Chile signed the March 3 border agreement. Bolivia rejected the agreement.',
      'event:a/march-3-border-agreement',
      ['March 3 border agreement', 'agreement'],
      'the agreement: the one told before',
    ],
    [
      "Chile condemned Norway's brutal war against Sweden. Norway's aggression against Sweden must end.",
      'event:war/SWE',
      ["Norway's brutal war against Sweden", "Norway's aggression against Sweden"],
      'a war is known by the state it is fought on',
    ],
    [
      'Norway began an offensive into Sweden. He named it Operation Quiet River.',
      'event:operation-quiet-river',
      ['offensive into Sweden', 'Operation Quiet River'],
      'a name given to what was told before',
    ],
  ])('%s → %s', (text, id, mentions) => {
    const event = eventsOf(text).find((one) => one.id === id);
    expect(event?.mentions.map((mention) => mention.text)).toEqual(mentions);
  });

  test.each<[string, string, string[], string]>([
    [
      'The House of Deputies impeached Pedro Rojas. The impeachment split the country.',
      'impeachment of Pedro Rojas',
      ['impeached', 'impeachment'],
      'told by a verb before it is named',
    ],
    ['Chile did not attack Peru. The attack would have been costly.', '', [], 'what a verb denies is told by none'],
    [
      "The murder of Pedro Rojas shocked Peru. Rojas's killing led to protests.",
      'murder of Pedro Rojas',
      ['murder of Pedro Rojas', "Rojas's killing"],
      'one victim, one blow',
    ],
    [
      'Norway denounced the war against Sweden. Ingrid Dahl’s senseless war must end.',
      'war against Sweden',
      ['war against Sweden', 'Ingrid Dahl’s senseless war'],
      "a leader's war is that spoken of",
    ],
  ])('%s → %s (%s)', (text, name, mentions) => {
    const event = eventsOf(text).find((one) => one.name === name);
    expect(event?.mentions.map((mention) => mention.text) ?? []).toEqual(mentions);
  });

  test('two resignations are two events', () => {
    expect(names('Pedro Rojas announced his resignation. Ana Paz offered her resignation.')).toHaveLength(2);
  });

  test('a round is another event than its talks', () => {
    const ids = eventsOf('The third round of the seven-party talks will open in Lima on May 20.').map(({ id, date }) => [id, date]);
    expect(ids).toContainEqual(['event:seven-party-talks', undefined]);
    expect(ids).toContainEqual(['event:a/third-round-of-the-seven-party-talks', '2019-05-20']);
  });
});

describe('names that join articles', () => {
  test.each<[string, string, string]>([
    ['The 2018 Lima Climate Conference failed.', 'event:lima-climate-conference-2018', 'what recurs carries its year'],
    ['Norway will attend the Lima Climate Conference on June 3.', 'event:lima-climate-conference-2019', 'also by its date'],
    ['He won the 2016 Chilean presidential election.', 'event:election-presidential/CHL/2016', 'an election by state and year'],
    ['He fought in the Second World War.', 'event:world-war-ii', 'one event under its names'],
    ['They met at a summit in Lima.', 'event:a/summit-in-lima', 'what has no name belongs to its article'],
  ])('%s → %s (%s)', (text, id) => {
    expect(eventsOf(text).map((event) => event.id)).toContain(id);
  });
});
