/** Reading the graph: search, overview, entities, facts, neighbours, paths, timeline. */
import { z } from 'zod';
import { NotFoundError } from '../../errors.ts';
import {
  EntityDetailSchema,
  FactDetailSchema,
  HealthSchema,
  NeighbourhoodSchema,
  PathSchema,
  SearchHitSchema,
  StatsSchema,
  SubgraphSchema,
  TimelineBucketSchema,
} from '../../model.ts';
import { FILTER_PARAMETERS, filterOf, nodeTypes, whole } from '../query.ts';
import { route } from '../route.ts';
import { takesOpenWrites } from '../security.ts';

export const idParameter = z.object({ id: z.string().min(1).max(2000) });

const found = <T>(value: T | undefined, id: string): T => {
  if (value === undefined) throw new NotFoundError(`${id}: not in the graph.`);
  return value;
};

export const GRAPH_ROUTES = [
  route({
    method: 'get',
    path: '/api/health',
    summary: 'Whether the server is ready, and what its store can do',
    answer: HealthSchema,
    handle: async (_, { store, settings }) => ({
      status: 'ok',
      store: { engine: store.engine, version: store.version },
      cypher: store.cypher !== undefined,
      writable: takesOpenWrites(settings),
      token: !takesOpenWrites(settings) && settings.token !== undefined,
    }),
  }),
  route({
    method: 'get',
    path: '/api/stats',
    summary: 'How much of what the graph holds',
    answer: StatsSchema,
    handle: (_, { store }) => store.stats(),
  }),
  route({
    method: 'get',
    path: '/api/search',
    summary: 'Entities by name, articles by title, claims by their sentence; best first',
    query: z.object({ q: z.string().trim().min(1).max(200), limit: whole(1, 100, 20), types: nodeTypes }),
    answer: z.array(SearchHitSchema),
    handle: ({ query: { q, limit, types } }, { store }) => store.search(q, { limit, ...(types && { types }) }),
  }),
  route({
    method: 'get',
    path: '/api/overview',
    summary: 'The most connected part of the graph that stays readable',
    query: z.object({ limit: whole(1, 10_000, 60), ...FILTER_PARAMETERS }),
    answer: SubgraphSchema,
    handle: ({ query }, { store }) => store.overview({ limit: query.limit, filter: filterOf(query) }),
  }),
  route({
    method: 'get',
    path: '/api/entities/:id',
    summary: 'One entity with its facts and articles',
    params: idParameter,
    answer: EntityDetailSchema,
    statuses: [404],
    handle: async ({ params: { id } }, { store }) => found(await store.entity(id), id),
  }),
  route({
    method: 'get',
    path: '/api/entities/:id/neighbours',
    summary: 'The strongest neighbours of an entity, and how many more there are',
    params: idParameter,
    query: z.object({ limit: whole(1, 1000, 25), ...FILTER_PARAMETERS }),
    answer: NeighbourhoodSchema,
    statuses: [404],
    handle: async ({ params: { id }, query }, { store }) =>
      found(await store.neighbours(id, { limit: query.limit, filter: filterOf(query) }), id),
  }),
  route({
    method: 'get',
    path: '/api/facts/:id',
    summary: 'One fact with every claim that states it',
    params: idParameter,
    answer: FactDetailSchema,
    statuses: [404],
    handle: async ({ params: { id } }, { store }) => found(await store.fact(id), id),
  }),
  route({
    method: 'get',
    path: '/api/path',
    summary:
      'The shortest path between two entities. The dates of the filter are `since` and `until` here, as `from` and `to` are the ends',
    query: z.object({
      ...FILTER_PARAMETERS,
      from: z.string().min(1).max(2000),
      to: z.string().min(1).max(2000),
      since: FILTER_PARAMETERS.from,
      until: FILTER_PARAMETERS.to,
      maxHops: whole(1, 8, 6),
    }),
    answer: PathSchema,
    statuses: [404],
    handle: ({ query: { from, to, maxHops, since, until, ...rest } }, { store }) =>
      store.path(from, to, { maxHops, filter: filterOf({ ...rest, from: since, to: until }) }),
  }),
  route({
    method: 'get',
    path: '/api/timeline',
    summary: 'Dated facts by year or month',
    query: z.object({ by: z.enum(['year', 'month']).default('month'), ...FILTER_PARAMETERS }),
    answer: z.array(TimelineBucketSchema),
    handle: ({ query }, { store }) => store.timeline({ by: query.by, filter: filterOf(query) }),
  }),
];
