import type { Article, Entity } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { eventIdentity } from './event-identity.ts';
import { type EventCluster, isRound, matchEvent } from './event-match.ts';
import { eventNames } from './event-name.ts';
import { type EventSketch, sketchOf } from './event-sketch.ts';
import { toldBefore } from './event-told.ts';
import type { LinkedMention } from './linked.ts';

/** What event linking reads: the mentions of type `Event`, and everything else linked already. */
export interface EventContext {
  article: Article;
  sentences: Sentence[];
  /** Mentions of type `Event`, in text order. */
  events: readonly FoundMention[];
  /** Linked mentions of all other types, and their entities. */
  mentions: readonly LinkedMention[];
  /** Those of one sentence. */
  mentionsOf: (sentence: number) => readonly LinkedMention[];
  entities: readonly Entity[];
}

/** Ties event mentions to Event entities; answers only the new mentions and entities. Back references without antecedent are dropped. */
export function linkEvents(context: EventContext): { mentions: LinkedMention[]; entities: Entity[] } {
  const clusters: EventCluster[] = [];
  // a round waits for its talks, which stand inside its phrase; "the talks" for both
  const sketches = context.events.map((mention) => sketchOf(context, mention)).sort((a, b) => orderOf(a) - orderOf(b));
  for (const sketch of sketches) {
    const renamed = renaming(context, sketch) ? clusters.findLast(({ sketches: known }) => known[0]!.family === sketch.family) : undefined;
    const cluster = renamed ?? matchEvent(clusters, sketch);
    if (cluster) cluster.sketches.push(sketch);
    else if (!sketch.back && !isNested(sketch, sketches)) clusters.push(withParent({ sketches: [sketch] }, clusters));
    else if (sketch.back) clusters.push(...opened(context, sketch));
  }
  const finished = clusters.map((cluster) => finish(context, cluster));
  return {
    mentions: finished.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
    entities: finished.map(({ entity }) => entity),
  };
}

/** "The vote", where a verb told it before: the verb is its first mention. */
function opened(context: EventContext, sketch: EventSketch): EventCluster[] {
  const verb = toldBefore(context, sketch);
  return verb ? [{ sketches: [{ ...sketchOf(context, verb), lemma: sketch.lemma }, sketch] }] : [];
}

const orderOf = (sketch: EventSketch): number =>
  sketch.mention.sentence * 2000 + (sketch.back ? 1400 : isRound(sketch) ? 700 : 0) + sketch.mention.head;

/** "the fifth round" within "the third stage of the fifth round": said in passing. */
const isNested = (sketch: EventSketch, all: readonly EventSketch[]): boolean =>
  isRound(sketch) &&
  all.some(
    ({ mention }) =>
      mention !== sketch.mention &&
      mention.sentence === sketch.mention.sentence &&
      mention.first < sketch.mention.first &&
      mention.last >= sketch.mention.last,
  );

/** A round is part of the talks named in its phrase. */
function withParent(cluster: EventCluster, clusters: readonly EventCluster[]): EventCluster {
  const [sketch] = cluster.sketches;
  if (!sketch || !isRound(sketch)) return cluster;
  const parent = clusters.find(({ sketches }) =>
    sketches.some(
      ({ mention }) =>
        mention.sentence === sketch.mention.sentence && mention.first > sketch.mention.first && mention.last <= sketch.mention.last,
    ),
  );
  return parent ? { ...cluster, parent } : cluster;
}

/** "He named it Operation …": a name for what was told before. */
function renaming({ sentences }: EventContext, { mention }: EventSketch): boolean {
  const { tokens } = sentences[mention.sentence]!;
  const { label, head } = tokens[mention.head]!;
  return (
    mention.kind === 'name' &&
    /^(oprd|dobj|attr|ccomp|appos)$/.test(label) &&
    /^(name|call|dub|codename|code-name|term)$/.test(tokens[head]!.lemma)
  );
}

function finish(context: EventContext, cluster: EventCluster): { mentions: LinkedMention[]; entity: Entity } {
  const [name, ...aliases] = eventNames(cluster, context);
  const dates = cluster.sketches.flatMap(({ date }) => date ?? []);
  const date = dates.sort((a, b) => b.length - a.length)[0];
  const { id, identity } = eventIdentity(context, { cluster, name: name!, date });
  const mentions = cluster.sketches.map(({ mention, back }) => ({ ...mention, entity: id, linkRule: back ? 'event-back' : 'event' }));
  const shown = mentions.map(({ start, end, text, kind, linkRule }) => ({ start, end, text, kind, rule: linkRule }));
  return {
    mentions,
    entity: { id, type: 'Event', name: name!, aliases, ...(date && { date }), identity, mentions: shown.sort((a, b) => a.start - b.start) },
  };
}
