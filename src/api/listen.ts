/** Listening and stopping: the one place that owns the socket. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../errors.ts';
import type { Settings } from '../settings.ts';

export interface Listening {
  /** Where to point a browser. */
  url: string;
  /** Takes no more requests, lets running ones end (at most `grace` milliseconds), then cuts the rest. Closing again does nothing. */
  close: (grace?: number) => Promise<void>;
}

/** Starts to listen. Throws a UserError for a port in use or an address that is not this machine's. */
export async function listen(app: RequestListener, { host, port, requestTimeout }: Settings): Promise<Listening> {
  const server = createServer({ requestTimeout, headersTimeout: Math.min(requestTimeout, 20_000), keepAliveTimeout: 5_000 }, app);
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, { host, port })));
    server.listen(port, host, done);
  });
  const { port: taken, address, family } = server.address() as AddressInfo;
  const shown = address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return { url: `http://${shown}:${taken}`, close: (grace = 5_000) => close(server, grace) };
}

function explain(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start.`,
    EADDRNOTAVAIL: `HOST=${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.`,
    ENOTFOUND: `HOST=${host} is not known. Use 127.0.0.1, or 0.0.0.0 for all.`,
    EACCES: `Port ${port} is reserved for the administrator. Choose one above 1023: PORT=7400.`,
  };
  return new UserError(reasons[error.code ?? ''] ?? error.message);
}

async function close(server: Server, grace: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((done) => server.close(() => done()));
  // A connection whose last answer has just gone out is idle now; browsers would keep it for seconds.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

/** What is answered while the store is still opened. */
export const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '2' });
  response.end(
    JSON.stringify({ type: 'about:blank', title: 'Starting', status: 503, detail: 'The store is being opened. Ask again in a moment.' }),
  );
};
