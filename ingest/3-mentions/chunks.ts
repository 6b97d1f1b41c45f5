import { FIELDS } from '../2-parse/asides.ts';
import { isCommonWord, lemmaOf } from '../2-parse/lemma.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { TokenSpan } from '../2-parse/tree.ts';
import { isCalendarWord } from '../lexicon/calendar.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { givenName, isFamilyFirst, isSurname } from '../lexicon/names.ts';
import { isPeople, isPeopleAdjective } from '../lexicon/peoples.ts';
import { nameHeadClass, nominalClasses, titleClass } from '../lexicon/roles.ts';
import type { Phrase } from './phrases.ts';
import { isPortfolioWord, personAhead, portfoliosEnd, titleEnd } from './title.ts';

/** Labels of the parser's own recognizer that mark names of things that may act or be places. */
export const NAME_LABELS: ReadonlySet<string> = new Set('PERSON ORG GPE LOC FAC NORP EVENT LAW WORK_OF_ART PRODUCT'.split(' '));
/** "Ursula von der Leyen", "Staffan de Mistura", "bin Salman". */
const PARTICLES = new Set(
  'de del della di da dos das du la las los le van von der den ten ter bin ibn bint ben al el ul ur uz af zu y e abu ould wal wa'.split(
    ' ',
  ),
);
/** Particles that go on with a name but never begin one. */
const INNER_PARTICLES = /^(y|e|la|las|los|le|da|abu|der|den|ten|ter|zu|af|wal|wa)$/;
/** Plurals whose possessive is part of a name: "People's Protection Units", "Workers' Party". */
const OWNERS =
  /^(people|peoples|workers|women|men|children|writers|teachers|students|lawyers|farmers|martyrs|citizens|veterans|king|queen)$/i;
/** "Deputy Prime Minister and Foreign Minister Ayman Safadi": two titles before one name, where no "the" parts them. */
function isOneHolder(sentence: Sentence, { first, last }: TokenSpan, after: number): boolean {
  if (/^the$/i.test(sentence.tokens[first - 1]?.text ?? '')) return false;
  const opening = sentence.tokens.findIndex((token, i) => i >= first && i < last && titleClass(token.text) !== undefined);
  const end = titleEnd(sentence, after, Math.min(after + 8, sentence.tokens.length));
  if (opening < 0 || end === after || titleEnd(sentence, opening, last) !== last) return false;
  return sentence.names.some((name) => name.label === 'PERSON' && name.start <= end && name.end > end);
}

/** Words for an office that may stand in another: "Secretary of State for Foreign and Commonwealth Affairs". */
const PORTFOLIO_TITLES = /^(State|General|Foreign|Commonwealth)$/;
/** Officers whose possessive before "Office" is a name. */
const OFFICERS = /^(General|Prosecutor|Attorney|Envoy|Ombudsman|Commissioner|Sheriff|Coordinator)s?$/;
/** Words that take "of" with a name without being a head of their own. */
const TAKES_OF =
  /^(Secretary|Minister|Duke|Duchess|Prince|Princess|Archbishop|Bishop|Chief|Isle|Republic|Kingdom|Gulf|Strait|Straits|Horn|Cape|Lord|Earl|Sons|Friends|Brotherhood|Voice|Statue|Arc|Daughters|Knights|Mayor)$/;

/** Runs of tokens that make one name or several names side by side ("U.S. Secretary of State Mike Pompeo"). */
export function chunkNames(sentence: Sentence, phrases: readonly Phrase[]): TokenSpan[] {
  const phraseFrom = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  if (isShouted(sentence)) return phrases.map(({ first, last }) => ({ first, last }));
  const namey = sentence.tokens.map((_, i) => isNamey(sentence, i, phrases));
  const chunks: TokenSpan[] = [];
  for (let i = 0; i < namey.length; i++) {
    if (!startsName(sentence, namey, i) && !phraseFrom.has(i)) continue;
    let last = Math.max(i + 1, phraseFrom.get(i)?.last ?? 0);
    for (let next = extend(sentence, namey, { first: i, last }); next > last; next = extend(sentence, namey, { first: i, last })) {
      last = Math.max(next, phraseFrom.get(next - 1)?.last ?? 0);
    }
    chunks.push({ first: i, last });
    i = last - 1;
  }
  return chunks;
}

const TWO_CAPITALS = /\p{Lu}\p{Lu}/u;
const WORD = /^\p{L}{2,}$/u;

