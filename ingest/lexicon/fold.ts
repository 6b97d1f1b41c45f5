import { kept } from './kept.ts';

/** Letters that Unicode does not decompose. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ə: 'e',
  Ə: 'E',
  ð: 'd',
  þ: 'th',
};

// constants, for the reason given in letters.ts
const MARKS = /\p{M}/gu;
/** Full stops of initials: "U.S." */
const POINTS = /(?<=\b\p{L})\./gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;

/** One spelling for look-ups: accents off, typographic apostrophes and dashes plain, white space single. Case stays. */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('  ')) return text;
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[øØłŁđĐıßæÆœəƏðþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bb\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ');
}

/** A comparison key for names: folded, lower case, no leading article, no possessive, no punctuation; `O'Rourke` and `Sana'a` stay one word. */
export const nameKey = kept((text): string =>
  fold(text)
    .toLowerCase()
    .replace(/'s?$/, '')
    .replace(/'/g, '')
    .replace(POINTS, '')
    .replace(OTHERS, ' ')
    .trim()
    .replace(/^(the|a|an) /, ''),
);

/** A readable id part: `Kim Kye Gwan` and `Kim Kye-gwan` give `kim-kye-gwan`. */
export const slug = (text: string): string => nameKey(text).replace(/ /g, '-');
