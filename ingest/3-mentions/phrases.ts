import { isCommonWord } from '../2-parse/lemma.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { textOf } from '../2-parse/tree.ts';
import { type GazetteerEntry, gazetteer, phraseReach } from '../lexicon/gazetteer.ts';
import { hasCapital } from '../lexicon/letters.ts';
import { isFamilyFirst } from '../lexicon/names.ts';

/** A span of tokens that the gazetteer knows. */
export interface Phrase {
  first: number;
  last: number;
  entries: readonly GazetteerEntry[];
}

/** Known phrases of a sentence, longest first at each place, none overlapping. */
export function findPhrases(sentence: Sentence): Phrase[] {
  const found: Phrase[] = [];
  for (let first = 0; first < sentence.tokens.length; ) {
    const phrase = phraseAt(sentence, first);
    if (phrase) found.push(phrase);
    first = phrase ? phrase.last : first + 1;
  }
  return found;
}

function phraseAt(sentence: Sentence, first: number): Phrase | undefined {
  const reach = phraseReach(sentence.tokens[first]!.text);
  if (reach && isFamilyName(sentence, first)) return undefined;
  for (let last = Math.min(first + reach, sentence.tokens.length); last > first; last--) {
    const text = last - first === 1 ? sentence.tokens[first]!.text : textOf(sentence, { first, last });
    if (!hasCapital(text) && last - first < 3) continue;
    const entries = gazetteer(text);
    if (entries.length && isAllowed(sentence, first, last, text) && !isPlainWord(sentence, first, last, entries))
      return { first, last, entries };
  }
  return undefined;
}

/** "Pak Yong-su": a family name that stands first, not a nation. */
const isFamilyName = ({ tokens }: Sentence, i: number): boolean =>
  tokens[i + 2]?.text === '-' &&
  isFamilyFirst(tokens[i]!.text) &&
  CAPITAL_FIRST.test(tokens[i + 1]!.text) &&
  SHORT_SMALL.test(tokens[i + 3]?.text ?? '');
/** `Yong`, and `su` of "Yong-su". */
const CAPITAL_FIRST = /^\p{Lu}\p{Ll}+$/u;
const SHORT_SMALL = /^\p{Ll}{2,6}$/u;

/** Words that are names only in capitals or in the right tag: "us" is no state, "Total sales" no company, "Male" no capital. */
const COMMON = new Set([
  'Total',
  'Male',
  'Quad',
  'Commons',
  'Lords',
  'Azov',
  'Anonymous',
  'Punch',
  'Shell',
  'Alphabet',
  'Intel',
  'Apple',
  'Congress',
  'Conservatives',
  'Dawn',
  'Hindu',
  'Guardian',
  'Herald',
  'Mercosul',
  'Contact Group',
  'Solidarity',
  'Amnesty',
  'Victoria',
  'Queens',
  'Emirates',
  'Citi',
  'Gulf',
  'Turks',
  'Poles',
  'Chad',
  'Jersey',
  'Jordan',
  'Scots',
  'Nice',
  'Mobile',
  'Reading',
  'Telegraph',
  'Bild',
  'Spiegel',
  'Independent',
  'Sun',
  'Times',
  'Fars',
  'Petra',
  'Hina',
  'Mehr',
  'Lusa',
  'Economist',
]);

function isAllowed(sentence: Sentence, first: number, last: number, text: string): boolean {
  if (last - first > 1) return true;
  const { tag } = sentence.tokens[first]!;
  return !COMMON.has(text) || tag.startsWith('NNP') || (first > 0 && !/^(NN|JJ|VB|RB)/.test(tag));
}

/** "Police", "Split", "Best" that the tagger takes for a common word are no towns. */
function isPlainWord(sentence: Sentence, first: number, last: number, entries: readonly GazetteerEntry[]): boolean {
  const { tag, text } = sentence.tokens[first]!;
  if (last - first > 1 || tag.startsWith('NNP') || !entries.every((entry) => /^(city|town|province)$/.test(entry.kind))) return false;
  return isCommonWord(text.toLowerCase());
}
