import { fold } from './fold.ts';
import { listOf, readTable } from './tables.ts';

/** A state or territory with an ISO 3166 code (former states with the codes of ISO 3166-3; Kosovo as XKX). */
export interface StateRow {
  iso3: string;
  name: string;
  names: string[];
  /** `Russian`: also the people in the singular. */
  adjectives: string[];
  /** `Russians`. */
  people: string[];
  capitals: string[];
  /** Seats that stand for the government: `the Kremlin`. */
  metonyms: string[];
}

export const STATES: readonly StateRow[] = readTable('states.psv').map(([iso3, name, names, adjectives, people, capitals, metonyms]) => ({
  iso3: iso3!,
  name: name!,
  names: listOf(names),
  adjectives: listOf(adjectives),
  people: listOf(people),
  capitals: listOf(capitals),
  metonyms: listOf(metonyms),
}));

const BY_ISO3 = new Map(STATES.map((state) => [state.iso3, state]));

/** The common English name of a code: `North Korea` for `PRK`; the code itself when unknown. */
export const stateName = (iso3: string): string => BY_ISO3.get(iso3)?.name ?? iso3;

/** Adjectives of nationality, folded, to their state. */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap((state) => state.adjectives.map((adjective) => [fold(adjective), state.iso3] as const)),
);
