import { fold } from './fold.ts';
import { kept } from './kept.ts';
import { listOf, readTable } from './tables.ts';

const rows = readTable('peoples.psv');
const ADJECTIVES = new Set(rows.flatMap(([adjectives]) => listOf(adjectives).map(fold)));
const PEOPLES = new Set(rows.flatMap(([, people]) => listOf(people).map(fold)));
const ABBREVIATIONS = new Set(readTable('abbreviations.psv').map(([abbreviation]) => abbreviation!));

/** `Kurdish`, `European`, `Catholic`: an adjective that names no state. */
export const isPeopleAdjective = kept((text): boolean => ADJECTIVES.has(fold(text)));
/** `Kurds`, `Europeans`, `Catholics`. */
export const isPeople = kept((text): boolean => PEOPLES.has(fold(text)));
/** `GDP`, `HIV`, `JCPOA`: capitals that name no actor. */
export const isAbbreviation = (text: string): boolean => ABBREVIATIONS.has(text);

const PLAIN = new Set(readTable('plain-words.psv').map(([word]) => word!));
/** Whether a word is common in small letters: "Water", "Photographs" are capitals of a headline or a title, not names. */
export const isPlainWord = (word: string): boolean => PLAIN.has(word.toLowerCase());
