/** spaCy's rule lemmatizer for English: exceptions, then endings whose base form the index knows, then endings alone. */
import { CONTRACTED, type CoarsePart, coarsePart, IRREGULAR, SPOKEN } from './coarse.ts';
import { loadLemmaTables } from './model.ts';

interface PartTables {
  rules: [string, string][];
  exceptions: Map<string, string[]>;
  index: Set<string>;
}

const WORD = /^\p{L}+$/u;
const CACHE_SIZE = 32_768;
const LONGEST_KEPT = 64;

const lemmaTables = loadLemmaTables();
const parts = new Map<CoarsePart, PartTables>(
  (['noun', 'verb', 'adj', 'adv', 'punct'] as const).map((part) => [
    part,
    {
      rules: lemmaTables.rules[part] ?? [],
      exceptions: new Map(Object.entries(lemmaTables.exceptions[part] ?? {})),
      index: new Set((lemmaTables.index[part] ?? '').split(' ')),
    },
  ]),
);
const irregular = new Map(Object.entries(IRREGULAR).map(([tag, lemmas]) => [tag, new Map(Object.entries(lemmas))]));
const spoken = new Map(Object.entries(SPOKEN));
const contractions = new Map(Object.entries(CONTRACTED));
const cache = new Map<string, string>();

/** Candidates by ending: known ones (the last rule's first, as spaCy inserts them at the front), hyphenated ones, unknown ones. */
function byEnding(word: string, { rules, index }: PartTables): string | undefined {
  const known: string[] = [];
  const written: string[] = [];
  const unknown: string[] = [];
  for (const [ending, replacement] of rules) {
    if (!word.endsWith(ending)) continue;
    const form = word.slice(0, word.length - ending.length) + replacement;
    if (!form) continue;
    if (index.has(form)) known.unshift(form);
    else (WORD.test(form) ? unknown : written).push(form);
  }
  return known[0] ?? written[0] ?? unknown[0];
}

function lemmatize(word: string, part: CoarsePart): string {
  const partTables = parts.get(part);
  if (!partTables) return word;
  // spaCy puts every exception at the front in turn, so the last of them wins.
  return partTables.exceptions.get(word)?.at(-1) ?? byEnding(word, partTables) ?? word;
}

/**
 * Lemma of one word by its Penn tag: `was` VBD → `be`, `n't` RB → `not`; proper nouns keep their form. Unlike spaCy's, a verb used as
 * auxiliary (`having`, `got`) gets its base form too.
 */
export function lemmaOf(text: string, tag: string): string {
  const part = coarsePart(tag);
  if (part === 'name') return text;
  // ’s and n’t stand in the tables with a straight apostrophe
  const word = text.toLowerCase().replace('’', "'");
  const known = irregular.get(tag)?.get(word) ?? spoken.get(word);
  if (known) return known;
  if (part === 'other' || word.length > LONGEST_KEPT) return word;
  const key = `${part}\n${word}`;
  let lemma = cache.get(key);
  if (lemma === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    lemma = lemmatize(word, part);
    cache.set(key, lemma);
  }
  return lemma;
}

/** Lemmas of a run of tagged words. */
export function lemmasOf(words: string[], tags: string[]): string[] {
  const lemmas = words.map((word, i) => lemmaOf(word, tags[i]!));
  for (let i = 0; i + 1 < words.length; i++) {
    const contracted = contractions.get(`${words[i]} ${words[i + 1]}`.toLowerCase());
    if (!contracted) continue;
    lemmas[i] = contracted[0] ?? lemmas[i]!;
    lemmas[i + 1] = contracted[1] ?? lemmas[i + 1]!;
  }
  return lemmas;
}

/** Whether the dictionary has it, or its base form, as noun, verb, adjective or adverb. Lower case. */
export const isCommonWord = (word: string): boolean =>
  (['noun', 'verb', 'adj', 'adv'] as const).some((part) => parts.get(part)!.index.has(lemmatize(word, part)));
