import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadOutcome } from '../../../../ingest/1-read/read.ts';
import { readUrl } from '../../../../ingest/1-read/read.ts';
import { isSpecialAddress } from '../../../../ingest/1-read/web/address.ts';

const PROSE = 'Envoys of six states met in Beijing on Thursday and spoke for three hours about the reactor, the host said.';
const PAGE = `<html><head><title>Six meet</title></head><body><article><p>${PROSE}</p><p>${PROSE} Again.</p></article></body></html>`;
const FEED =
  '<rss><channel><title>Example</title><item><link>https://example.org/1</link><description>Envoys met.</description></item></channel></rss>';

const ANSWERS: Record<string, RequestListener> = {
  '/page': (_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/old': (_, answer) => answer.writeHead(301, { location: '/page' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/inward': (_, answer) => answer.writeHead(302, { location: 'http://[::1]:1/secret' }).end(),
  '/file': (_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/text': (_, answer) => answer.setHeader('content-type', 'text/plain').end(PROSE),
  '/feed': (_, answer) => answer.setHeader('content-type', 'application/rss+xml').end(FEED),
  '/gzip': (_, answer) => answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bomb': (_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(40 * 1024 * 1024))),
  '/latin': (_, answer) =>
    answer.setHeader('content-type', 'text/plain; charset=iso-8859-1').end(Buffer.from(`S\xe3o Paulo. ${PROSE}`, 'latin1')),
  '/pdf': (_, answer) => answer.setHeader('content-type', 'application/pdf').end('%PDF'),
  '/never': () => {},
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, answer) => (ANSWERS[request.url ?? ''] ?? ((_, gone) => gone.writeHead(404).end()))(request, answer));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function read(address: string, options = {}): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readUrl(address, { allowPrivate: true, ...options })) outcomes.push(outcome);
  return outcomes;
}

test.each<[string, object, string]>([
  ['/page', { title: 'Six meet', text: `${PROSE}\n\n${PROSE} Again.` }, 'a page'],
  ['/old', { title: 'Six meet' }, 'a redirect'],
  ['/text', { text: PROSE }, 'a plain text'],
  ['/feed', { id: 'https://example.org/1', source: 'Example' }, 'a feed'],
  ['/gzip', { title: 'Six meet' }, 'a compressed page'],
  ['/latin', { text: `São Paulo. ${PROSE}` }, 'the charset of the header'],
])('%s is read: %j (%s)', async (path, expected) => expect(await read(base + path)).toMatchObject([{ article: expected }]));

test('the id of a page is where it was in the end', async () => {
  expect(await read(`${base}/old`)).toMatchObject([{ article: { id: `${base}/page`, url: `${base}/page` } }]);
});

test.each([
  ['/missing', /404/, 'not there'],
  ['/round', /more than 5 redirects/, 'a circle'],
  ['/file', /file: is not read/, 'another scheme behind a redirect'],
  ['/bomb', /more than 10 MB/, 'small on the wire, big when unpacked'],
  ['/pdf', /application\/pdf is not read/, 'no text'],
])('%s is a problem: %s (%s)', async (path, message) => {
  expect(await read(base + path)).toEqual([{ problem: expect.stringMatching(message) }]);
});

test('a server that never answers is left after the time', async () => {
  expect(await read(`${base}/never`, { time: 200 })).toEqual([{ problem: expect.stringMatching(/no answer within/) }]);
});

test.each([
  'http://127.0.0.1:1/',
  'http://[::1]/',
  'http://localhost/',
  'http://169.254.169.254/latest/meta-data',
  'http://0x7f.1/',
  'http://[::ffff:10.0.0.1]/',
])('%s is refused unless private addresses are allowed', async (address) => {
  expect(await read(address, { allowPrivate: false })).toEqual([{ problem: expect.stringMatching(/no address of the public internet/) }]);
});

test.each([
  ['http://127.0.0.1:1/', /cannot be reached/],
  ['http://no-such-host.invalid/', /not found/],
  ['http://', /is no address/],
])('%s: %s', async (address, message) => expect(await read(address)).toEqual([{ problem: expect.stringMatching(message) }]));

test.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['8.8.8.8', false],
  ['::1', true],
  ['::', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:127.0.0.1', true],
  ['::ffff:7f00:1', true],
  ['64:ff9b::7f00:1', true],
  ['2002:7f00:1::', true],
  ['2606:4700::1111', false],
  ['example.org', true],
])('%s is special: %s', (address, expected) => expect(isSpecialAddress(address)).toBe(expected));
