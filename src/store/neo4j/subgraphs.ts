import type { Fact, Filter, GraphNode, Neighbourhood, Path, Subgraph } from '../../model.ts';
import { NODE_TYPE_NAMES } from '../../ontology.ts';
import { compare } from '../order.ts';
import { type Candidate, type FactLimits, PART_LIMITS, POOL, pickDiverse, poolLimits, readablePart, strongestFirst } from '../overview.ts';
import type { Run } from './connection.ts';
import { factRowOf, nodeOf } from './rows.ts';
import type { Words } from './statements.ts';
import { whole } from './values.ts';

/** A filter as parameters of `cypher/filter.cypher`, and its relations as words of the pattern. */
export function narrowing(filter: Filter = {}): { parameters: Record<string, unknown>; words: Words } {
  const list = <T>(values: readonly T[] | undefined) => (values?.length ? values : null);
  return {
    parameters: {
      types: list(filter.types),
      modalities: list(filter.modalities),
      from: filter.from ?? null,
      to: filter.to ?? null,
      dated: filter.dated ?? false,
    },
    words: { RELATIONS: filter.relations },
  };
}

/** Nodes in the order of these ids. */
async function nodesById(run: Run, ids: readonly string[]): Promise<GraphNode[]> {
  const nodes = new Map((await run('nodes', { ids })).map(({ node }) => [node.id as string, nodeOf(node)]));
  return ids.flatMap((id) => nodes.get(id) ?? []);
}

type Among = FactLimits & { filter?: Filter; by?: 'facts-among' | 'facts-among-hubs' };

async function among(run: Run, ids: readonly string[], { perPair, limit, filter, by = 'facts-among' }: Among): Promise<Subgraph> {
  const { parameters, words } = narrowing(filter);
  const [nodes, facts] = await Promise.all([
    nodesById(run, ids),
    run(by, { ids, perPair: whole(perPair), limit: whole(limit), ...parameters }, words),
  ]);
  return { nodes, facts: facts.map(({ fact }) => factRowOf(fact)) };
}

const isNarrow = (filter: Filter | undefined): boolean =>
  Object.values(filter ?? {}).some((value) => value !== undefined && value !== false);

export async function overviewOf(run: Run, { limit, filter }: { limit: number; filter?: Filter }): Promise<Subgraph> {
  const { parameters, words } = narrowing(filter);
  const pool = Math.ceil(limit * POOL);
  const bound = { limit: whole(pool) };
  const rows = isNarrow(filter)
    ? await run('best-connected-filtered', { ...bound, nodeTypes: NODE_TYPE_NAMES, ...parameters }, words)
    : (await Promise.all(NODE_TYPE_NAMES.map((NODETYPE) => run('best-connected', bound, { NODETYPE })))).flat();
  const part = await among(run, pickDiverse(rows as Candidate[], pool), { ...poolLimits(limit), filter, by: 'facts-among-hubs' });
  return readablePart(part, limit);
}

export async function neighboursOf(run: Run, id: string, { limit, filter }: { limit: number; filter?: Filter }): Promise<Neighbourhood> {
  const { parameters, words } = narrowing(filter);
  const [row] = await run('strongest-neighbours', { id, limit: whole(limit), ...parameters }, words);
  const shown = (row?.shown ?? []) as string[];
  return { center: id, more: (row?.total ?? 0) - shown.length, ...(await among(run, [id, ...shown], { ...PART_LIMITS, filter })) };
}

export async function pathBetween(run: Run, ends: { from: string; to: string; maxHops: number; filter?: Filter }): Promise<Path> {
  const { from, to, maxHops, filter } = ends;
  if (from === to) return { found: true, length: 0, nodes: await nodesById(run, [from]), facts: [] };
  const { parameters, words } = narrowing(filter);
  const rows = maxHops < 1 ? [] : await run('shortest-paths', { ...parameters, ends: [from, to] }, { ...words, HOPS: maxHops });
  // Of several shortest paths always the same one.
  const ids = rows.map((row) => row.ids as string[]).sort((a, b) => compare(a.join('\n'), b.join('\n')))[0];
  if (!ids) return { found: false, length: 0, nodes: [], facts: [] };
  const { nodes, facts } = await among(run, ids, { ...PART_LIMITS, filter });
  return { found: true, length: ids.length - 1, nodes, facts: inOrder(facts, ids) };
}

/** Facts of each step of a path, in the order of its steps. */
function inOrder(facts: readonly Fact[], ids: readonly string[]): Fact[] {
  const steps = ids.slice(1).map((id, position) => [ids[position]!, id]);
  return steps.flatMap(([a, b]) =>
    facts.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a)).sort(strongestFirst),
  );
}
