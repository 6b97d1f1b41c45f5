import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/api/listen.ts';
import { viewer } from '../../src/api/viewer.ts';
import { readSettings } from '../../src/settings.ts';

let folder: string;
let url: string;
let close: () => Promise<void>;
const settings = { ...readSettings({}), port: 0 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-viewer-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>viewer</title>');
  await writeFile(join(folder, 'assets/app-1a2b.js'), 'export {}');
  await writeFile(join(folder, '.env'), 'NEWSGRAPH_TOKEN=secret');
  ({ url, close } = await listen(express().use(viewer(folder)), settings));
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

describe('the built viewer', () => {
  it.each<[string, number, string | null, string]>([
    ['/', 200, 'no-cache', 'the page is asked for anew: it names the files of the build'],
    ['/entity/place:RUS%2Fmoscow', 200, 'no-cache', 'an address of the viewer is the page'],
    ['/assets/app-1a2b.js', 200, 'public, max-age=31536000, immutable', 'a file with a hash in its name never changes'],
    ['/assets/gone.js', 404, null, 'a missing file is no page: the browser would run HTML as script'],
  ])('%s → %i: %#', async (path, status, caching) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe(caching);
  });

  it('serves no hidden file and nothing above its folder', async () => {
    for (const path of ['/.env', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f.env']) {
      const text = await (await fetch(url + path)).text();
      expect(text).not.toContain('secret');
      expect(text).not.toContain('root:');
    }
  });
});

describe('listening', () => {
  it('says in one line that a port is in use, and what to do', async () => {
    const port = Number(new URL(url).port);
    await expect(listen(express(), { ...settings, port })).rejects.toThrow(
      `Port ${port} is in use. Stop what listens there, or choose another`,
    );
  });

  it('says that an address is not of this machine', async () => {
    await expect(listen(express(), { ...settings, host: '203.0.113.7' })).rejects.toThrow(
      'HOST=203.0.113.7 is no address of this machine.',
    );
  });

  it('lets a running request end before it stops', async () => {
    const app = express().get('/slow', (_request, response) => void setTimeout(() => response.send('whole'), 200));
    const other = await listen(app, settings);
    const answer = fetch(`${other.url}/slow`).then((response) => response.text());
    await new Promise((done) => setTimeout(done, 50));
    await other.close();
    expect(await answer).toBe('whole');
    await expect(fetch(other.url)).rejects.toThrow();
  });

  it('cuts what does not end within the grace', async () => {
    const other = await listen(
      express().get('/never', () => {}),
      settings,
    );
    const answer = fetch(`${other.url}/never`).catch(() => 'cut');
    await new Promise((done) => setTimeout(done, 50));
    await other.close(100);
    expect(await answer).toBe('cut');
  });
});
