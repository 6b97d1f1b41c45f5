import { isCommonWord } from '../2-parse/lemma.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { TokenSpan } from '../2-parse/tree.ts';
import { isCapitalized, isSmall } from '../lexicon/letters.ts';
import { givenName, isSurname } from '../lexicon/names.ts';
import { nameHeadClass, titleClass } from '../lexicon/roles.ts';

/** What may follow "of" or "for" within a title: "of State", "of Foreign Affairs", "for Political Affairs". */
const COMPLEMENT = new Set(
  (
    'State States Defense Defence Foreign Affairs Interior Finance Financial Treasury Justice Health Education Trade Commerce Energy Economy ' +
    'Economic Labor Labour Transportation Transport Homeland Security Veterans Agriculture Development Housing Urban Human Services Environment ' +
    'Culture Staff Operations Naval Exchequer Political Intelligence Information Communications Tourism Industry Police Space Internal Public ' +
    'Administration Social Cabinet Sport Sports Science Research Work Pensions Home Management Budget Near Eastern East Asian Pacific African ' +
    'Western Hemisphere Central South Asia America Europe Africa International National Arms Control Population Refugees Migration Government ' +
    'Cooperation Expatriates Emigrants Integration Planning Investment Religious Youth Women Family Infrastructure Water Digital Technology ' +
    'Civilian Democracy Rights Growth Diplomacy Nonproliferation Counterterrorism Narcotics Law Enforcement Oceans Scientific Verification Compliance ' +
    'Stabilization Conflict Eurasian Resources Criminal Trafficking Persons Freedom Cyberspace ' +
    'Innovation Mines Petroleum Oil Fisheries Reconstruction Welfare Indo Euro Middle Atlantic Strategic Policy Global Plans Threat Reduction ' +
    'Nonproliferation Proliferation Verification Compliance Law Enforcement Narcotics Counterterrorism Democracy Rights Oceans Environmental ' +
    'Scientific Consular Legislative Educational Cultural Growth Business Conflict Stabilization Diplomatic Military Criminal Trafficking ' +
    'Persons Employment Communities Local Regional Higher Electricity Power Mining Natural Resources Forestry Forests Climate Change Transition ' +
    'Ecological Equality Gender Disaster Immigration Diaspora Parliamentary European Union Sustainable Rural Maritime Marine Aviation Civil ' +
    'Freedom Holocaust Antisemitism Technologies Works Land Minerals Hydrocarbons Internally Displaced Border Citizenship Sanitation Nuclear Atomic Lands Food Livestock Heritage ' +
    'the of and for , & - –'
  ).split(' '),
);
/** Whether a word may stand in the name of a ministry behind "of": "Foreign", "Affairs". */
export const isOfMinistry = (word: string): boolean => COMPLEMENT.has(word);
/** Given names that open titles more often than names: "Prime Minister", "Chief Judge". */
const TITLE_OPENERS = /^(Foreign|Prime|Chief|Deputy|Vice|Major|Justice|Dean|Marshal|Art|General|Duke|Earl|Prince|King|Crown|Grand)$/;

/**
 * End of the title that begins at a token, before `last`; the token itself when there is none.
 * The last title word counts: "Foreign Secretary Sir …" is one title.
 */
export function titleEnd(sentence: Sentence, at: number, last: number): number {
  let end = at;
  for (let i = at; i < last; i++) {
    const { text } = sentence.tokens[i]!;
    // "Deputy Prime Minister and Foreign Minister Ayman Safadi": one holder
    if (text === 'and' && i === end && i > at && i + 1 < last) {
      const joined = titleEnd(sentence, i + 1, last);
      if (joined > i + 1) return joined;
    }
    const next = i + 1 < last ? nameHeadClass(sentence.tokens[i + 1]!.text) : undefined;
    // "Prime Minister Office", "General Assembly", "King Street"
    // "Representative Park Jin": a word for a place in the middle is a family name
    const inName =
      next !== undefined && i + (next === 'place' ? 1 : 2) >= last - 1 && next !== 'none' && !titleClass(sentence.tokens[i + 1]!.text);
    // "House of Representatives", "Office of the President"
    const complementOf = i > at && /^(of|the)$/.test(sentence.tokens[i - 1]!.text);
    if (opensName(text, i === at) && !inName && !complementOf) end = complement(sentence, i + 1, last);
    else if (i >= end && (i - at > 3 || (givenName(text) && !TITLE_OPENERS.test(text)))) break;
  }
  return end;
}

/** Whether a capitalized word heads a title here. Trades count only at the head of a name: "Actor Tom …", not "National Guard". */
function opensName(word: string, isFirst: boolean): boolean {
  const kind = titleClass(word);
  if (kind !== 'person') return kind !== undefined;
  return (
    isFirst &&
    !/^(National|Citizen|Child|Friend|Man|Woman|Boy|Girl|Mother|Son|Victim|Player|Rebel|Soldier|Resident|Rival|Ally)s?$/.test(word)
  );
}

