import { fold } from './fold.ts';
import { readTable } from './tables.ts';

export type Gender = 'm' | 'f' | 'u';

const GIVEN = new Map(readTable('given-names.psv').map(([name, gender]) => [fold(name!), gender as Gender]));
const SURNAMES = new Set(readTable('surnames.psv').map(([name]) => fold(name!)));
const FAMILY_FIRST = new Set(readTable('east-asian-surnames.psv').map(([name]) => fold(name!)));

/** The gender of a given name (`u`: either), or nothing when it is no known given name. */
export const givenName = (name: string): Gender | undefined => GIVEN.get(fold(name));
export const isSurname = (name: string): boolean => SURNAMES.has(fold(name));
/** Korean, Chinese and Vietnamese family names, which stand first. */
export const isFamilyFirst = (name: string): boolean => FAMILY_FIRST.has(fold(name));