/** A headline in capitals: case says nothing there, so only what the gazetteer knows counts. */
export function isShouted(sentence: Sentence): boolean {
  // most sentences have no two capitals side by side
  if (!TWO_CAPITALS.test(sentence.text)) return false;
  const words = sentence.tokens.filter((token) => WORD.test(token.text));
  return words.length > 4 && words.filter((token) => token.text === token.text.toUpperCase()).length > 0.7 * words.length;
}

const startsName = (sentence: Sentence, namey: boolean[], i: number): boolean =>
  namey[i]! || (isParticle(sentence, i) && joinsName(sentence, namey, i));

/** "al-Assad", "de Mistura": a particle and then a name at once. */
function joinsName(sentence: Sentence, namey: boolean[], i: number): boolean {
  const hyphen = isTightHyphen(sentence, i + 1) ? 1 : 0;
  return !!namey[i + 1 + hyphen] && !INNER_PARTICLES.test(sentence.tokens[i]!.text);
}

const isParticle = (sentence: Sentence, i: number): boolean => PARTICLES.has(sentence.tokens[i]?.text ?? '');

/** A hyphen without space on either side. */
function isTightHyphen(sentence: Sentence, i: number): boolean {
  const [before, token, after] = [sentence.tokens[i - 1], sentence.tokens[i], sentence.tokens[i + 1]];
  return !!before && !!token && !!after && /^[-‐‑–/]$/.test(token.text) && before.end === token.start && token.end === after.start;
}

/** Where the name goes on to from `last`: after the next name token, hyphen or connector; `last` itself when it ends. */
function extend(sentence: Sentence, namey: boolean[], { first, last }: TokenSpan): number {
  const { tokens } = sentence;
  const next = tokens[last];
  if (!next) return last;
  if (namey[last]) return last + 1;
  if (isTightHyphen(sentence, last) && continuesHyphen(sentence, last + 1)) return last + 2;
  if (isParticle(sentence, last) && !isTightHyphen(sentence, last - 1)) {
    const chain = isParticle(sentence, last + 1) ? 1 : 0;
    if (namey[last + 1 + chain] || joinsName(sentence, namey, last + chain)) return last + 1 + chain;
  }
  if (next.text === '&' && namey[last + 1]) return last + 2;
  if (next.tag === 'POS' && ownsBody(sentence, last) && namey[last + 1]) return last + 2;
  if (/^(of|for|and|on|in|to)$/.test(next.text)) return connector(sentence, namey, { first, last });
  if (next.text === ',' && /^(Inc|Ltd|LLC|Jr|Sr|Co|Corp)\b/.test(tokens[last + 1]?.text ?? '')) return last + 2;
  // "Minister of Trade, Industry and Energy"
  if (next.text === ',' && isOffice(wordsOf(sentence, { first, last }), ',')) return portfoliosEnd(sentence, last) ?? last;
  return last;
}

const wordsOf = ({ tokens }: Sentence, { first, last }: TokenSpan): string[] => tokens.slice(first, last).map(({ text }) => text);

/** "People's Protection Units", "Prosecutor General's Office". */
const ownsBody = ({ tokens }: Sentence, at: number): boolean =>
  OWNERS.test(tokens[at - 1]!.text) ||
  (OFFICERS.test(tokens[at - 1]!.text) && /^(Office|Court|Council|Bureau)$/.test(tokens[at + 1]?.text ?? ''));

/** `soon` of "Song Min-soon", and `Min`. */
const SHORT_SMALL = /^\p{Ll}{2,6}$/u;
const SHORT_NAME = /^\p{Lu}\p{Ll}{0,4}$/u;

/** "Chun Yung-woo", "Coca-Cola", but not "Macau-based", "Kurdish-led", "U.S.-backed". */
function continuesHyphen(sentence: Sentence, i: number): boolean {
  const { text, tag } = sentence.tokens[i]!;
  if (isCapitalized(text)) return !isCalendarWord(text);
  const before = sentence.tokens[i - 2]!.tag;
  // "Song Min-soon": after a family name that stands first, whatever the word
  if (isFamilyFirst(sentence.tokens[i - 3]?.text ?? '') && SHORT_SMALL.test(text) && SHORT_NAME.test(sentence.tokens[i - 2]!.text))
    return true;
  const named = sentence.names.some((name) => name.start < i && i < name.end && name.label === 'PERSON');
  return (
    (tag.startsWith('NNP') || (named && before.startsWith('NNP'))) && !/(ed|ing|led|born|wide|style|era|made|run|held|owned)$/.test(text)
  );
}

