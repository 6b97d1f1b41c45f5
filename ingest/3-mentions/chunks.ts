import type { Sentence } from '../2-parse/sentence.ts';
import type { TokenSpan } from '../2-parse/tree.ts';
import { isCalendarWord } from '../lexicon/calendar.ts';
import { nameHeadClass, titleClass } from '../lexicon/roles.ts';
import type { Phrase } from './phrases.ts';

/** Labels of the parser's own recognizer that mark names of things that may act or be places. */
const NAME_LABELS = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'LAW', 'WORK_OF_ART', 'PRODUCT']);
/** "Ursula von der Leyen", "Staffan de Mistura", "bin Salman". */
const PARTICLES = new Set(
  'de del della di da dos das du la le van von der den ten ter bin ibn bint ben al el ul ur af zu y e abu ould'.split(' '),
);
/** Plurals whose possessive is part of a name: "People's Protection Units", "Workers' Party". */
const OWNERS =
  /^(people|peoples|workers|women|men|children|writers|teachers|students|lawyers|farmers|martyrs|citizens|veterans|king|queen|emperor|lord)$/i;

/** Runs of tokens that make one name or several names side by side ("U.S. Secretary of State Mike Pompeo"). */
export function chunkNames(sentence: Sentence, phrases: readonly Phrase[]): TokenSpan[] {
  const phraseFrom = new Map(phrases.map((phrase) => [phrase.first, phrase]));
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

const startsName = (sentence: Sentence, namey: boolean[], i: number): boolean =>
  namey[i]! || (isParticle(sentence, i) && joinsName(sentence, namey, i));

/** "al-Assad", "de Mistura": a particle and then a name at once. */
function joinsName(sentence: Sentence, namey: boolean[], i: number): boolean {
  const hyphen = isTightHyphen(sentence, i + 1) ? 1 : 0;
  return !!namey[i + 1 + hyphen] && !/^(y|e|la|le|da|abu)$/.test(sentence.tokens[i]!.text);
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
  if (isParticle(sentence, last)) {
    const chain = isParticle(sentence, last + 1) ? 1 : 0;
    if (joinsName(sentence, namey, last + chain) && !isTightHyphen(sentence, last - 1)) return last + 1 + chain;
  }
  if (next.text === '&' && namey[last + 1]) return last + 2;
  if (next.tag === 'POS' && OWNERS.test(tokens[last - 1]!.text) && namey[last + 1]) return last + 2;
  if (/^(of|for|and|on|in|to)$/.test(next.text)) return connector(sentence, namey, { first, last });
  if (next.text === ',' && /^(Inc|Ltd|LLC|Jr|Sr|Co|Corp)\b/.test(tokens[last + 1]?.text ?? '')) return last + 2;
  return last;
}

/** "Chun Yung-woo", "Coca-Cola", but not "Macau-based", "Kurdish-led", "U.S.-backed". */
function continuesHyphen(sentence: Sentence, i: number): boolean {
  const { text, tag } = sentence.tokens[i]!;
  if (/^\p{Lu}/u.test(text)) return !isCalendarWord(text);
  return tag.startsWith('NNP') && !/(ed|ing|led|backed|born|wide|style|era|made|run|held|owned|based)$/.test(text);
}

/** "Ministry of Foreign Affairs and Trade", "Bank of the West", "Secretary of State": only after a word that takes a complement. */
function connector(sentence: Sentence, namey: boolean[], { first, last }: TokenSpan): number {
  const { tokens } = sentence;
  const article = tokens[last + 1]?.text === 'the' ? 1 : 0;
  const after = last + 1 + article;
  if (!namey[after] || isCalendarWord(tokens[after]!.text)) return last;
  const inOneName = sentence.names.some((name) => name.start <= last - 1 && name.end > after && NAME_LABELS.has(name.label));
  if (inOneName) return after + 1;
  const heads = tokens.slice(first, last).map((token) => token.text);
  const word = tokens[last]!.text;
  const before = heads.at(-1)!;
  if (word === 'of') return nameHeadClass(before) || titleClass(before) === 'office' || takesOf(before) ? after + 1 : last;
  if (word === 'for') return nameHeadClass(before) === 'org' || /^(Secretary|Minister|Commissioner)$/.test(before) ? after + 1 : last;
  return last;
}

const takesOf = (word: string): boolean =>
  /^(Secretary|Minister|Duke|Duchess|Prince|Princess|Archbishop|Bishop|Chief|Bank|Isle|Republic|Kingdom|Gulf|Strait|Straits|Horn|Cape|Sea|Bay|Lord|Earl|Church|Sons|Friends|Brotherhood|Voice|Museum|Lake|Tower|Bureau|Kingdom|Statue|Arc)$/.test(
    word,
  );

/** Whether a token can be part of a name: a proper noun, or a capitalized word that parser or gazetteer take for one. */
function isNamey(sentence: Sentence, i: number, phrases: readonly Phrase[]): boolean {
  const { text, tag } = sentence.tokens[i]!;
  if (isCalendarWord(text) && !(text === 'May' || text === 'March' || text === 'April' || text === 'August')) return false;
  if (!/[\p{L}]/u.test(text)) return /^\d+(st|nd|rd|th)?$/.test(text) && false;
  const proper = tag.startsWith('NNP');
  if (isCalendarWord(text)) return proper && sentence.names.some((name) => name.start <= i && i < name.end && name.label === 'PERSON');
  if (!/^\p{Lu}/u.test(text) && !/^(e|i|al|el)\p{Lu}/u.test(text)) return phrases.some((phrase) => phrase.first <= i && i < phrase.last);
  if (proper || phrases.some((phrase) => phrase.first <= i && i < phrase.last)) return true;
  if (/^(PRP|DT|IN|WP|WRB|CC|MD|WDT|UH|PRP\$)$/.test(tag)) return false;
  const named = sentence.names.some((name) => name.start <= i && i < name.end && NAME_LABELS.has(name.label));
  if (named) return i > 0 || !/^(VB|RB)/.test(tag);
  const beside = [sentence.tokens[i - 1], sentence.tokens[i + 1]].some(
    (token) => token?.tag.startsWith('NNP') && /^\p{Lu}/u.test(token.text),
  );
  return i > 0 && beside && !/^["“‘'(]$/.test(sentence.tokens[i - 1]!.text) && !/^(VB|RB)/.test(tag);
}
