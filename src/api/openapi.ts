/** The OpenAPI 3.1 document, made from the very schemas that validate. */
import { z } from 'zod';
import { ProblemSchema } from '../model.ts';
import { VERSION } from '../version.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';

/** What is written on the wire (`input`) for parameters and bodies, what comes out for answers. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  return rest;
};

interface ObjectSchema {
  properties?: Record<string, object>;
  required?: string[];
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): object[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as ObjectSchema;
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    // `types=Person,State`
    ...('items' in one && { style: 'form', explode: false }),
    schema: one,
  }));
}

const answerOf = ({ answer }: Route): object => {
  if (answer instanceof z.ZodType) return { 'application/json': { schema: schemaOf(answer, 'output') } };
  return Object.fromEntries(answer.map((mediaType) => [mediaType, { schema: { type: 'string' } }]));
};

function operationOf(route: Route): object {
  const problem = {
    description: 'Problem (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const body = route.body && { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } };
  return {
    summary: route.summary,
    operationId: operationId(route),
    ...(route.writes && { security: [{ token: [] }, {}] }),
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(body && { requestBody: body }),
    responses: {
      200: { description: 'OK', content: answerOf(route) },
      ...Object.fromEntries([400, ...(route.statuses ?? [])].map((status) => [status, problem])),
    },
  };
}

/** `get /api/entities/:id/neighbours` → `getEntitiesIdNeighbours`. */
const operationId = ({ method, path }: Route): string =>
  method +
  path
    .replace('/api', '')
    .split(/[^A-Za-z]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** The whole document. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of ROUTES) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'newsgraph', version: VERSION, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemSchema, 'output') },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'NEWSGRAPH_TOKEN; not needed on loopback unless it is set' },
      },
    },
  };
}
