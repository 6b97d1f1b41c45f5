import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings.ts';
import { CAST } from '../store/dispatches.ts';
import { type AskOptions, type Served, served } from './served.ts';

let server: Served | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const start = async (settings: Partial<Settings> = {}, ...more: Parameters<typeof served> extends [unknown?, ...infer R] ? R : never) => {
  server = await served(settings, ...more);
  return server;
};
const post = (body: unknown, headers: AskOptions['headers'] = {}): AskOptions => ({ method: 'POST', body, headers });
const ARTICLE = { id: 'new', text: 'Elena Rivas visits Geneva.' };

describe('articles', () => {
  it('takes one article or several, and says what became of each', async () => {
    const { ask } = await start();
    expect((await ask('/api/articles', post(ARTICLE))).json).toMatchObject({
      outcomes: [{ article: 'new', status: 'added' }],
      problems: [],
    });
    expect((await ask('/api/articles', post([ARTICLE, { text: 'refuse' }]))).json).toMatchObject({
      outcomes: [{ article: 'new', status: 'unchanged' }],
      problems: ['article: refused. Give another.'],
    });
  });

  it('is a 422 when nothing could be read', async () => {
    const { ask } = await start();
    const answer = await ask('/api/articles', post({ text: 'refuse' }));
    expect(answer).toMatchObject({ status: 422, json: { status: 422, problems: ['article: refused. Give another.'] } });
    expect(answer.headers['content-type']).toContain('problem+json');
  });

  it('removes an article once', async () => {
    const { ask, store } = await start();
    expect(await ask('/api/articles/a3', { method: 'DELETE' })).toMatchObject({ status: 200, json: { retracted: 'a3' } });
    expect(await ask('/api/articles/a3', { method: 'DELETE' })).toMatchObject({ status: 404 });
    expect((await store.stats()).articles).toBe(2);
  });

  it.each<[string, AskOptions, number]>([
    ['no text, html or url', post({ title: 'Only a title' }), 400],
    ['a member that it does not know', post({ ...ARTICLE, txt: 'x' }), 400],
    ['an empty list', post([]), 400],
    ['no object', post([1]), 400],
    ['broken JSON', { method: 'POST', body: '{"text": ', headers: { 'content-type': 'application/json' } }, 400],
    ['a form of another site', { method: 'POST', body: 'text=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    [
      'JSON called text, which needs no preflight',
      { method: 'POST', body: '{"text":"x"}', headers: { 'content-type': 'text/plain' } },
      415,
    ],
    ['a body over the limit', post({ text: 'x'.repeat(6000) }), 413],
    ['a body that lies about its length', post({ text: 'x' }, { 'content-encoding': 'gzip' }), 400],
  ])('refuses %s', async (_what, options, status) => {
    const { ask } = await start({ bodyBytes: 5000 });
    expect(await ask('/api/articles', options)).toMatchObject({ status, json: { status } });
  });
});

describe('who may write', () => {
  const token = 'a-long-token';
  const bearer = (given: string) => ({ authorization: `Bearer ${given}` });

  it.each<[string, Partial<Settings>, Record<string, string>, number]>([
    ['loopback without a token', { host: '127.0.0.1' }, {}, 200],
    ['loopback whose owner set a token, none sent', { host: '127.0.0.1', token }, {}, 401],
    ['loopback with the right token', { host: '127.0.0.1', token }, bearer(token), 200],
    ['open to others, no token set', { host: '0.0.0.0' }, {}, 403],
    ['open to others, no token set, any sent', { host: '0.0.0.0' }, bearer('undefined'), 403],
    ['open to others, none sent', { host: '0.0.0.0', token }, {}, 401],
    ['open to others, wrong one', { host: '0.0.0.0', token }, bearer('a-long-tokem'), 401],
    ['open to others, a longer one', { host: '0.0.0.0', token }, bearer(`${token}x`), 401],
    ['open to others, right one', { host: '0.0.0.0', token }, bearer(token), 200],
  ])('%s', async (_what, settings, headers, status) => {
    const { ask } = await start(settings);
    expect(await ask('/api/articles', post(ARTICLE, headers))).toMatchObject({ status });
    expect(await ask('/api/articles/new', { method: 'DELETE', headers })).toMatchObject({ status });
    const decision = { kind: 'same', a: CAST.rivas.id, b: CAST.okafor.id };
    expect(await ask('/api/identities', post(decision, headers))).toMatchObject({ status });
  });

  it('reading stays open', async () => {
    const { ask } = await start({ host: '0.0.0.0', token });
    expect((await ask('/api/health')).json).toMatchObject({ writable: false, token: true });
    expect(await ask('/api/overview')).toMatchObject({ status: 200 });
  });
});

describe('other sites', () => {
  it.each<[string, Record<string, string>, number]>([
    ['its own page', { host: 'localhost:7400', origin: 'http://localhost:7400', 'sec-fetch-site': 'same-origin' }, 200],
    ['a program, which sends no Origin', { host: '127.0.0.1:7400' }, 200],
    ['the page of another site', { host: '127.0.0.1:7400', origin: 'https://evil.example' }, 403],
    ['another port of this machine', { host: '127.0.0.1:7400', origin: 'http://127.0.0.1:8000' }, 403],
    ['a sandboxed frame', { host: '127.0.0.1:7400', origin: 'null' }, 403],
    ['a browser that keeps the Origin back', { host: '127.0.0.1:7400', 'sec-fetch-site': 'cross-site' }, 403],
    ['DNS rebinding: its own origin, but a foreign name', { host: 'evil.example:7400', origin: 'http://evil.example:7400' }, 421],
    ['a name that only looks like loopback', { host: '127.0.0.1.evil.example' }, 421],
    ['a name that the settings allow', { host: 'desk.example', origin: 'http://desk.example' }, 200],
    ['IPv6 loopback', { host: '[::1]:7400' }, 200],
  ])('a post from %s', async (_who, headers, status) => {
    const { ask } = await start({ hosts: ['desk.example'] });
    expect(await ask('/api/articles', post(ARTICLE, headers))).toMatchObject({ status });
  });

  it('reads nothing for a foreign name either', async () => {
    const { ask } = await start();
    expect(await ask('/api/articles', { headers: { host: 'evil.example' } })).toMatchObject({ status: 421 });
  });
});

describe('identities', () => {
  it('keeps a decision and shows it', async () => {
    const { ask } = await start();
    const decision = { kind: 'same', a: CAST.rivas.id, b: CAST.okafor.id, reason: 'one person under two names' };
    expect(await ask('/api/identities', post(decision))).toMatchObject({ status: 200, json: { by: 'hand' } });
    const [kept] = (await ask('/api/identities')).json;
    expect(kept).toMatchObject({ kind: 'same', by: 'hand', reason: 'one person under two names' });
    expect([kept.a, kept.b].sort()).toEqual([CAST.okafor.id, CAST.rivas.id]);
  });

  it('withdraws a decision', async () => {
    const { ask } = await start();
    const pair = { a: CAST.rivas.id, b: CAST.okafor.id };
    await ask('/api/identities', post({ kind: 'same', ...pair }));
    expect((await ask('/api/identities', post({ kind: 'open', ...pair }))).status).toBe(200);
    expect((await ask('/api/identities')).json).toEqual([]);
  });

  it('knows no entity under a mistyped id', async () => {
    const { ask } = await start();
    expect(await ask('/api/identities', post({ kind: 'same', a: CAST.rivas.id, b: 'person:nobody' }))).toMatchObject({ status: 404 });
  });

  it.each<[object, string]>([
    [{ kind: 'same', a: 'x', b: 'x' }, 'the same id twice'],
    [{ kind: 'alike', a: 'x', b: 'y' }, 'an unknown kind'],
    [{ kind: 'same', a: 'x' }, 'one id'],
  ])('refuses %o: %s', async (decision) => {
    const { ask } = await start();
    expect(await ask('/api/identities', post(decision))).toMatchObject({ status: 400 });
  });
});
