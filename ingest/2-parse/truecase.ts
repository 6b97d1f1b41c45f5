/**
 * Lines wholly in capitals ("IRAN AND CHINA SIGN TRADE DEAL") are nothing but names to the model. Here their words get the
 * letters that the rest of the article, the gazetteer or the dictionary gives them. Only what the network sees changes: the
 * tokens' texts and offsets stay those of the article.
 */

import { gazetteer } from '../lexicon/gazetteer.ts';
import { hasCapital } from '../lexicon/letters.ts';
import { givenName, isSurname } from '../lexicon/names.ts';
import { isCommonWord } from './lemma.ts';
import { lexemeOf } from './lexeme.ts';
import type { Block } from './lines.ts';
import type { RawToken } from './tokenize.ts';

/** The most tokens of a gazetteer name that is looked up: "DEMOCRATIC REPUBLIC OF THE CONGO". */
const LONGEST_NAME = 5;
/** Pronouns and auxiliaries that are no acronyms in a headline; "US" is the state. */
const FUNCTION_WORDS = new Set(
  'a an the and or but nor of in on at by to from for with as is are was were be been it its he she they them his her their who whom what which that this these those we our i you your not no may will can do does did has have had if so than then after before over under up out into about against amid'.split(
    ' ',
  ),
);

const SMALL = /\p{Ll}/u;
const TWO_CAPITALS = /\p{Lu}{2}/u;
const CAPITALS = /\p{Lu}+/gu;

/** At least two words of letters, none with a small letter. */
export const isCapitals = (text: string): boolean =>
  !SMALL.test(text) && TWO_CAPITALS.test(text) && (text.match(CAPITALS)?.length ?? 0) > 1;

const titleCase = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

/** How the words of the other lines are written there: lower-cased word → its form inside sentences. */
function writtenForms(blocks: Block[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { text } of blocks) {
    if (isCapitals(text)) continue;
    // not the first word of a sentence, whose capital says nothing
    for (const [, word] of text.matchAll(/(?<=[\p{L}\p{N},] )(\p{L}[\p{L}\p{N}]+)/gu)) forms.set(word!.toLowerCase(), word!);
  }
  return forms;
}

/** Marks the tokens of known names of several words. */
function namedTokens(words: string[]): boolean[] {
  const named = words.map(() => false);
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(words.length, first + LONGEST_NAME); last > first + 1; last--) {
      if (!gazetteer(words.slice(first, last).join(' ')).length) continue;
      named.fill(true, first, last);
      break;
    }
  }
  return named;
}

function caseOf(word: string, next: string | undefined, forms: Map<string, string>): string {
  const small = word.toLowerCase();
  if (FUNCTION_WORDS.has(small)) return small;
  const title = titleCase(word);
  if (gazetteer(title).length) return title;
  if (gazetteer(word).length) return word;
  const written = forms.get(small);
  if (written) return written;
  // "MARK CARNEY": a given name that is a word too, before a family name
  if (givenName(title) && next && isSurname(titleCase(next))) return title;
  return isCommonWord(small) ? small : title;
}

/** Rewrites the lexemes of a line's tokens in place. */
export function openTruecaser(blocks: Block[]): (tokens: RawToken[]) => void {
  const forms = writtenForms(blocks);
  return (tokens) => {
    const words = tokens.map(({ lexeme }) => lexeme.text);
    const named = namedTokens(words);
    tokens.forEach((token, i) => {
      const word = words[i]!;
      if (!hasCapital(word)) return;
      const isName = named[i] && !FUNCTION_WORDS.has(word.toLowerCase());
      const cased = isName ? titleCase(word) : caseOf(word, words[i + 1], forms);
      token.written = word;
      token.lexeme = lexemeOf(i === 0 ? cased.charAt(0).toUpperCase() + cased.slice(1) : cased);
    });
  };
}
