import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { ADJECTIVES, STATES } from '../lexicon/states.ts';

const STATE_BY_WORD: ReadonlyMap<string, string> = new Map([
  ...ADJECTIVES,
  ...STATES.flatMap(({ iso3, name, names }) => [name, ...names].map((word) => [word, iso3] as const)),
]);

/** "U.S.-Peru", "United States–Costa Rica", "Norwegian-Chilean": names of one or two words on both sides of a hyphen. */
const PAIR = /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)[-–—](\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)/gu;

/** A state or body by its name or adjective, if the article speaks of it elsewhere too. */
export function namedBy(linked: LinkedArticle, word: string): LinkedMention | undefined {
  const iso3 = STATE_BY_WORD.get(word);
  if (iso3) return linked.mentions.find(({ entity }) => entity === `state:${iso3}`);
  return linked.mentions.find(
    ({ kind, text, entity }) => kind === 'name' && text === word && linked.entity(entity).type === 'Organization',
  );
}

/** The two that a hyphen ties in some words: "the U.S.-Peru Strategic Dialogue". None where one of them is unknown. */
export function pairIn(linked: LinkedArticle, words: string): LinkedMention[] {
  for (const [, before, after] of words.matchAll(PAIR)) {
    const one = longest(linked, before!, (name) => name.replace(/^\S+ /, ''));
    const other = longest(linked, after!, (name) => name.replace(/ \S+$/, ''));
    if (one && other && one.entity !== other.entity) return [one, other];
  }
  return [];
}

const longest = (linked: LinkedArticle, name: string, shorter: (name: string) => string): LinkedMention | undefined =>
  namedBy(linked, name) ?? namedBy(linked, shorter(name));
