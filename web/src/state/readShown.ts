import type { CypherTable, GraphNode, Neighbourhood, Path, Subgraph } from '../../../src/model.ts';
import { ask } from '../api/cache.ts';
import { sendJson } from '../api/client.ts';
import { at } from '../api/endpoints.ts';
import { narrow } from '../graph/filter.ts';
import { mergeSubgraphs, withoutNodes } from '../graph/merge.ts';
import type { View } from './view.ts';

/** What the stage shows: the base (overview or a query's graph), and what was expanded and found on top of it. */
export interface Shown {
  /** Ids of the base; they are laid out together, all others are placed next to what brought them. */
  base: readonly string[];
  subgraph: Subgraph;
  /** Neighbours that an expanded node has beyond those shown. */
  more: ReadonlyMap<string, number>;
  path?: Path;
}

/** The part of a view that decides what is fetched, as text to compare; the rest of a view changes without a fetch. */
export const shownKey = (view: View): string =>
  JSON.stringify([view.filter, view.limit, view.expanded, view.hidden, view.path ?? '', view.query ?? '']);

const queries = new Map<string, Promise<CypherTable>>();
/** A query is sent once as long as the page lives; running it again from the editor forgets it first. */
export const askCypher = (query: string, again = false): Promise<CypherTable> => {
  const known = again ? undefined : queries.get(query);
  const answer = known ?? (sendJson<CypherTable>('POST', 'api/cypher', { query }) as Promise<CypherTable>);
  queries.set(query, answer);
  answer.catch(() => queries.delete(query));
  return answer;
};

const readBase = async (view: View): Promise<Subgraph> =>
  view.query ? (await askCypher(view.query)).graph : ask<Subgraph>(at.overview(view.limit, view.filter));

/** A link may name an entity that is gone by now: then it expands to nothing. */
const readNeighbours = (view: View): Promise<(Neighbourhood | undefined)[]> =>
  Promise.all(view.expanded.map(({ id, limit }) => ask<Neighbourhood>(at.neighbours(id, limit, view.filter)).catch(() => undefined)));

/** Fetches all that a view shows, at once, and merges it. */
export const readShown = async (view: View): Promise<Shown> => {
  const [base, neighbourhoods, path] = await Promise.all([
    readBase(view),
    readNeighbours(view),
    view.path ? ask<Path>(at.path(view.path, view.filter)) : undefined,
  ]);
  const found = neighbourhoods.filter((neighbourhood) => neighbourhood !== undefined);
  const kept = new Set([...view.expanded.map(({ id }) => id), ...(path?.nodes ?? []).map(({ id }) => id)]);
  const merged = mergeSubgraphs([base, ...found, ...(path ? [path] : [])]);
  const subgraph = withoutNodes(narrow(merged, view.filter, kept), view.hidden);
  const more = new Map(found.map(({ center, more }) => [center, more]));
  return { base: base.nodes.map(({ id }: GraphNode) => id), subgraph, more, ...(path && { path }) };
};
