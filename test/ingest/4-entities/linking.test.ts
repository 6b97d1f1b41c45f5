import { describe, expect, it } from 'vitest';
import { idsOf, linkText } from '../link-text.ts';

describe('names to entities', () => {
  it.each([
    ['Christopher Vale met officials. Vale said little.', 'Vale', 'person:christopher-vale', 'surname'],
    ['Kim Sung-ho arrived. Kim said little.', 'Kim', 'person:kim-sung-ho', 'family name first'],
    ['President Omar al-Rashid spoke. Rashid left.', 'Rashid', 'person:omar-rashid', 'the Arabic article comes and goes'],
    ['George T. Brand spoke. George Brand left.', 'George Brand', 'person:george-brand', 'middle initials do not count'],
    ['Anna Reyes met John Reyes. Ms. Reyes left.', 'Reyes', 'person:john-reyes', 'of two, the one named last'],
    ['The Northern Relief Fund (NRF) opened. The NRF closed.', 'NRF', 'org:northern-relief-fund', 'acronym that the text defines'],
    ['The Free Workers Union marched. FWU leaders spoke.', 'FWU', 'org:free-workers-union', 'acronym by initials'],
    ['Talvia Petrochemical Co. Ltd. was named. Talvia denied it.', 'Talvia', 'org:talvia-petrochemical-co-ltd', 'short name of a company'],
    ['The UN met. The United Nations voted.', 'United Nations', 'org:united-nations', 'gazetteer alias'],
    ['Banco Delta Asia said so. BDA shares fell.', 'BDA', 'bank:banco-delta-asia', 'a known bank by its acronym'],
    [
      'The Turkish Ministry of Foreign Affairs wrote. The Turkish Foreign Ministry wrote again.',
      'Turkish Foreign Ministry',
      'org:TUR/foreign-ministry',
      'other order of words',
    ],
    [
      'Florida is large. The Florida Highway Patrol came. Florida voted.',
      'Florida',
      'place:USA/florida',
      'a place is no short name of its police',
    ],
    [
      'Canadian Blood Services (CBS) collected it. CBS thanked donors.',
      'CBS',
      'org:canadian-blood-services',
      'the text defines it, whatever else has the letters',
    ],
    ['A senator from Georgia spoke in Atlanta.', 'Georgia', 'place:USA/georgia', 'the American state'],
    ['Georgia asked Russia to leave Abkhazia.', 'Georgia', 'state:GEO', 'the state'],
    ['They live in Tripoli, Lebanon.', 'Tripoli', 'place:LBN/tripoli', 'the country after the comma'],
    ['She visited Oman, Jordan and Qatar.', 'Oman', 'state:OMN', 'a list is no address'],
    ['The Senate in Bogotá voted.', 'Senate', 'org:COL/senate', 'of the state that it sits in'],
    ['Chile signed the treaty. Chilean ministers praised it. Congress refused.', 'Congress', 'org:CHL/congress', 'of the state in focus'],
    ['The U.S. Congress voted. The Senate voted as well.', 'Senate', 'org:united-states-senate', 'the text leads with America'],
    ['Karim Tunis was arrested. Tunis had fled to Spain.', 'Tunis', 'person:karim-tunis', 'the surname of somebody named in full'],
    ['Karim Tunis was arrested. He had lived in Tunis.', 'Tunis', 'place:TUN/tunis', 'the city after a preposition of place'],
    [
      'A spokesman for the Iranian government spoke. The spokesperson for the German government condemned it.',
      'The spokesperson',
      'state:DEU',
      'whose stands after "for"',
    ],
    ['Zaire sent troops.', 'Zaire', 'state:COD', 'former name of a state that goes on'],
    ['The Soviet Union sent troops.', 'Soviet Union', 'state:SUN', 'a state that ended keeps its own code'],
  ])('%s', (text, phrase, id) => {
    expect(idsOf(linkText(text), phrase)).toEqual([id]);
  });
});

describe('capitals', () => {
  it.each([
    ['Moscow rejected the offer.', 'Moscow', 'state:RUS', 'subject of an act'],
    ['He flew to Moscow.', 'Moscow', 'place:RUS/moscow', 'goal of travel'],
    ['Talks were held in Moscow.', 'Moscow', 'place:RUS/moscow', 'where'],
    ["Moscow's demand was refused.", 'Moscow', 'state:RUS', 'owner of a demand'],
    ["Moscow's streets were empty.", 'Moscow', 'place:RUS/moscow', 'owner of streets'],
    ['Relations between Moscow and Ankara cooled.', 'Ankara', 'state:TUR', 'between two governments'],
    ['Canada imposed sanctions against Moscow.', 'Moscow', 'state:RUS', 'target of sanctions'],
    ['Rebels attacked Damascus.', 'Damascus', 'place:SYR/damascus', 'target of force'],
    ['The Kremlin denied it.', 'Kremlin', 'state:RUS', 'seat of government'],
  ])('%s', (text, phrase, id) => {
    expect(idsOf(linkText(text), phrase)).toEqual([id]);
  });

  it('leaves out a city that only labels something: the Minsk agreements', () => {
    expect(idsOf(linkText('Both praised the Minsk agreements.'), 'Minsk')).toEqual([]);
  });
});

describe('media', () => {
  it.each([
    ['Reuters reported that Chad had closed its border.', 'Reuters', [], 'only reports'],
    ['According to Reuters, Chad had closed its border.', 'Reuters', [], 'only is the source'],
    ['The minister told Reuters that Chad would close its border.', 'Reuters', ['org:reuters'], 'is spoken to'],
    ['KHARTOUM (Reuters) - Chad closed its border.', 'Reuters', [], 'only signs'],
    ['Chad expelled Reuters from the country.', 'Reuters', ['org:reuters'], 'is acted on'],
  ])('%s', (text, phrase, ids) => {
    expect(idsOf(linkText(text), phrase)).toEqual(ids);
  });
});

describe('what an entity is called', () => {
  it.each([
    ['BEIJING, May 3 - Envoys met there.', 'place:CHN/beijing', 'Beijing', "a dateline's capitals: the gazetteer's spelling"],
    ['Foreign Minister PETROV said so.', 'person:petrov@a1', 'Petrov', 'capitals only: in plain case'],
    ['PETROV spoke. Ivan Petrov left.', 'person:ivan-petrov', 'Ivan Petrov', 'another spelling in the text'],
  ])('%s', (text, id, name) => {
    expect(linkText(text).entities.find((entity) => entity.id === id)?.name).toBe(name);
  });

  it.each([
    ['Iran and Oman met. Both sides agreed.', 'state:IRN', [], 'a nominal that anybody may be is a mention only'],
    ['Iran met Oman. The Iranian government agreed.', 'state:IRN', ['The Iranian government', 'Iranian'], 'a nominal with the nation'],
    ['The Kremlin denied it. Russia agreed.', 'state:RUS', ['Kremlin'], 'a metonym'],
    ['Ivan Petrov, a member of the panel, spoke.', 'person:ivan-petrov', [], 'an apposition is no name'],
  ])('%s', (text, id, aliases) => {
    expect(
      linkText(text)
        .entities.find((entity) => entity.id === id)
        ?.aliases.toSorted(),
    ).toEqual(aliases.toSorted());
  });
});
