import type { NodeType } from '../../src/ontology.ts';
import type { FoundMention, Votes } from '../3-mentions/mention.ts';
import { winner } from '../3-mentions/votes.ts';
import { nameKey } from '../lexicon/fold.ts';
import type { GazetteerEntry } from '../lexicon/gazetteer.ts';
import { personKey } from './person-names.ts';

/** Name mentions taken for one entity. */
export interface Cluster {
  key: string;
  /** In text order. */
  mentions: FoundMention[];
  /** Why each mention belongs here: `same-name`, `surname`, `acronym` … */
  rules: Map<FoundMention, string>;
  /** Sum of the votes of its mentions. */
  votes: Votes;
  type: NodeType | 'none';
  /** Body, bank or medium that the gazetteer knows it to be. */
  known?: GazetteerEntry;
}

/** Names that are written alike, or known by the gazetteer to be the same body. The whole document votes on the type of each. */
export function clusterNames(names: readonly FoundMention[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of names) {
    const known = knownBody(mention);
    const key = known ? `${known.kind}:${known.name}` : keyOf(mention);
    const cluster = clusters.get(key) ?? emptyCluster(key, known);
    clusters.set(key, cluster);
    join(cluster, mention, known && nameKey(known.name) !== nameKey(mention.name) ? 'gazetteer-alias' : 'same-name');
  }
  return [...clusters.values()];
}

const emptyCluster = (key: string, known?: GazetteerEntry): Cluster => ({
  key,
  mentions: [],
  rules: new Map(),
  votes: {},
  type: 'none',
  ...(known ? { known } : {}),
});

/** Adds a mention, and its votes with it. */
export function join(cluster: Cluster, mention: FoundMention, rule: string): void {
  cluster.mentions.push(mention);
  cluster.rules.set(mention, rule);
  for (const [type, weight] of Object.entries(mention.votes ?? {}) as [keyof Votes, number][]) {
    cluster.votes[type] = (cluster.votes[type] ?? 0) + weight;
  }
  cluster.type = winner(cluster.votes) as NodeType | 'none';
}

/** Gives one mention to another cluster, in text order; the type of the receiver stands. */
export function moveMention(from: Cluster, to: Cluster, mention: FoundMention): void {
  from.mentions = from.mentions.filter((one) => one !== mention);
  to.mentions.push(mention);
  to.mentions.sort((a, b) => a.start - b.start);
  to.rules.set(mention, 'surname');
}

/** Puts all of one cluster into another; the type of the receiver stands. */
export function merge(into: Cluster, from: Cluster, rule: string): void {
  const { type } = into;
  for (const mention of from.mentions) {
    into.mentions.push(mention);
    into.rules.set(mention, rule);
  }
  into.mentions.sort((a, b) => a.start - b.start);
  into.type = type;
  // "Canadian Blood Services (CBS)" is not the broadcaster
  if (!into.known && from.known && rule !== 'acronym') into.known = from.known;
  from.mentions = [];
}

function keyOf(mention: FoundMention): string {
  if (mention.rule === 'region-of-state')
    return nameKey(mention.name)
      .replace(/\b(north|south)[ -]?(east|west)(ern)?\b/, '$1$2')
      .replace(/\b(north|south|east|west)ern\b/, '$1');
  return winner(mention.votes ?? {}) === 'Person' ? personKey(mention.name) : nameKey(mention.name);
}

/** The one body, bank or medium that a name may be for the gazetteer; nothing when two share it ("RSF"). */
function knownBody(mention: FoundMention): GazetteerEntry | undefined {
  const bodies = (mention.known ?? []).filter((entry) => /^(body|bank|media)$/.test(entry.kind));
  return bodies.length === 1 && /^(Organization|Bank|none)$/.test(winner(mention.votes ?? {})) ? bodies[0] : undefined;
}

/** The longest of the names written, the earliest of equals: what the entity is called. A dateline's capitals only when there is no other. */
export function fullestName(cluster: Cluster): string {
  // "Omar Nuri, also known as Abu Harith" is called by the first
  const own = cluster.mentions.filter((mention) => cluster.rules.get(mention) !== 'also-known');
  const names = (own.length ? own : cluster.mentions).map((mention) => mention.name);
  const plain = names.filter((name) => name.length < 5 || name !== name.toUpperCase());
  return (plain.length ? plain : names).reduce((best, name) => (name.length > best.length ? name : best), '');
}

/** "PETROV", "AL-SABAH" where no other spelling is written: "Petrov", "Al-Sabah". Short ones may be initials and stay. */
export const inPlainCase = (name: string): string =>
  name.length < 5 || name !== name.toUpperCase()
    ? name
    : name.replace(/\p{L}+/gu, (word) => (word.length > 1 ? word[0] + word.slice(1).toLowerCase() : word));

/** The words of a name for comparison. */
export const wordsOf = (name: string): string[] => nameKey(name).split(' ');