function complement(sentence: Sentence, from: number, last: number): number {
  const { tokens } = sentence;
  const large = /^(at|in)$/.test(tokens[from + 1]?.text ?? '') && from + 3 < last;
  const hyphen = /^[-–]$/.test(tokens[from]?.text ?? '') && from + 1 < last ? (large ? 4 : 2) : 0;
  const start = from + hyphen; // "Secretary-General", "President-elect", "Ambassador-at-Large"
  if (start >= last || !/^(of|for|to)$/.test(tokens[start]!.text)) return start;
  let end = start + 1;
  while (end < last && COMPLEMENT.has(tokens[end]!.text)) end++;
  const person = personAhead(sentence, start + 1, last);
  if (person !== undefined && person >= end) return person;
  while (end > start + 1 && /^(of|and|for|the|,|&|-|–)$/.test(tokens[end - 1]!.text)) end--;
  // "Director of the International Organization for …": the body is no part of the title
  const body = end < last && end > start + 1 && nameHeadClass(tokens[end]!.text) === 'org';
  return end === start + 1 || body ? start : end;
}

/**
 * Where a person's name begins in a run of capitals after "of", "for" or "to" of a title: "Trade and Industry" Amina Odhiambo,
 * "the United Nations" Nora Hale. A given name that is no common word, or what the parser takes for a person at the run's end.
 */
export function personAhead(sentence: Sentence, from: number, last = sentence.tokens.length): number | undefined {
  for (let i = from; i < Math.min(last - 1, from + 9); i++) {
    const [word, next] = [sentence.tokens[i]!.text, sentence.tokens[i + 1]!.text];
    if (!isCapitalized(word) && !/^(of|and|the|for|&|-)$/.test(word)) return undefined;
    if (i === from || !/^\p{Lu}\p{L}/u.test(word) || !isCapitalized(next) || nameHeadClass(next) || COMPLEMENT.has(word)) continue;
    const person = sentence.names.find((name) => name.label === 'PERSON' && name.start <= i && name.end > i + 1);
    // "Daniel", "Grace" are in the dictionary, too: there the parser or the surname after it must agree
    if (givenName(word) && (!isCommonWord(word.toLowerCase()) || person?.start === i || isSurname(next))) return i;
    // the parser's person may begin within the office: "Policy Bjørnar Skjæran"
    if (person && !isCommonWord(word.toLowerCase()) && !isCommonWord(next.toLowerCase())) return i;
  }
  return undefined;
}

/** Tags of words that stand in a title before a name: "former", "deputy", "chief nuclear", "U.S.". */
const TITLE_TAGS = /^(JJ[RS]?|NNP?S?|VBN|VBG|HYPH|CD|RB|POS)$/;

/**
 * The role in small letters that stands right before a name: "chief nuclear negotiator" Kim Kye-gwan, "airline" Mahan Air.
 * Its last token is the role's head noun. Nothing when the word before is no plain noun.
 */
export function roleBefore(sentence: Sentence, first: number): TokenSpan | undefined {
  const noun = sentence.tokens[first - 1];
  if (!noun || !/^(NN|NNP|JJ)$/.test(noun.tag) || !isSmall(noun.text)) return undefined;
  let start = first - 1;
  while (start > 0 && TITLE_TAGS.test(sentence.tokens[start - 1]!.tag) && !/^['’]s?$/.test(sentence.tokens[start - 1]!.text)) start--;
  return { first: start, last: first };
}

/** A word in capitals that may stand in a portfolio: "Foreign", "Trade". */
export const isPortfolioWord = (word: string): boolean => isCapitalized(word) && COMPLEMENT.has(word);

/**
 * Where a list of portfolios ends that goes on after the comma at `comma`: "Minister of Trade, Industry and Energy".
 * Nothing when what follows is no portfolio, or no "and" closes the list.
 */
export function portfoliosEnd({ tokens }: Sentence, comma: number): number | undefined {
  const isPortfolio = (i: number): boolean => isCapitalized(tokens[i]?.text ?? '') && COMPLEMENT.has(tokens[i]!.text);
  if (!isPortfolio(comma - 1) || !isPortfolio(comma + 1)) return undefined;
  for (let i = comma + 1; i < tokens.length && i < comma + 9; i++) {
    const { text } = tokens[i]!;
    if (/^(and|&)$/.test(text)) {
      let end = i + 1;
      while (isPortfolio(end)) end++;
      return end > i + 1 ? end : undefined;
    }
    if (text !== ',' && !isPortfolio(i)) return undefined;
  }
  return undefined;
}
