import type { FoundMention } from '../3-mentions/mention.ts';
import { nameHeadClass } from '../lexicon/roles.ts';
import { type Cluster, fullestName, merge, wordsOf } from './clusters.ts';
import { isShortFor } from './person-names.ts';

/** Joins surnames to full names ("Hill" → "Christopher Hill") and short names of bodies to long ones ("Mahan" → "Mahan Air"). */
export function mergeShortNames(clusters: readonly Cluster[]): void {
  const people = clusters.filter((cluster) => cluster.type === 'Person' && fullestName(cluster).includes(' '));
  for (const cluster of clusters) {
    if (!cluster.mentions.length) continue;
    const full = longerPerson(cluster, people) ?? longerBody(cluster, clusters);
    if (full) merge(full, cluster, full.type === 'Person' ? 'surname' : 'short-name');
  }
}

/** The person whose name ends in this one; of several the one named last before it. A name that is surely something else stays. */
function longerPerson(cluster: Cluster, people: readonly Cluster[]): Cluster | undefined {
  const name = fullestName(cluster);
  if (cluster.known || cluster.type === 'State' || (cluster.votes.Place ?? 0) > (cluster.votes.Person ?? 0) + 3) return undefined;
  const fitting = people.filter((person) => person !== cluster && person.mentions.length && isShortFor(name, fullestName(person)));
  return nearest(fitting, cluster.mentions[0]!);
}

/** Of several candidates the one mentioned last before a mention, else the first after it. */
export function nearest(clusters: readonly Cluster[], mention: FoundMention): Cluster | undefined {
  const before = (cluster: Cluster): number =>
    Math.max(...cluster.mentions.filter((one) => one.start < mention.start).map((one) => one.start), -1);
  return [...clusters].sort((a, b) => before(b) - before(a) || a.mentions[0]!.start - b.mentions[0]!.start)[0];
}

/** Words that by themselves tell no body from another. */
const GENERIC =
  /^(the|united|national|international|islamic|federal|royal|state|central|general|supreme|high|new|north|south|east|west|first|people|democratic|republican|european|american|african|arab|world|joint|ministry|department|office|committee|council|commission|party|bank|bureau|university|institute|court|army|police|foreign|defen[cs]e|special|house|free|public|social|security|air|saint|st|san)$/;

/** The body whose name begins with this one: "Triliance" of "Triliance Petrochemical Co. Ltd.", "Joint Committee" of "Joint Committee of …". */
function longerBody(cluster: Cluster, clusters: readonly Cluster[]): Cluster | undefined {
  const words = wordsOf(fullestName(cluster));
  if (cluster.known || cluster.type === 'State' || (words.length === 1 && GENERIC.test(words[0]!))) return undefined;
  if (cluster.type === 'Person' && cluster.mentions.some((mention) => mention.title)) return undefined;
  // "Florida" is no short name of the Florida Highway Patrol, "Navy" none of the Navy Information Agency
  if (cluster.mentions.some((mention) => mention.known?.some((entry) => /^(region|province|capital|city)$/.test(entry.kind))))
    return undefined;
  if (words.length === 1 && nameHeadClass(words[0]!) === 'org') return undefined;
  const fitting = clusters.filter((other) => {
    if (other === cluster || !other.mentions.length || !/^(Organization|Bank)$/.test(other.type)) return false;
    const long = wordsOf(fullestName(other));
    return long.length > words.length && words.every((word, i) => long[i] === word);
  });
  return fitting[0];
}
