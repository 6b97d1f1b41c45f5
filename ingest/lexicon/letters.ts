/**
 * Questions about the letters of a text. The patterns are constants on purpose: what runs our TypeScript (tsx) writes every pattern
 * with `\p{…}` as `new RegExp`, which inside a function is made anew at each call and takes ten times as long.
 */
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const FIRST_CAPITAL = /^\p{Lu}/u;
const FIRST_SMALL = /^\p{Ll}/u;
const ACRONYM = /^[\p{Lu}\p{N}&./]{2,8}$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

export const hasLetter = (text: string): boolean => LETTER.test(text);
export const hasCapital = (text: string): boolean => CAPITAL.test(text);
/** `Oslo`, `O'Hara`, `NATO`. */
export const isCapitalized = (text: string): boolean => FIRST_CAPITAL.test(text);
/** Begins with a small letter. */
export const isSmall = (text: string): boolean => FIRST_SMALL.test(text);
/** `NATO`, `G7`, `U.S.`, `AT&T`: capitals and figures alone. */
export const isInCapitals = (text: string): boolean => ACRONYM.test(text);
/** `BlackRock`, `iPhone`. */
export const hasInnerCapital = (text: string): boolean => INNER_CAPITAL.test(text);
