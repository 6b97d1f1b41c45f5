import { fold } from './fold.ts';
import { kept } from './kept.ts';
import { readTable } from './tables.ts';

export type Gender = 'm' | 'f' | 'u';

const GIVEN = new Map(readTable('given-names.psv').map(([name, gender]) => [fold(name!), gender as Gender]));
const SURNAMES = new Set(readTable('surnames.psv').map(([name]) => fold(name!)));
const FAMILY_FIRST = new Set(readTable('east-asian-surnames.psv').map(([name]) => fold(name!)));

/** The gender of a given name (`u`: either), or nothing when it is no known given name. */
export const givenName = kept((name): Gender | undefined => GIVEN.get(fold(name)));
export const isSurname = kept((name): boolean => SURNAMES.has(fold(name)));
/** Korean, Chinese and Vietnamese family names, which stand first. */
export const isFamilyFirst = kept((name): boolean => FAMILY_FIRST.has(fold(name)));