/** "Ministry of Foreign Affairs and Trade", "Bank of the West", "Secretary of State": only after a word that takes a complement. */
function connector(sentence: Sentence, namey: boolean[], { first, last }: TokenSpan): number {
  const { tokens } = sentence;
  const article = tokens[last + 1]?.text === 'the' ? 1 : 0;
  const after = last + 1 + article;
  if (!namey[after] || isCalendarWord(tokens[after]!.text)) return last;
  const words = tokens.slice(first, last).map((token) => token.text);
  const before = words.at(-1)!;
  const word = tokens[last]!.text;
  // "Speaker of the Assembly Luc Petit and Chief of the General Staff Jan Bos": two holders
  const office = /^(state|office)$/.test(titleClass(tokens[after]!.text) ?? '') && !PORTFOLIO_TITLES.test(tokens[after]!.text);
  if (word === 'and' && isOneHolder(sentence, { first, last }, after)) return after + 1;
  if (word === 'and' && office) return last;
  // "for Border and Immigration Policy"
  if (word === 'and' && !article && isOffice(words, word) && isPortfolioWord(before) && isPortfolioWord(tokens[after]!.text))
    return after + 1;
  if (isOffice(words, word) && personAhead(sentence, after) !== undefined) return after + 1;
  if (/^(in|on)$/.test(word) && nameHeadClass(before) !== 'org') return last;
  if (word === 'and' && !words.includes('of') && isBody(words[0]!) && isBodyAt(sentence, after)) return last;
  if (word === 'and' && isTwoBodies(sentence, words, { after, article })) return last;
  if (word === 'and' || word === 'to') return joinsComplement(sentence, words, { first: last, last: after }) ? after + 1 : last;
  if (sentence.names.some((name) => name.start < last && name.end > after && NAME_LABELS.has(name.label))) return after + 1;
  if (word === 'of') return nameHeadClass(before) || titleClass(before) === 'office' || TAKES_OF.test(before) ? after + 1 : last;
  if (word === 'for') return nameHeadClass(before) === 'org' || /^(Secretary|Minister|Commissioner)$/.test(before) ? after + 1 : last;
  return last;
}

/** Words that end the name of a body: what follows "and" is another. */
const ENDS_BODY =
  /^(Government|Council|Ministry|Department|Party|Committee|Commission|Agency|Court|Bureau|Senate|Parliament|Assembly|Bank|Corps|Guard|Embassy|Authority|Organi[sz]ation|Administration)$/;

/** "Republic of Yemen Government and Southern Transitional Council", "Department of Labor and the Office of …": two bodies, each whole. */
function isTwoBodies({ tokens }: Sentence, words: readonly string[], { after, article }: { after: number; article: number }): boolean {
  const opens = nameHeadClass(tokens[after]!.text) === 'org' && /^(of|for)$/.test(tokens[after + 1]?.text ?? '');
  if (article && opens) return true;
  if (!ENDS_BODY.test(words.at(-1)!) || words.length < 2) return false;
  for (let i = after; i < Math.min(after + 5, tokens.length) && isCapitalized(tokens[i]!.text); i++)
    if (i > after && ENDS_BODY.test(tokens[i]!.text)) return true;
  return opens;
}

/** "NATO and European Union officials": two bodies side by side. */
const isBody = (text: string): boolean => gazetteer(text).some((entry) => /^(body|bank)$/.test(entry.kind));
const isBodyAt = ({ tokens }: Sentence, at: number): boolean =>
  [1, 2, 3].some((count) =>
    isBody(
      tokens
        .slice(at, at + count)
        .map((token) => token.text)
        .join(' '),
    ),
  );

/** "Ambassador to the United Nations Nora Hale", "Minister of Trade and Industry Amina Odhiambo": the office goes on up to its holder. */
function isOffice(words: readonly string[], word: string): boolean {
  // "Secretary of State for East Asian and Pacific Affairs": any link back to the title will do
  const links = [...words, word];
  return (
    !/^(in|on)$/.test(word) &&
    links.some((link, k) => /^(of|for|to)$/.test(link) && /^(state|office)$/.test(titleClass(links[k - 1] ?? '') ?? ''))
  );
}

