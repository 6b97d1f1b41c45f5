import type { Extraction, GraphNode } from '../../model.ts';
import { type Contribution, contributionOf, type FactShare, factFrom, nodeFrom } from '../contribution.ts';
import { extractionDigest } from '../digest.ts';
import type { Canonical } from '../identity.ts';
import { count, readTally, type Tally, tallyKey, writeTally } from '../tally.ts';
import type { Row, Run } from './connection.ts';
import { articleProperties, claimProperties, typeOf } from './rows.ts';
import { whole } from './values.ts';

/** Articles to take out, under the ids that they were shown with, and to put in. */
export interface Change {
  remove: readonly Extraction[];
  removeAs: Canonical;
  add: readonly Extraction[];
  addAs: Canonical;
}

/** What a change adds to nodes and facts, or takes away from them. */
interface Sum {
  /** What each added article contributes, in their order. */
  added: Contribution[];
  nodes: Map<string, Tally>;
  facts: Map<string, Pick<FactShare, 'key' | 'tally'>>;
}

/** A node or fact before and after. An empty tally means that nothing supports it. */
interface NodeChange {
  id: string;
  before?: Row;
  tally: Tally;
  degree: number;
}
interface FactChange {
  id: string;
  there: boolean;
  key: FactShare['key'];
  tally: Tally;
}

/** Carries out a change within the caller's transaction, under the caller's lock. */
export async function applyChange(run: Run, change: Change): Promise<void> {
  const sum = sumOf(change);
  const [nodes, facts] = await Promise.all([changedNodes(run, sum), changedFacts(run, sum)]);
  countDegrees(nodes, facts);
  await Promise.all([
    ...(change.remove.length > 0 ? [run('remove-articles', { ids: change.remove.map(({ article }) => article.id) })] : []),
    ...writeFactRemovals(run, facts),
    ...writeNodes(run, nodes),
    ...writeFacts(run, facts),
    ...writeArticles(run, change, sum.added),
  ]);
}

function sumOf({ remove, removeAs, add, addAs }: Change): Sum {
  const added = add.map((extraction) => contributionOf(extraction, addAs));
  const sum: Sum = { added, nodes: new Map(), facts: new Map() };
  for (const extraction of remove) addContribution(sum, contributionOf(extraction, removeAs), -1);
  for (const contribution of added) addContribution(sum, contribution, 1);
  return sum;
}

function addContribution(sum: Sum, { nodes, facts }: Contribution, by: 1 | -1): void {
  for (const [id, tally] of nodes) sum.nodes.set(id, addTally(sum.nodes.get(id), tally, by));
  for (const [id, { key, tally }] of facts) sum.facts.set(id, { key, tally: addTally(sum.facts.get(id)?.tally, tally, by) });
}

function addTally(total: Tally = new Map(), tally: Tally, by: 1 | -1): Tally {
  for (const [key, times] of tally) count(total, key, times * by);
  return total;
}

async function changedNodes(run: Run, { nodes }: Sum): Promise<Map<string, NodeChange>> {
  const rows = await run('node-tallies', { ids: [...nodes.keys()] });
  const before = new Map(rows.map(({ id, node }) => [id as string, node as Row]));
  const changes = [...nodes].map(([id, added]): [string, NodeChange] => {
    const node = before.get(id);
    const tally = node ? readTally(node._tally) : new Map();
    for (const [key, times] of added) count(tally, key, times);
    return [id, { id, before: node, tally, degree: node?.degree ?? 0 }];
  });
  return new Map(changes);
}

async function changedFacts(run: Run, { facts }: Sum): Promise<FactChange[]> {
  const byRelation = group([...facts.keys()], (id) => facts.get(id)!.key.type);
  const rows = await Promise.all([...byRelation].map(([RELATION, ids]) => run('fact-tallies', { ids }, { RELATION })));
  const before = new Map(rows.flat().map(({ id, fact }) => [id as string, factTally(fact)]));
  return [...facts].map(([id, { key, tally: added }]) => {
    const tally = before.get(id) ?? new Map();
    for (const [one, times] of added) count(tally, one, times);
    return { id, there: before.has(id), key, tally };
  });
}

/** Only a fact whose claims differ in class keeps a tally of its own. */
function factTally({ claims, articles, plover, _tally }: Row): Tally {
  if (_tally) return readTally(_tally);
  return new Map([
    [tallyKey('claims', ''), claims],
    [tallyKey('articles', ''), articles],
    [tallyKey('plover', plover ?? ''), claims],
  ]);
}

/** A fact that comes or goes is one more or less at both its ends. */
function countDegrees(nodes: Map<string, NodeChange>, facts: readonly FactChange[]): void {
  for (const { there, tally, key } of facts) {
    const by = Number(tally.size > 0) - Number(there);
    for (const end of new Set([key.source, key.target])) nodes.get(end)!.degree += by;
  }
}

