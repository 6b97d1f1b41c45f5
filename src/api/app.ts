/** The HTTP API and the built viewer as one Express app. Listens nowhere: `listen.ts` does. */
import express, { type Express, type RequestHandler } from 'express';
import type { z } from 'zod';
import type { Log } from '../log.ts';
import { docsPage } from './docs.ts';
import { openApiDocument } from './openapi.ts';
import { problemHandler, sendProblem } from './problems.ts';
import type { ApiContext, Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { checkHost, checkOrigin, headers, perMinute, requireJson, requireWriter } from './security.ts';
import { requestLog, requestTimeout } from './traffic.ts';
import { viewer } from './viewer.ts';

export interface AppOptions extends ApiContext {
  log?: Log;
  /** Folder of the built viewer. */
  viewerFolder?: string;
}

/** Builds the app; the caller owns the store. */
export function createApp({ log, viewerFolder, ...context }: AppOptions): Express {
  const { settings } = context;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(requestLog(log), headers(), checkHost(settings), checkOrigin);
  app.use('/api', requestTimeout(settings.requestTimeout), noStore);
  const json = express.json({ limit: settings.bodyBytes, strict: true });
  const limiter = perMinute(settings.cypherPerMinute);
  for (const route of ROUTES) {
    const guard: RequestHandler = (request, _response, next) => {
      if (route.limited) limiter(request);
      if (route.writes) requireWriter(request, settings);
      if (route.body) requireJson(request);
      next();
    };
    app[route.method](route.path, guard, ...(route.body ? [json] : []), handlerOf(route, context));
  }
  const document = openApiDocument();
  app.get('/api/openapi.json', (_request, response) => void response.json(document));
  app.get('/api/docs', (_request, response) => void response.type('html').send(docsPage(ROUTES)));
  app.use('/api', (request, response) => sendProblem(response, 404, `No such endpoint: ${request.method} ${request.path}. See /api/docs.`));
  if (viewerFolder) app.use(viewer(viewerFolder));
  app.use(problemHandler(log));
  return app;
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const handlerOf =
  (route: Route, context: ApiContext): RequestHandler =>
  async (request, response) => {
    const read = (schema: z.ZodType | undefined, value: unknown) => schema?.parse(value);
    const input = {
      params: read(route.params, request.params),
      query: read(route.query, request.query),
      body: read(route.body, request.body),
    };
    const answer = await route.handle(input as never, context, { request, response });
    if (answer !== undefined && !response.headersSent) response.json(answer);
  };
