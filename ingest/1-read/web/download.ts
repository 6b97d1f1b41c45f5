import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { messageOf, UserError } from '../../../src/errors.ts';
import { LIMITS } from '../outcome.ts';
import type { CheckedAddress } from './address.ts';
import { resolveHost } from './address.ts';

export interface Download {
  /** Where it was in the end, after redirects. */
  url: string;
  /** Media type without parameters, in lower case; empty when none was sent. */
  type: string;
  /** The charset that the Content-Type gives. */
  charset?: string;
  bytes: Uint8Array;
}

export interface DownloadOptions {
  allowPrivate?: boolean;
  /** Milliseconds for all of it: names, redirects, body. */
  time?: number;
}

const REDIRECT = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  'user-agent': 'newsgraph/0.1 (+article reader)',
  accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * Fetches an http(s) address within the limits on redirects, size and time. Each hop's host is resolved, its addresses are
 * checked, and the connection goes to the address that was checked, so that a name cannot change its mind in between.
 */
export async function download(address: string, options: DownloadOptions = {}): Promise<Download> {
  const time = options.time ?? LIMITS.downloadTime;
  const signal = AbortSignal.timeout(time);
  try {
    return await Promise.race([follow(address, { ...options, signal }), expiry(signal)]);
  } catch (error) {
    if (signal.aborted)
      throw new UserError(`no answer within ${Math.round(time / 1000)} s. Try again later, or save the page and give the file.`);
    throw error instanceof UserError ? error : new UserError(`cannot be reached (${messageOf(error)}). Check the address and the network.`);
  }
}

/** Looking a name up takes no signal; this ends the wait for it. */
const expiry = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

type Hop = DownloadOptions & { signal: AbortSignal };

async function follow(address: string, hop: Hop): Promise<Download> {
  let url = checkUrl(address);
  for (let redirects = 0; redirects <= LIMITS.redirects; redirects += 1) {
    const answer = await ask(url, hop);
    const status = answer.statusCode ?? 0;
    const next = REDIRECT.has(status) ? answer.headers.location : undefined;
    if (next === undefined) {
      if (status !== 200) {
        answer.destroy();
        throw new UserError(`the server answered ${status} ${answer.statusMessage ?? ''}`.trim().concat('. Check the address.'));
      }
      return { url: url.href, ...typeOf(answer), bytes: await readBody(answer) };
    }
    answer.destroy();
    url = checkUrl(next, url);
  }
  throw new UserError(`more than ${LIMITS.redirects} redirects. Give the page's own address.`);
}

function checkUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new UserError(`"${address.slice(0, 80)}" is no address. Give an http or https URL.`);
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new UserError(`${url.protocol} is not read. Give an http or https URL.`);
  return url;
}

async function ask(url: URL, { allowPrivate = false, signal }: Hop): Promise<IncomingMessage> {
  const addresses = await resolveHost(url.hostname, allowPrivate);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: HEADERS, agent: false, lookup: pinned(addresses), signal }, resolve);
    sent.on('error', reject);
    sent.end();
  });
}

/** Answers every look-up with the addresses that were checked. */
const pinned =
  (addresses: CheckedAddress[]): LookupFunction =>
  (_host, { all }, done) =>
    all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family);

function typeOf({ headers }: IncomingMessage): { type: string; charset?: string } {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([\w-]+)/i.exec(parameter)?.[1]).find(Boolean);
  return { type: type.trim().toLowerCase(), ...(charset && { charset }) };
}

const DECODERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body, decompressed; the limit counts what comes out, so a small answer cannot swell to a big one. */
async function readBody(answer: IncomingMessage): Promise<Uint8Array> {
  const decoder = DECODERS[answer.headers['content-encoding']?.toLowerCase() ?? '']?.();
  if (decoder) answer.on('error', (error) => decoder.emit('error', error));
  const body = (decoder ? answer.pipe(decoder) : answer) as Readable;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LIMITS.downloadBytes) {
      answer.destroy();
      throw new UserError('more than 10 MB. Save the article alone and give the file.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