function writeNodes(run: Run, changes: Map<string, NodeChange>): Promise<unknown>[] {
  const gone = [...changes.values()].filter(({ tally, before }) => tally.size === 0 && before);
  const live = [...changes.values()].filter(({ tally }) => tally.size > 0);
  const after = live.map((change) => ({ change, node: { ...nodeFrom(change.id, change.tally), degree: change.degree } }));
  const fresh = group(
    after.filter(({ change }) => !change.before),
    ({ node }) => node.type,
  );
  const kept = after.filter(({ change }) => change.before);
  const relabelled = kept.filter(({ change, node }) => typeOf(change.before!.labels) !== node.type);
  return [
    ...(gone.length > 0 ? [run('remove-nodes', { ids: gone.map(({ id }) => id) })] : []),
    ...[...fresh].map(([NODETYPE, list]) =>
      run('add-nodes', { rows: list.map(({ node, change }) => ({ properties: nodeProperties(node, change.tally) })) }, { NODETYPE }),
    ),
    ...(kept.length > 0
      ? [
          run('change-nodes', {
            rows: kept.map(({ node, change }) => ({
              id: node.id,
              changed: difference(nodeProperties(node, change.tally), change.before!),
            })),
          }),
        ]
      : []),
    ...(relabelled.length > 0
      ? [
          run('relabel-nodes', {
            rows: relabelled.map(({ node, change }) => ({ id: node.id, was: typeOf(change.before!.labels), type: node.type })),
          }),
        ]
      : []),
  ];
}

function nodeProperties({ type: _, ...node }: GraphNode, tally: Tally): Row {
  const { degree, articles, iso3 = null, country = null, date = null, ...rest } = node;
  return { ...rest, iso3, country, date, degree: whole(degree), articles: whole(articles), _tally: writeTally(tally) };
}

/** Full-text indexes are told only of names that did change. */
const difference = (after: Row, before: Row): Row =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => JSON.stringify(value ?? undefined) !== JSON.stringify(before[key])));

function writeFactRemovals(run: Run, facts: readonly FactChange[]): Promise<unknown>[] {
  const gone = group(
    facts.filter(({ there, tally }) => there && tally.size === 0),
    ({ key }) => key.type,
  );
  return [...gone].map(([RELATION, list]) => run('remove-facts', { ids: list.map(({ id }) => id) }, { RELATION }));
}

function writeFacts(run: Run, facts: readonly FactChange[]): Promise<unknown>[] {
  const live = facts.filter(({ tally }) => tally.size > 0);
  const fresh = group(
    live.filter(({ there }) => !there),
    ({ key }) => key.type,
  );
  const kept = group(
    live.filter(({ there }) => there),
    ({ key }) => key.type,
  );
  return [
    ...[...fresh].map(([RELATION, list]) =>
      run(
        'add-facts',
        { rows: list.map((one) => ({ source: one.key.source, target: one.key.target, properties: factProperties(one) })) },
        { RELATION },
      ),
    ),
    ...[...kept].map(([RELATION, list]) =>
      run('change-facts', { rows: list.map((one) => ({ id: one.id, changed: factProperties(one) })) }, { RELATION }),
    ),
  ];
}

function factProperties({ id, key, tally }: FactChange): Row {
  const { type: _t, source: _s, target: _e, claims, articles, plover = null, ...fact } = factFrom(id, key, tally);
  const mixed = [...tally.keys()].filter((one) => one.startsWith(tallyKey('plover', ''))).length > 1;
  return { ...fact, plover, claims: whole(claims), articles: whole(articles), _tally: mixed ? writeTally(tally) : null };
}

function writeArticles(run: Run, { add, addAs }: Change, added: readonly Contribution[]): Promise<unknown>[] {
  if (add.length === 0) return [];
  const claims = add.flatMap((extraction, position) =>
    extraction.claims.map((claim, index) => ({
      article: extraction.article.id,
      index: whole(index),
      source: addAs(claim.source),
      target: addAs(claim.target),
      properties: claimProperties(claim, added[position]!.factOf.get(claim.id)!),
    })),
  );
  const speakers = add.flatMap((extraction) =>
    extraction.claims.flatMap(({ id, saidBy }) => (saidBy === undefined ? [] : [{ claim: id, node: addAs(saidBy) }])),
  );
  const articles = add.map((extraction) => ({ properties: articleProperties(extraction, extractionDigest(extraction)) }));
  return [
    run('add-articles', { rows: articles }),
    run('add-mentions', { rows: add.flatMap((extraction) => mentionsOf(extraction, addAs)) }),
    run('add-claims', { rows: claims }),
    ...(speakers.length > 0 ? [run('add-speakers', { rows: speakers })] : []),
  ];
}

function mentionsOf({ article, entities }: Extraction, canonical: Canonical): Row[] {
  const counts = new Map<string, number>();
  for (const { id, mentions } of entities) counts.set(canonical(id), (counts.get(canonical(id)) ?? 0) + mentions.length);
  return [...counts].map(([node, times]) => ({ article: article.id, node, count: whole(times) }));
}

function group<T, K extends string>(list: readonly T[], by: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = by(one);
    const members = groups.get(key);
    if (members) members.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
