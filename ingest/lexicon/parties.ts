import { readTable } from './tables.ts';

const BY_WORD = new Map<string, string>();
const BY_LETTER = new Map<string, string>();
for (const [word, letter, party] of readTable('parties.psv')) {
  BY_WORD.set(word!, party!);
  if (letter) BY_LETTER.set(letter, party!);
}

/** The party that a word before a politician means: `Republican` of "Republican Senator Ann Lee"; in capitals as written. */
export const partyCalled = (word: string): string | undefined => BY_WORD.get(word);

/** The party that a letter behind a name means: `D` of "(D-Mass.)". */
export const partyLettered = (letter: string): string | undefined => BY_LETTER.get(letter);