/** "Bureau of European and Eurasian Affairs", "Organization for Security and Co-operation": within the complement, in one name for the parser. */
function joinsComplement(sentence: Sentence, words: readonly string[], { first, last: after }: TokenSpan): boolean {
  const of = words.findLastIndex((word) => /^(of|for)$/.test(word));
  const headed = of > 0 && nameHeadClass(words[of - 1]!) === 'org';
  const oneName = sentence.names.some((name) => name.start < first && name.end > after && /^(ORG|FAC)$/.test(name.label));
  const next = sentence.tokens[after]!.text;
  if (headed && [words.at(-1)!, next].every((word) => isCommonWord(word.toLowerCase()) && !givenName(word))) return true;
  if (!headed && isCommonCompound(sentence, words, after)) return true;
  if (!headed)
    return oneName && words.length === 1 && nameHeadClass(sentence.tokens[after + 1]?.text ?? '') === 'org' && !isPeople(words[0]!);
  return (
    oneName ||
    /^(Affairs|Trade|Security|Culture|Development|Defen[cs]e|Justice|Commerce|Industry|Technology|Science|Human|Eurasian)$/.test(next)
  );
}

/** `Oslo`, `eBay`, `al-Assad`, `d'Estaing`. */
const NAMELIKE = /^(\p{Lu}|(e|i|al|el|d|l|O)['’]?\p{Lu})/u;

/** Whether a token can be part of a name: a proper noun, or a capitalized word that parser or gazetteer take for one. */
function isNamey(sentence: Sentence, i: number, phrases: readonly Phrase[]): boolean {
  const { text, tag, label } = sentence.tokens[i]!;
  // "Secretary for Energy, Health, and Labor Ana Lund"
  if (label === FIELDS) return false;
  if (phrases.length && phrases.some((phrase) => phrase.first <= i && i < phrase.last)) return true;
  if (!NAMELIKE.test(text)) return false;
  if (isCalendarWord(text)) return tag.startsWith('NNP') && isNamed(sentence, i, PERSONS) && isInName(sentence, i);
  if (i === 0 && isPlainOpening(sentence)) return false;
  if (tag.startsWith('NNP') || (i === 0 && /^NNS?$/.test(tag) && !isCommonWord(text.toLowerCase()))) return true;
  if (/^(PRP|DT|IN|WP|WRB|CC|MD|WDT|UH|PRP\$|EX|RP|CD)$/.test(tag)) return false;
  if (isPeopleAdjective(text)) return true;
  if (isNamed(sentence, i, NAME_LABELS)) return i > 0 || !/^(VB|RB)/.test(tag);
  const beside = [sentence.tokens[i - 1], sentence.tokens[i + 1]].some(
    (token) => token?.tag.startsWith('NNP') && isCapitalized(token.text),
  );
  return i > 0 && beside && !/^["“‘'(:]$/.test(sentence.tokens[i - 1]!.text) && !/^(VB|RB)/.test(tag);
}

const PERSONS: ReadonlySet<string> = new Set(['PERSON']);

/** Whether the parser's recognizer has the token in a name with one of the labels. */
const isNamed = (sentence: Sentence, i: number, labels: ReadonlySet<string>): boolean =>
  sentence.names.some((name) => name.start <= i && i < name.end && labels.has(name.label));

/** "Police arrested …", "Protesters marched": a plain noun in a capital only because it opens the sentence. */
function isPlainOpening(sentence: Sentence): boolean {
  const [first, second] = sentence.tokens;
  const plain = nominalClasses(lemmaOf(first!.text.toLowerCase(), /s$/.test(first!.text) ? 'NNS' : 'NN')).length > 0;
  return plain && !isCapitalized(second?.text ?? '') && !/^(of|for)$/.test(second?.text ?? '');
}

/** "Theresa May", "April Ryan": a word of the calendar beside a given name or surname, no date after it. */
const isInName = (sentence: Sentence, i: number): boolean =>
  !/^\d/.test(sentence.tokens[i + 1]?.text ?? '') &&
  (givenName(sentence.tokens[i - 1]?.text ?? '') !== undefined || isSurname(sentence.tokens[i + 1]?.text ?? ''));

/** "Search and Rescue Agency", "Command and Control Centre": plain words in capitals that end in the word for a body. */
function isCommonCompound(sentence: Sentence, words: readonly string[], after: number): boolean {
  if (!words.every((word) => isCommonWord(word.toLowerCase()) && !givenName(word))) return false;
  for (let i = after; i < Math.min(after + 4, sentence.tokens.length); i++) {
    const { text } = sentence.tokens[i]!;
    if (!isCapitalized(text) || !isCommonWord(text.toLowerCase())) return false;
    if (i > after && nameHeadClass(text) === 'org') return true;
  }
  return false;
}
