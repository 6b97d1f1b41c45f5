/** Ctrl-C, closed pipes, ports in use, and two processes on one folder. */
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './newsgraph.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clear());

const article = (id: string): string => `${JSON.stringify({ id, text: `Envoys of Japan met Russian officials in Oslo. Number ${id}.` })}\n`;

describe('ingest', () => {
  it('stores what has come while the pipe stays open, and ends at Ctrl-C', async () => {
    const { child, shown, ended } = desk.start(['ingest', '--json', '-']);
    child.stdin.write(article('a'));
    await shown('"article":"a"');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 1 });
    const { out } = await desk.run(['articles']);
    expect(JSON.parse(out)).toMatchObject({ id: 'a' });
    expect((await desk.run(['ingest', '-'], { input: article('a') + article('b') })).err).toMatch(
      /^2 articles: 1 added, 1 unchanged \(\d+ claims?\)\n$/,
    );
  });
});

describe('extract', () => {
  it('ends quietly when the reader of its output goes away', async () => {
    const { child, ended } = desk.start(['extract', '-']);
    child.stdin.end(Array.from({ length: 300 }, (_, at) => article(`n${at}`)).join(''));
    await new Promise((done) => child.stdout.once('data', done));
    child.stdout.destroy();
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('serve', () => {
  it('serves until Ctrl-C, ends with 0, and lets the folder go', async () => {
    const { child, shown, ended } = desk.start(['serve', '--port', '0']);
    await shown('newsgraph is at');
    const other = await desk.run(['stats']);
    expect(other.code).toBe(1);
    expect(other.err.trim().split('\n')).toHaveLength(1);
    expect(other.err).toContain('in use by process');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0 });
    expect(await desk.run(['stats'])).toMatchObject({ code: 0 });
  });

  it('takes posted articles through the pipeline, and logs no word of them', async () => {
    const { child, shown, soFar, ended } = desk.start(['serve', '--port', '0'], { NEWSGRAPH_LOG: 'info' });
    await shown('Ctrl-C stops it');
    const [url] = /http:\/\/[\d.:]+/.exec(soFar().err) ?? [];
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: article('posted') };
    const answer = await fetch(`${url}/api/articles`, sent);
    expect(await answer.json()).toMatchObject({ outcomes: [{ article: 'posted', status: 'added' }], problems: [] });
    const stored = await fetch(`${url}/api/articles/posted`);
    expect(await stored.json()).toMatchObject({ article: { id: 'posted' } });
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toContain('"path":"/api/articles"');
    expect(err).not.toContain('Envoys');
  });

  it('says in one line that the port is in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => blocker.once('listening', done));
    const { port } = blocker.address() as { port: number };
    const { code, err } = await desk.run(['serve', '--port', String(port)]);
    blocker.close();
    expect(code).toBe(1);
    expect(err).toBe(`newsgraph: Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start.\n`);
  });
});
