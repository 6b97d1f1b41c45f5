import { fold } from './fold.ts';
import { kept } from './kept.ts';
import { STATES } from './states.ts';
import { listOf, readTable } from './tables.ts';

export type GazetteerKind =
  | 'state'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'metonym'
  | 'city'
  | 'town'
  | 'region'
  | 'province'
  | 'body'
  | 'bank'
  | 'media';

/** What a known phrase may stand for. */
export interface GazetteerEntry {
  kind: GazetteerKind;
  /** The entity's common name: `North Korea` for "DPRK". */
  name: string;
  /** The state itself (state, adjective, people, capital, metonym) or the country it lies in. ISO 3166-1 alpha-3. */
  country?: string;
}

const ENTRIES = new Map<string, GazetteerEntry[]>();
/** By the first word of phrases: the most tokens that one of them may take. */
const REACH = new Map<string, number>();
/** No phrase is looked for over more tokens. */
const LONGEST = 14;

// constants, for the reason given in letters.ts
const OPENING = /^[\p{L}\p{N}]*/u;
const TOKEN = /[\p{L}\p{N}]+|\S/gu;
const INITIAL = /(^|[\s-])\p{L}/gu;

/** The letters and digits that a phrase begins with: `u` of "U.S.", `al` of "al-Qaeda". */
const openingOf = (phrase: string): string => OPENING.exec(fold(phrase))![0];

/** At least as many as the tokenizer makes: each word, and each mark that is no letter. */
const tokensOf = (key: string): number => key.match(TOKEN)?.length ?? 0;

function enter(phrase: string, entry: GazetteerEntry): void {
  const key = fold(phrase).replace(/^the /i, '');
  const known = ENTRIES.get(key);
  if (known?.some((other) => other.kind === entry.kind && other.country === entry.country)) return;
  if (known) known.push(entry);
  else ENTRIES.set(key, [entry]);
  const opening = openingOf(key);
  if (opening) REACH.set(opening, Math.max(REACH.get(opening) ?? 0, Math.min(tokensOf(key), LONGEST)));
}

for (const state of STATES) {
  const { iso3: country, name } = state;
  for (const phrase of [name, ...state.names]) enter(phrase, { kind: 'state', name, country });
  for (const phrase of state.adjectives) enter(phrase, { kind: 'adjective', name, country });
  for (const phrase of state.people) enter(phrase, { kind: 'people', name, country });
  for (const phrase of state.capitals) enter(phrase, { kind: 'capital', name: phrase, country });
  for (const phrase of state.metonyms) enter(phrase, { kind: 'metonym', name, country });
}

/** Tables whose rows are `name | other names | country`, and the kind that each gives. */
const LISTS = { 'bodies.psv': 'body', 'banks.psv': 'bank', 'media.psv': 'media' } as const;
for (const [table, kind] of Object.entries(LISTS))
  for (const [name, others, country] of readTable(table))
    for (const phrase of [name!, ...listOf(others)]) enter(phrase, { kind, name: name!, ...(country ? { country } : {}) });

for (const [names, country] of readTable('regions.psv')) {
  const all = listOf(names);
  for (const phrase of all) enter(phrase, { kind: 'region', name: all[0]!, ...(country ? { country } : {}) });
}

/** Cities that are also words, months or common given names: left to other evidence. */
const NOT_CITIES = new Set([
  'March',
  'Best',
  'Of',
  'Male',
  'Most',
  'Union',
  'Center',
  'Orange',
  'Same',
  'Along',
  'Independence',
  'Enterprise',
]);
/** Below this many thousand inhabitants a name is a town: weaker evidence, since every surname is a town somewhere. */
const CITY = 75;
for (const [name, country, thousands] of readTable('cities.psv')) {
  if (!NOT_CITIES.has(name!)) enter(name!, { kind: Number(thousands) < CITY ? 'town' : 'city', name: name!, country: country! });
}
for (const [name, country] of readTable('provinces.psv'))
  if (!NOT_CITIES.has(name!)) enter(name!, { kind: 'province', name: name!, country: country! });

/** The most tokens that a known phrase may take which begins with this word; 0 where none does. */
export const phraseReach = kept((word): number => {
  const opening = openingOf(word);
  const reach = REACH.get(opening) ?? 0;
  return opening === opening.toUpperCase() ? Math.max(reach, REACH.get(titleCase(opening)) ?? 0) : reach;
});

const titleCase = (key: string): string => key.toLowerCase().replace(INITIAL, (letter) => letter.toUpperCase());

/** What a phrase may stand for; `the` at its head is ignored. Headlines and datelines in capitals are tried in title case. */
export function gazetteer(phrase: string): readonly GazetteerEntry[] {
  const key = fold(phrase);
  const found = ENTRIES.get(key);
  if (found || key.length < 4 || key !== key.toUpperCase()) return found ?? [];
  return ENTRIES.get(titleCase(key)) ?? [];
}
