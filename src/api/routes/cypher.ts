/** Free read-only Cypher, where the store can, and the example queries of `cypher/examples/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { UnsupportedError } from '../../errors.ts';
import { CypherTableSchema } from '../../model.ts';
import { NO_CYPHER } from '../../no-cypher.ts';
import { route } from '../route.ts';

const EXAMPLES = new URL('../../../cypher/examples/', import.meta.url);

/** The examples in order of file name; the title is the comment on line 1. */
export const readExamples = (): { title: string; query: string }[] =>
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => {
      const [first = '', ...rest] = readFileSync(new URL(name, EXAMPLES), 'utf8').split('\n');
      return { title: first.replace(/^\/\/\s*/, '').trim(), query: rest.join('\n').trim() };
    });

export const CYPHER_ROUTES = [
  route({
    method: 'post',
    path: '/api/cypher',
    summary: 'Ask the graph in Cypher, read-only, within limits on time and rows',
    limited: true,
    body: z.strictObject({ query: z.string().trim().min(1).max(20_000), params: z.record(z.string(), z.unknown()).optional() }),
    answer: CypherTableSchema,
    statuses: [415, 429, 501, 503],
    handle: async ({ body: { query, params } }, { store, settings }) => {
      if (!store.cypher) throw new UnsupportedError(NO_CYPHER);
      return store.cypher(query, { ...(params && { params }), rows: settings.cypherRows, timeout: settings.cypherTimeout });
    },
  }),
  route({
    method: 'get',
    path: '/api/cypher/examples',
    summary: 'Queries worth running',
    answer: z.array(z.object({ title: z.string(), query: z.string() })),
    handle: async () => readExamples(),
  }),
];
