import { listOf, readTable } from './tables.ts';

/** Longest words first: "Central Asian" before "Asian". */
const REGIONS = readTable('region-words.psv')
  .flatMap(([words, states]) => listOf(words).map((word) => ({ word: `${word} `, states: new Set(states!.split(' ')) })))
  .sort((a, b) => b.word.length - a.word.length);

/** The states that a phrase like "the European nation" or "the reclusive Communist state" may mean; nothing when it names no region. */
export const statesOfRegion = (phrase: string): ReadonlySet<string> | undefined =>
  REGIONS.find(({ word }) => phrase.includes(word))?.states;
