/** Every route, in the order of the document. */
import type { Route } from './route.ts';
import { ARTICLE_ROUTES } from './routes/articles.ts';
import { CYPHER_ROUTES } from './routes/cypher.ts';
import { EXPORT_ROUTES } from './routes/export.ts';
import { GRAPH_ROUTES } from './routes/graph.ts';
import { IDENTITY_ROUTES } from './routes/identities.ts';

export const ROUTES: readonly Route[] = [...GRAPH_ROUTES, ...ARTICLE_ROUTES, ...CYPHER_ROUTES, ...EXPORT_ROUTES, ...IDENTITY_ROUTES];
