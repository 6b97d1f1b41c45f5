import { type Cluster, merge } from './clusters.ts';

/** What stands between a name and another of the same: "(also known as", ", aka". */
const BETWEEN =
  /^\s*[,(]?\s*(?:(?:who (?:is|was)|which is) )?(?:(?:also|better|commonly|formerly|previously|otherwise|variously) (?:known|called|referred to)(?: (?:by|as|simply as))?|a\.?k\.?a\.?|alias|nicknamed|nom de guerre)\s*(?:the\s+)?["“'‘]?$/iu;
const LONGEST = 45;

/** Joins a name to the other name that the text gives right behind it: "Ansar Din, also known as Army of God". */
export function mergeAlsoKnown(clusters: readonly Cluster[], text: string): void {
  const all = clusters.flatMap((cluster) => cluster.mentions.map((mention) => ({ mention, cluster })));
  all.sort((a, b) => a.mention.start - b.mention.start);
  const into = new Map<Cluster, Cluster>();
  const target = (cluster: Cluster): Cluster => (into.has(cluster) ? target(into.get(cluster)!) : cluster);
  for (const [i, { mention, cluster }] of all.entries()) {
    const next = all[i + 1];
    if (!next || next.mention.sentence !== mention.sentence || next.mention.start - mention.end > LONGEST) continue;
    if (
      !BETWEEN.test(text.slice(mention.end, next.mention.title ? next.mention.start - next.mention.title.length - 1 : next.mention.start))
    )
      continue;
    const [first, second] = [target(cluster), target(next.cluster)];
    if (first === second || first.type === 'none' || !second.mentions.length) continue;
    merge(first, second, 'also-known');
    into.set(second, first);
  }
}
