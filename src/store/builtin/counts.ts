import type { Filter, Stats, TimelineBucket } from '../../model.ts';
import { compare } from '../order.ts';
import { type Memory, nodeView } from './memory.ts';
import { stepsFrom } from './subgraphs.ts';

const tallyOf = <K extends string>(values: Iterable<K>): Partial<Record<K, number>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

export function statsOf(memory: Memory): Stats {
  const { graph } = memory;
  const facts = graph.mapEdges((_edge, { fact }) => fact);
  const dates = facts.flatMap(({ date }) => date ?? []).sort(compare);
  return {
    articles: memory.articles.size,
    entities: graph.order,
    claims: memory.claims.size,
    facts: graph.size,
    byType: tallyOf(graph.mapNodes((id) => nodeView(memory, id).type)),
    byRelation: tallyOf(facts.map(({ type }) => type)),
    byModality: tallyOf(facts.map(({ modality }) => modality)),
    ...(dates.length > 0 && { from: dates[0], to: dates.at(-1) }),
  };
}

/** Facts by year or month. A fact whose date is only a year has its own bucket among the months: no month is invented. */
export function timelineOf(memory: Memory, { by, filter }: { by: 'year' | 'month'; filter?: Filter }): TimelineBucket[] {
  const buckets = new Map<string, TimelineBucket>();
  memory.graph.forEachNode((id) => {
    for (const { fact } of stepsFrom(memory, id, filter)) {
      if (fact.source !== id || fact.date === undefined) continue;
      const date = fact.date.slice(0, by === 'year' ? 4 : 7);
      const bucket = buckets.get(date) ?? { date, facts: 0, byQuad: {} };
      bucket.facts += 1;
      bucket.byQuad[fact.quad] = (bucket.byQuad[fact.quad] ?? 0) + 1;
      buckets.set(date, bucket);
    }
  });
  return [...buckets.values()].sort((a, b) => compare(a.date, b.date));
}
