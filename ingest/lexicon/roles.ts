import { kept } from './kept.ts';
import { listOf, readTable } from './tables.ts';

/** state: speaks for a state · office: heads or speaks for any body · force: rank · honor: form of address · person: trade or relation. */
export type TitleClass = 'state' | 'office' | 'force' | 'honor' | 'person';
const TITLES = new Map(readTable('titles.psv').map(([word, kind]) => [word!, kind as TitleClass]));

/** The class of a word that heads a title: `President`, `spokeswoman`, `Mr.`. */
export const titleClass = kept((word): TitleClass | undefined => {
  const key = word.toLowerCase().replace(/\.$/, '');
  // "Senators Marco Rubio and Mike Lee"
  return TITLES.get(key) ?? (/[^s]s$/.test(key) ? TITLES.get(key.slice(0, -1)) : undefined);
});

export type NominalClass =
  | 'force'
  | 'official'
  | 'group'
  | 'people'
  | 'body'
  | 'company'
  | 'bank'
  | 'media'
  | 'country'
  | 'place'
  | 'facility';
const NOMINALS = new Map<string, NominalClass[]>();
for (const [lemma, kind] of readTable('nominals.psv')) NOMINALS.set(lemma!, [...(NOMINALS.get(lemma!) ?? []), kind as NominalClass]);

/** What kinds of unnamed actor a head noun (lemma) may name; empty for none. */
export const nominalClasses = kept((lemma): readonly NominalClass[] => NOMINALS.get(lemma.toLowerCase()) ?? []);

export type NameHeadClass = 'org' | 'place' | 'none';
const NAME_HEADS = new Map(readTable('name-heads.psv').map(([word, kind]) => [word!, kind as NameHeadClass]));

/** What a capitalized name names, going by its head word: `Ministry` → org, `River` → place, `Treaty` → none. */
export const nameHeadClass = kept((word): NameHeadClass | undefined => NAME_HEADS.get(word.toLowerCase().replace(/\.$/, '')));

const STAFF = new Set(readTable('staff.psv').map(([noun]) => noun!));

/** Whether a noun (lemma) names a trade that one follows in somebody's service: "correspondent", "agent". */
export const isStaff = (lemma: string): boolean => STAFF.has(lemma.toLowerCase());

const CHAMBERS = new Map(readTable('legislators.psv').map(([noun, chambers]) => [noun!, listOf(chambers)]));

/** Words of the names of the chambers in which a legislator of that name sits, likeliest first; none for other nouns. */
export const chambersOf = kept((word): readonly string[] => {
  const key = word.toLowerCase().replace(/\.$/, '');
  return CHAMBERS.get(key) ?? CHAMBERS.get(key.replace(/s$/, '').replace(/^(.*)men$/, '$1man')) ?? [];
});
