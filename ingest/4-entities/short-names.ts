import type { FoundMention } from '../3-mentions/mention.ts';
import { nameHeadClass } from '../lexicon/roles.ts';
import { type Cluster, fullestName, merge, moveMention, wordsOf } from './clusters.ts';
import { isShortFor, personKey } from './person-names.ts';

/** Joins surnames to full names ("Hill" → "Christopher Hill") and short names of bodies to long ones ("Mahan" → "Mahan Air"). */
export function mergeShortNames(clusters: readonly Cluster[]): void {
  const people = byWord(clusters.filter((cluster) => cluster.type === 'Person' && fullestName(cluster).includes(' ')));
  const bodies = byFirstWord(clusters.filter((cluster) => cluster.type === 'Organization' || cluster.type === 'Bank'));
  for (const cluster of clusters) {
    if (!cluster.mentions.length) continue;
    const longer = longerPeople(cluster, people);
    if (!longer.length) takeNamesakes(cluster, people);
    if (longer.length) for (const mention of [...cluster.mentions]) moveMention(cluster, meant(longer, mention), mention);
    else {
      const body = longerBody(cluster, bodies);
      if (body) merge(body, cluster, 'short-name');
    }
  }
}

interface Person {
  cluster: Cluster;
  /** How many words the name has for comparison. */
  length: number;
}

/** "Karim Amman was arrested. Amman had …": what a person's surname names where no place is meant, though a city is called so. */
function takeNamesakes(cluster: Cluster, people: ReadonlyMap<string, Person[]>): void {
  const name = fullestName(cluster);
  if (cluster.type !== 'Place' || name.includes(' ')) return;
  const called = (people.get(personKey(name)) ?? [])
    .map((person) => person.cluster)
    .filter(({ mentions }) => mentions.some((one) => one.name.includes(' ') && isShortFor(name, one.name)));
  if (!called.length) return;
  for (const mention of [...cluster.mentions])
    if (!mention.located && called[0]!.mentions[0]!.start < mention.start) moveMention(cluster, meant(called, mention), mention);
}

/** People by each word of their names. */
function byWord(people: readonly Cluster[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const cluster of people) {
    const words = personKey(fullestName(cluster)).split(' ');
    for (const word of new Set(words)) {
      const known = index.get(word);
      if (known) known.push({ cluster, length: words.length });
      else index.set(word, [{ cluster, length: words.length }]);
    }
  }
  return index;
}

/** The people whose names end in this one. A name that is surely something else stays alone. */
function longerPeople(cluster: Cluster, people: ReadonlyMap<string, Person[]>): Cluster[] {
  const name = fullestName(cluster);
  if (cluster.known || cluster.type === 'State' || (cluster.votes.Place ?? 0) > (cluster.votes.Person ?? 0) + 3) return [];
  const words = personKey(name).split(' ');
  const longer = people.get(words[0]!)?.filter(({ length }) => length > words.length) ?? [];
  return longer
    .map((person) => person.cluster)
    .filter((person) => person !== cluster && person.mentions.length && isShortFor(name, fullestName(person)));
}

/** Of several people of that surname the one called by the same title, else the one named last before it, else the first after it. */
function meant(people: readonly Cluster[], mention: FoundMention): Cluster {
  const title = mention.title?.toLowerCase().split(' ').at(-1);
  const titled = people.filter((person) => title && person.mentions.some((one) => one.title?.toLowerCase().endsWith(title)));
  const before = (person: Cluster): number => person.mentions.findLast((one) => one.start < mention.start)?.start ?? -1;
  return [...(titled.length ? titled : people)].sort((a, b) => before(b) - before(a) || a.mentions[0]!.start - b.mentions[0]!.start)[0]!;
}

/** Words that by themselves tell no body from another. */
const GENERIC =
  /^(the|united|national|international|islamic|federal|royal|state|central|general|supreme|high|new|north|south|east|west|first|people|democratic|republican|european|american|african|arab|world|joint|ministry|department|office|committee|council|commission|party|bank|bureau|university|institute|court|army|police|foreign|defen[cs]e|special|house|free|public|social|security|air|saint|st|san)$/;

interface Body {
  cluster: Cluster;
  words: string[];
}

function byFirstWord(clusters: readonly Cluster[]): Map<string, Body[]> {
  const index = new Map<string, Body[]>();
  for (const cluster of clusters) {
    if (!cluster.mentions.length) continue;
    const words = wordsOf(fullestName(cluster));
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { cluster, words }]);
  }
  return index;
}

/** The body whose name begins with this one: "Triliance" of "Triliance Petrochemical Co. Ltd.", "Joint Committee" of "Joint Committee of …". */
function longerBody(cluster: Cluster, bodies: ReadonlyMap<string, Body[]>): Cluster | undefined {
  const words = wordsOf(fullestName(cluster));
  if (cluster.known || cluster.type === 'State' || (words.length === 1 && GENERIC.test(words[0]!))) return undefined;
  if (cluster.type === 'Person' && cluster.mentions.some((mention) => mention.title)) return undefined;
  // "Florida" is no short name of the Florida Highway Patrol, "Navy" none of the Navy Information Agency
  if (cluster.mentions.some((mention) => mention.known?.some((entry) => /^(region|province|capital|city)$/.test(entry.kind))))
    return undefined;
  if (words.length === 1 && nameHeadClass(words[0]!) === 'org') return undefined;
  const longer = bodies.get(words[0]!) ?? [];
  return longer.find((body) => {
    const long = body.cluster !== cluster && body.cluster.mentions.length > 0 && body.words.length > words.length;
    return long && words.every((word, i) => body.words[i] === word);
  })?.cluster;
}
