import { nameKey, slug } from '../lexicon/fold.ts';
import { kept } from '../lexicon/kept.ts';
import { givenName, isFamilyFirst, isSurname } from '../lexicon/names.ts';
import { listOf, readTable } from '../lexicon/tables.ts';

const SPELLING = new Map(readTable('spellings.psv').flatMap(([one, others]) => listOf(others).map((other) => [other, one!] as const)));
/** Rank and style that are no part of a name. */
const STYLES = /^(mr|mrs|ms|dr|sir|lord|sheikh|gen|col|jr|sr|ii|iii)$/;
/** Particles that come and go with the spelling: "al-Assad" and "Assad". */
const LOOSE = /^(al|el|ul|ur)$/;

/**
 * A comparison key for personal names: spelling variants made one, middle initials, articles and styles off.
 * `George W. Bush` and `George Bush` meet; `Kim Kye Gwan` and `Kim Gye-gwan` meet.
 */
export const personKey = kept((name): string => {
  const words = nameKey(name).split(' ');
  const named = words.filter(
    (word, i) => !(word.length === 1 && i > 0 && i < words.length - 1) && !(STYLES.test(word) && words.length > 1) && !LOOSE.test(word),
  );
  return (named.length ? named : words).map((word) => SPELLING.get(word) ?? word).join(' ');
});

/** The readable id part of a person's full name: initials off, one spelling, hyphens as spaces. */
export const personSlug = (name: string): string => slug(personKey(name));

/** Whether the short name may stand for the full one: its surname, its last words, or the family name that stands first. */
export function isShortFor(short: string, full: string): boolean {
  const a = personKey(short).split(' ');
  const b = personKey(full).split(' ');
  if (a.length >= b.length) return false;
  if (endsWith(b, a)) return true;
  if (a.length === 1 && b[0] === a[0] && (isFamilyFirst(full.split(/[\s-]/)[0]!) || b.length === 2 || /^(bin|ibn|bint)$/.test(b[1]!)))
    return true;
  if (a.length === 1 && a[0] === paternalSurname(full, b)) return true;
  // "Fernando Henrique Cardoso" for short "Fernando Cardoso"; "López Obrador" within "Andrés Manuel López Obrador Beltrán"
  if (a.length > 1) return (a[0] === b[0] && a.at(-1) === b.at(-1)) || b.join(' ').includes(` ${a.join(' ')} `);
  return false;
}

/** "Ruiz" of "Carmen Ruiz Ortega": the second last of three or more words, when it is a surname and no given name. */
function paternalSurname(full: string, key: string[]): string | undefined {
  const written = full.split(/\s+/);
  const word = written.at(-2) ?? '';
  const double = written.length > 2 && key.length === written.length && isSurname(word) && isSurname(written.at(-1)!);
  return double && !givenName(word) && givenName(written[0]!) && !isFamilyFirst(written[0]!) ? key.at(-2) : undefined;
}

const endsWith = (words: string[], end: string[]): boolean => end.every((word, i) => words[words.length - end.length + i] === word);
