import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { winner } from '../3-mentions/votes.ts';
import { isCapitalized } from '../lexicon/letters.ts';
import { givenName } from '../lexicon/names.ts';

/** Words before a place: "in Tunis", "to Jordan". */
const BEFORE_PLACE = /^(in|at|to|from|near|into|through|across|toward|towards|inside|outside|around|via|of|against|between)$/;

/**
 * Surnames that are also the name of a state or city: after "Karim Tunis" was named, "Tunis had travelled" is he,
 * unless a preposition of place stands before.
 */
export function settleNamesakes(found: readonly FoundMention[], sentences: readonly Sentence[]): FoundMention[] {
  const since = new Map<string, number>();
  for (const { kind, type, name, start, votes } of found) {
    if (kind !== 'name' || type !== 'Person' || !name.includes(' ')) continue;
    const words = name.split(' ');
    if (!givenName(words[0]!) || winner(votes ?? {}) !== 'Person') continue;
    if (!since.has(words.at(-1)!)) since.set(words.at(-1)!, start);
  }
  if (!since.size) return [...found];
  return found.map((mention) => {
    const named = mention.kind === 'name' ? since.get(mention.text) : undefined;
    if (named === undefined || named >= mention.start || !isPlaceName(mention) || isPlaced(mention, sentences)) return mention;
    const { iso3: _, country: _country, metonymOf: _seat, known: _known, ...rest } = mention;
    return { ...rest, type: 'Person', name: mention.text, rule: 'namesake', votes: { Person: 6 } };
  });
}

const isPlaceName = ({ known }: FoundMention): boolean =>
  (known ?? []).some(({ kind }) => /^(state|capital|city|town|province|region)$/.test(kind));

const isPlaced = ({ sentence, first, last }: FoundMention, sentences: readonly Sentence[]): boolean => {
  const { tokens } = sentences[sentence]!;
  return (
    BEFORE_PLACE.test(tokens[first - 1]?.text.toLowerCase() ?? '') ||
    (tokens[last]?.text === ',' && isCapitalized(tokens[last + 1]?.text ?? ''))
  );
};
