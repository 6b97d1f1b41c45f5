/** A server over the built-in store with the AFFAIR dispatches, on a free port, for API tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/api/app.ts';
import { listen } from '../../src/api/listen.ts';
import type { Ingest } from '../../src/api/route.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { openBuiltin } from '../../src/store/builtin.ts';
import type { Store } from '../../src/store/store.ts';
import { AFFAIR, dispatch } from '../store/dispatches.ts';

/** Stands for the pipeline: every posted text becomes an article that says that Rivas visits Geneva; "refuse" is a problem. */
const pretend =
  (store: Store): Ingest =>
  async (articles) => {
    const read = articles.filter(({ text }) => text !== 'refuse');
    const made = read.map(({ id }) => dispatch(id ?? 'posted', { says: [['rivas', 'VISITS', 'geneva', { date: '2012' }]] }));
    const problems = articles.length > read.length ? ['article: refused. Give another.'] : [];
    return { outcomes: await store.merge(made), problems };
  };

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  json: any;
}

export interface Served {
  store: Store;
  url: string;
  ask: (path: string, options?: AskOptions) => Promise<Answer>;
  close: () => Promise<void>;
}

export interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON unless it is a string. */
  body?: unknown;
}

/** `over` replaces members of the store: `{ cypher }` gives it a capability. */
export async function served(settings: Partial<Settings> = {}, over: Partial<Store> = {}): Promise<Served> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'newsgraph-api-'));
  const opened = await openBuiltin({ dataFolder });
  const store: Store = new Proxy(opened, { get: (target, key) => Reflect.get(over, key) ?? bound(target, key) });
  await store.merge(Object.values(AFFAIR));
  const all = { ...readSettings({}), port: 0, ...settings };
  // Settings may speak of another address than the socket's: what a server on 0.0.0.0 refuses is tested on loopback.
  const listening = await listen(createApp({ store, ingest: pretend(store), settings: all }), { ...all, host: '127.0.0.1' });
  return {
    store,
    url: listening.url,
    ask: (path, options) => ask(listening.url + path, options),
    close: async () => {
      await listening.close(0);
      await opened.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

const bound = (target: object, key: string | symbol): unknown => {
  const member = Reflect.get(target, key);
  return typeof member === 'function' ? member.bind(target) : member;
};

/** Like fetch, but lets the Host header be set. */
function ask(url: string, { method = 'GET', headers = {}, body }: AskOptions = {}): Promise<Answer> {
  const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const typed = body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' };
  return new Promise((done, fail) => {
    const asking = request(url, { method, headers: { ...typed, ...headers }, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('error', fail);
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString();
        const isJson = /json/.test(response.headers['content-type'] ?? '') && !/jsonl/.test(response.headers['content-type'] ?? '');
        done({ status: response.statusCode ?? 0, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined });
      });
    });
    asking.on('error', fail);
    asking.end(sent);
  });
}
