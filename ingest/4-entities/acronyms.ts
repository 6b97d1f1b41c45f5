import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { fold } from '../lexicon/fold.ts';
import { hasLetter } from '../lexicon/letters.ts';
import { type Cluster, fullestName, merge } from './clusters.ts';

const SMALL = /^(of|the|for|and|in|on|to|a|an|de|la|du|des|del|&)$/i;
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}\p{Ll}/&.-]{1,9}$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const THREE_CAPITALS = /\p{Lu}{3}/u;
const OTHERS = /[^\p{L}\p{N}]/gu;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

const isAcronym = (name: string): boolean => ACRONYM.test(name) && TWO_CAPITALS.test(name);

/** The initials of a name, small words counted and not. */
function initialsOf(name: string): Set<string> {
  const words = fold(name)
    .split(/[\s-]+/)
    .filter((word) => LETTER_OR_FIGURE.test(word));
  return new Set([firstLetters(words), firstLetters(words.filter((word) => !SMALL.test(word)))]);
}

const firstLetters = (words: readonly string[]): string => words.map((word) => word[0]!.toLowerCase()).join('');

/** Joins acronyms to the names that the text spells out: "Syrian Democratic Forces (SDF)", "the Korean People's Army [KPA]". */
export function mergeAcronyms(clusters: readonly Cluster[], sentences: readonly Sentence[]): void {
  const of = new Map(clusters.flatMap((cluster) => cluster.mentions.map((mention) => [mention, cluster] as const)));
  for (const [full, short] of defined(clusters, sentences)) {
    const [into, from] = [of.get(full)!, of.get(short)!];
    if (into === from || into.type === 'Person' || !into.mentions.length || !from.mentions.length) continue;
    merge(into, from, 'acronym');
  }
  const bodies = byInitials(clusters.filter(isOrganization));
  for (const cluster of clusters) {
    const [mention] = cluster.mentions;
    if (!mention || !isAcronym(mention.name)) continue;
    const letters = fold(mention.name).replace(OTHERS, '').toLowerCase();
    const full = letters.length > 1 && bodies.get(letters)?.find((body) => body !== cluster && body.mentions.length);
    if (full) merge(full, cluster, 'acronym');
  }
}

function byInitials(bodies: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const body of bodies)
    for (const initials of initialsOf(fullestName(body))) {
      const known = index.get(initials);
      if (known) known.push(body);
      else index.set(initials, [body]);
    }
  return index;
}

const isOrganization = (cluster: Cluster): boolean =>
  cluster.mentions.length > 0 && (cluster.type === 'Organization' || cluster.type === 'Bank');

/** Pairs "full name (short)" that the text itself defines; the acronym may come first: "ISIS (Islamic State of Iraq and Syria)". */
function defined(clusters: readonly Cluster[], sentences: readonly Sentence[]): [FoundMention, FoundMention][] {
  const mentions = clusters.flatMap((cluster) => cluster.mentions).sort((a, b) => a.start - b.start);
  return mentions.flatMap((mention, i): [FoundMention, FoundMention][] => {
    const next = mentions[i + 1];
    const sentence = sentences[mention.sentence]!;
    // "the UN Human Rights Council's (HRC) report"
    const end = sentence.tokens[mention.last]?.tag === 'POS' ? mention.last + 1 : mention.last;
    if (!next || next.sentence !== mention.sentence || next.first !== end + 1) return [];
    if (!/^[([]$/.test(sentence.tokens[end]!.text) || !/^[)\]]$/.test(sentence.tokens[next.last]?.text ?? '')) return [];
    const [full, short] = mention.name.length >= next.name.length ? [mention, next] : [next, mention];
    return isAcronym(short.name) && sharesInitial(short.name, full.name) ? [[full, short]] : [];
  });
}

/** At least half of the acronym's letters begin words of the name: foreign acronyms ("PKK") share few but the first. */
function sharesInitial(short: string, full: string): boolean {
  const initials = fold(full)
    .split(/[\s-]+/)
    .map((word) => word[0]?.toLowerCase());
  const letters = [...fold(short).toLowerCase()].filter((letter) => hasLetter(letter));
  return letters.filter((letter) => initials.includes(letter)).length * 2 >= letters.length || THREE_CAPITALS.test(short);
}
