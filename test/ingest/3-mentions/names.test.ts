import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import { findMentions } from '../../../ingest/3-mentions/find.ts';
import { linkText } from '../link-text.ts';

/** `type:text` of the names and adjectives found, `Type` of the linked entity. */
function namesIn(text: string): string[] {
  const linked = linkText(text);
  return linked.mentions
    .filter((mention) => mention.kind === 'name' || mention.kind === 'adjective')
    .map((mention) => `${mention.type}:${mention.text}`);
}

describe('names', () => {
  it.each([
    [
      'U.S. Treasury Secretary Nora Whitfield left for Geneva.',
      ['State:U.S.', 'Person:Nora Whitfield', 'Place:Geneva'],
      'adjective, department and title come off a name',
    ],
    [
      'Ghanaian Minister of Trade and Industry Ama Boateng met Ambassador to the United Nations Nora Hale.',
      ['State:Ghanaian', 'Person:Ama Boateng', 'Person:Nora Hale'],
      'the office ends where a given name begins',
    ],
    [
      'Irish Minister of Fisheries and Ocean Policy Bjørnar Skjæran left.',
      ['State:Irish', 'Person:Bjørnar Skjæran'],
      'an unknown given name after plain words of the office',
    ],
    [
      'Assistant Secretary of State for East Asian and Pacific Affairs Daniel Moreno left for Lima.',
      ['Person:Daniel Moreno', 'Place:Pacific', 'Place:Lima'],
      'a second link of the office, and a given name that is in the dictionary',
    ],
    ['NATO and European Union officials left.', ['Organization:NATO', 'Organization:European Union'], 'two bodies before a noun stay two'],
    ['Orion Commission spoke.', ['Organization:Orion Commission'], 'the last word is for a body, never a surname'],
    ['Pak Yong-su left Peru.', ['Person:Pak Yong-su', 'State:Peru'], 'a family name that stands first is no nation'],
    ['Song Min-soon, the chief negotiator, left.', ['Person:Song Min-soon'], 'a given name whose half is a common word'],
    ['Vice Foreign Minister Kim Sung-ho spoke.', ['Person:Kim Sung-ho'], 'a hyphen without space joins'],
    ['The Macau-based lender closed.', ['State:Macau'], 'a hyphen before a participle does not'],
    ['Envoy Staffan de Vries met Omar al-Rashid.', ['Person:Staffan de Vries', 'Person:Omar al-Rashid'], 'particles are inside names'],
    [
      'The Norwegian Ministry of Foreign Affairs and Trade replied.',
      ['Organization:Norwegian Ministry of Foreign Affairs and Trade', 'State:Norwegian'],
      'a body keeps its adjective in the name and gives it apart',
    ],
    [
      "The Farmers' Party and the People's Front merged.",
      ["Organization:Farmers' Party", "Organization:People's Front"],
      'possessive inside a name',
    ],
    [
      'Dr. Amina Yusuf heads the Search and Rescue Agency.',
      ['Person:Amina Yusuf', 'Organization:Search and Rescue Agency'],
      'plain words joined by "and" before the word for a body',
    ],
    ['He moved to the town of Brimwick.', ['Place:Brimwick'], 'the noun before "of" says what it is'],
    ['Fighting spread in north-eastern Syria.', ['Place:north-eastern Syria'], 'direction and state make a region'],
    ['Israel Katz arrived.', ['Person:Israel Katz'], "a state's name as a given name"],
    ['They met on Monday in April.', [], 'days and months are no names'],
    ['GDP fell and HIV spread.', [], 'abbreviations that name no actor'],
    ['The Treaty of Vienna was signed.', [], 'documents are no nodes'],
    ['The two Koreas will talk.', ['State:Koreas', 'State:Koreas'], 'both states'],
    ['North and South Korea will talk.', ['State:North', 'State:South Korea'], 'the first half takes the name of the second'],
    ['The Iranian Government and the Government of Oman agreed.', ['State:Iranian'], 'a government is no name: it is its state'],
    ['Kurdish and European leaders came.', [], 'adjectives of peoples and regions are no nodes'],
  ])('%s', (text, expected) => {
    expect(namesIn(text).sort()).toEqual([...expected].sort());
  });

  it('takes Belgium for a team in a report of a game, and for the state elsewhere', () => {
    const typesOf = (text: string) =>
      linkText(text)
        .mentions.filter((mention) => mention.text === 'Belgium')
        .map((mention) => mention.entity);
    expect(typesOf('Belgium beat Panama 3-0 in the match after a late goal.')).toEqual(['org:BEL/national-team']);
    expect(typesOf('Belgium beat back the proposal in the council.')).toEqual(['state:BEL']);
    expect(typesOf('The match was played in Belgium after a late goal.')).toEqual(['state:BEL']);
  });

  it.each([
    '',
    '...',
    '(((',
    'MINISTER SAYS TALKS WITH RUSSIA AND CHINA WILL RESUME NEXT WEEK',
    '“Unclosed quote of the Prime Minister',
    'Éa Ñ ß 中国',
  ])('finds mentions in %j without failing, and with spans that hold their text', (text) => {
    const sentences = parseArticle({ id: 'x', text });
    for (const mention of findMentions({ id: 'x', text }, sentences)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
