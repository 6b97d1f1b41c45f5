import { nameKey } from '../lexicon/fold.ts';
import { ADJECTIVES } from '../lexicon/states.ts';
import { type Cluster, fullestName, merge } from './clusters.ts';

const DEPARTMENT = /^(ministry|department|office|bureau|agency|committee|council)$/;
const SMALL = /^(of|for|the|and|affairs)$/;
const NATIONAL = new Set([...ADJECTIVES.keys()].map((adjective) => nameKey(adjective)));

/**
 * Words of a department's name without order: "Turkish Ministry of Foreign Affairs" and "Turkish Foreign Ministry" agree;
 * `national` keeps the adjective apart, which may be left out at the second mention.
 */
function departmentKey(name: string): { key: string; national: string } | undefined {
  const words = nameKey(name).split(' ');
  if (!words.some((word) => DEPARTMENT.test(word))) return undefined;
  const national = words.slice(0, 2).join(' ');
  const adjectives = NATIONAL.has(national) ? 2 : NATIONAL.has(words[0]!) ? 1 : 0;
  const rest = words.slice(adjectives).filter((word) => !SMALL.test(word));
  return rest.length > 1 ? { key: rest.sort().join(' '), national: words.slice(0, adjectives).join(' ') } : undefined;
}

/** Joins departments named in another word order, or without the adjective, when only one state's is spoken of. */
export function mergeMinistries(clusters: readonly Cluster[]): void {
  const departments = clusters.flatMap((cluster) => {
    const found = cluster.mentions.length && cluster.type !== 'Person' ? departmentKey(fullestName(cluster)) : undefined;
    return found ? [{ cluster, ...found }] : [];
  });
  for (const one of departments) {
    const alike = departments.filter(
      (other) => other !== one && other.cluster.mentions.length && one.cluster.mentions.length && other.key === one.key,
    );
    const same =
      alike.find((other) => other.national === one.national) ?? (one.national === '' && alike.length === 1 ? alike[0] : undefined);
    if (same) merge(same.cluster, one.cluster, 'department');
  }
}
