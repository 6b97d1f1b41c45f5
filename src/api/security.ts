/** Who may do what: tokens, DNS rebinding, cross-site posts, queries a minute. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { isLoopback, type Settings } from '../settings.ts';
import { HttpError } from './problems.ts';

/** Writes without a token: only where nobody but this machine can connect, and no token was asked for. */
export const takesOpenWrites = ({ host, token }: Settings): boolean => token === undefined && isLoopback(host);

/** Same-origin only: no inline script, nothing from elsewhere. */
export const headers = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine sets its theme variables in <style> elements and style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        // The layout runs in a worker made of a blob (graphology-layout-forceatlas2/worker).
        workerSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Served over plain http on one's own machine: telling browsers to insist on https would lock them out.
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });

/** The host name of a Host header, without port and brackets. */
const hostName = (header: string): string =>
  header
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();

/**
 * DNS rebinding: a page of `evil.example` whose name was pointed at 127.0.0.1 reaches a loopback server as `Host: evil.example`.
 * A loopback server answers to loopback names and to those that the settings add.
 */
export const checkHost = ({ host, hosts }: Settings): RequestHandler => {
  const allowed = new Set(hosts.map((one) => one.toLowerCase()));
  return (request, _response, next) => {
    const name = hostName(request.headers.host ?? '');
    if (!isLoopback(host) || isLoopback(name) || allowed.has(name)) return next();
    throw new HttpError(
      421,
      `This server does not answer to "${name.slice(0, 100)}". Use http://localhost, or add the name to NEWSGRAPH_HOSTS.`,
    );
  };
};

/** Cross-site posts: another site's page may send here, but its Origin tells. Programs send none. */
export const checkOrigin: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign = origin !== undefined ? !sameHost(origin, host) : site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreign) throw new HttpError(403, 'Requests from pages of other sites are refused.');
  next();
};

const sameHost = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();

/** Only JSON: a form of another site can send everything else without being asked first. */
export function requireJson(request: Request): void {
  if (!request.is('application/json')) throw new HttpError(415, 'Send JSON with "Content-Type: application/json".');
}

/** Throws 401 or 403 unless this request may write. */
export function requireWriter(request: Request, settings: Settings): void {
  if (takesOpenWrites(settings)) return;
  if (settings.token === undefined) throw new HttpError(403, 'Read-only: set NEWSGRAPH_TOKEN on the server to write from other machines.');
  const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (given === undefined || !sameSecret(given, settings.token))
    throw new HttpError(401, 'Send "Authorization: Bearer <NEWSGRAPH_TOKEN>".');
}

/** Takes the same time wherever the two differ, and whatever their lengths. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** Counts requests of each address in windows of one minute; throws 429 beyond the limit. */
export function perMinute(limit: number, now: () => number = Date.now): (request: Request) => void {
  let window = 0;
  let counts = new Map<string, number>();
  return (request) => {
    const minute = Math.floor(now() / 60_000);
    if (minute !== window) {
      window = minute;
      counts = new Map();
    }
    const address = request.socket.remoteAddress ?? '';
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    if (count > limit)
      throw new HttpError(429, `More than ${limit} queries in this minute. Wait a moment, or raise NEWSGRAPH_CYPHER_PER_MINUTE.`);
  };
}
