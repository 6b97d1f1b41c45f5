import type { Filter, IdentityDecision, MergeOutcome } from '../../../src/model.ts';
import { apiPath, type QueryValue, sendJson } from './client.ts';

const filterQuery = (filter: Filter): Record<string, QueryValue> => ({
  types: filter.types,
  relations: filter.relations,
  modalities: filter.modalities,
  from: filter.from,
  to: filter.to,
  dated: filter.dated,
});

const id = encodeURIComponent;

/** Addresses of everything that the viewer reads; an address is also the key of its answer in the cache. */
export const at = {
  health: () => apiPath('health'),
  stats: () => apiPath('stats'),
  search: (q: string, limit: number) => apiPath('search', { q, limit }),
  overview: (limit: number, filter: Filter) => apiPath('overview', { limit, ...filterQuery(filter) }),
  entity: (entity: string) => apiPath(`entities/${id(entity)}`),
  neighbours: (entity: string, limit: number, filter: Filter) =>
    apiPath(`entities/${id(entity)}/neighbours`, { limit, ...filterQuery(filter) }),
  fact: (fact: string) => apiPath(`facts/${id(fact)}`),
  path: (ends: { from: string; to: string }, filter: Filter) =>
    apiPath('path', { ...filterQuery(filter), since: filter.from, until: filter.to, ...ends, maxHops: 6 }),
  timeline: (by: 'year' | 'month', filter: Filter) => apiPath('timeline', { by, ...filterQuery(filter) }),
  articles: (page: { offset: number; limit: number; q?: string }) => apiPath('articles', page),
  article: (article: string) => apiPath(`articles/${id(article)}`),
  cypherExamples: () => apiPath('cypher/examples'),
  export: (format: string) => apiPath('export', { format }),
} as const;

/** An article as a reader gives it: pasted text or HTML, or an address to fetch. */
export type ArticleInput = { text: string; title?: string; published?: string; source?: string } | { html: string } | { url: string };

/** What taking articles in came to; `problems` has a line for each that could not be read. */
export interface IngestAnswer {
  outcomes: MergeOutcome[];
  problems: string[];
}

export const addArticle = (article: ArticleInput): Promise<IngestAnswer | undefined> => sendJson('POST', apiPath('articles'), article);
export const removeArticle = (article: string): Promise<unknown> => sendJson('DELETE', apiPath(`articles/${id(article)}`));
export type Decision = Pick<IdentityDecision, 'kind' | 'a' | 'b'> & { reason?: string };
export const decideIdentity = (decision: Decision): Promise<unknown> => sendJson('POST', apiPath('identities'), decision);
