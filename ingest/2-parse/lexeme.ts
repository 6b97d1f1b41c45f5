/** What the network sees of a word: norm, first character, last three, shape. */
import { ownCopy } from '../lexicon/kept.ts';
import { hasLetter } from '../lexicon/letters.ts';
import { stringId } from './hash.ts';
import { tables } from './model.ts';

/** A word type; the tokenizer gives the same object for the same word as long as its cache holds it. */
export interface Lexeme {
  text: string;
  /** Lower case, or what the tables or the tokenizer's exceptions set for it: `'re` → `are`. */
  norm: string;
  prefix: string;
  suffix: string;
  /** `Xxxx-dd` …; runs longer than four are cut. */
  shape: string;
}

/** Word types kept before the cache starts anew; memory stays flat over any number of articles. */
const CACHE_SIZE = 32_768;
/** Longer words are not worth keeping: a 50,000-character word would stay for good. */
const LONGEST_KEPT = 64;

const norms = new Map(Object.entries(tables.normsH));
const lexemes = new Map<string, Lexeme>();

function classOf(character: string): string {
  if (hasLetter(character)) {
    return character !== character.toLowerCase() && character === character.toUpperCase() ? 'X' : 'x';
  }
  return /\p{Nd}/u.test(character) ? 'd' : character;
}

/** spaCy's `word_shape`: letters to x or X, digits to d, runs cut at four; `LONG` from 100 characters on. */
export function wordShape(characters: string[]): string {
  if (characters.length >= 100) return 'LONG';
  let shape = '';
  let previous = '';
  let run = 0;
  for (const character of characters) {
    const symbol = classOf(character);
    run = symbol === previous ? run + 1 : 0;
    previous = symbol;
    if (run < 4) shape += symbol;
  }
  return shape;
}

function makeLexeme(text: string, norm: string | null): Lexeme {
  const characters = [...text];
  const hash = stringId(text).toString(16).padStart(16, '0');
  return {
    text,
    norm: norm ?? norms.get(hash) ?? text.toLowerCase(),
    prefix: characters[0] ?? '',
    suffix: characters.slice(-3).join(''),
    shape: wordShape(characters),
  };
}

/** The lexeme of a word; `norm` overrides where the tokenizer's exceptions set one. */
export function lexemeOf(text: string, norm: string | null = null): Lexeme {
  if (text.length > LONGEST_KEPT) return makeLexeme(text, norm);
  const key = norm === null ? text : `${text}\n${norm}`;
  let lexeme = lexemes.get(key);
  if (!lexeme) {
    if (lexemes.size >= CACHE_SIZE) lexemes.clear();
    lexeme = makeLexeme(ownCopy(text), norm);
    lexemes.set(norm === null ? lexeme.text : key, lexeme);
  }
  return lexeme;
}
