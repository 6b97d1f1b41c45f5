import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ROUTES } from '../../src/api/routes.ts';
import { type Served, served } from './served.ts';

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(() => server.close());

describe('openapi.json', () => {
  it('has every route with its parameters, and nothing else', async () => {
    const { json } = await server.ask('/api/openapi.json');
    expect(json.openapi).toBe('3.1.0');
    const written = Object.entries(json.paths).flatMap(([path, operations]) =>
      Object.keys(operations as object).map((method) => `${method} ${path}`),
    );
    expect(written.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort());
    const { parameters } = json.paths['/api/entities/{id}/neighbours'].get;
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
      'id',
      'limit',
      'types',
      'relations',
      'modalities',
      'from',
      'to',
      'dated',
    ]);
    expect(parameters[0]).toMatchObject({ in: 'path', required: true });
    expect(parameters[1]).toEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 1000, default: 25 },
    });
    expect(parameters[2]).toMatchObject({ style: 'form', explode: false, schema: { type: 'array' } });
  });

  it('names what a body must have', async () => {
    const { json } = await server.ask('/api/openapi.json');
    const { schema } = json.paths['/api/cypher'].post.requestBody.content['application/json'];
    expect(schema).toMatchObject({ required: ['query'], properties: { query: { type: 'string' } } });
  });

  it('gives each operation an id of its own', async () => {
    const { json } = await server.ask('/api/openapi.json');
    const ids = Object.values(json.paths).flatMap((operations) =>
      Object.values(operations as object).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ROUTES.length);
  });

  it.each([
    ['/api/health', 'an object'],
    ['/api/stats', 'partial records'],
    ['/api/overview', 'a graph'],
    ['/api/entities/state%3ANOR', 'a detail'],
    ['/api/entities/state%3ANOR/neighbours', 'a neighbourhood'],
    ['/api/search?q=norway', 'a list'],
    ['/api/timeline', 'buckets'],
    ['/api/articles', 'a page'],
    ['/api/articles/a1', 'an article'],
    ['/api/path?from=state%3ANOR&to=state%3ACHL', 'a path'],
  ])('%s answers what its schema says: %s', async (path) => {
    const { json } = await server.ask(path);
    const isOf = ({ path: pattern, method }: (typeof ROUTES)[number]) =>
      method === 'get' && new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path.split('?')[0] ?? '');
    const { answer } = ROUTES.find(isOf)!;
    expect(() => (answer as z.ZodType).parse(json)).not.toThrow();
  });
});

describe('pages', () => {
  it('sends a policy that lets no inline script and no other site in', async () => {
    const { headers } = await server.ask('/api/health');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('has a page about itself for people, without script', async () => {
    const { status, text } = await server.ask('/api/docs');
    expect(status).toBe(200);
    for (const { path } of ROUTES) expect(text).toContain(path);
    expect(text).not.toContain('<script');
  });
});
