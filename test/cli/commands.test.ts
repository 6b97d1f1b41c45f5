import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtractionSchema } from '../../src/model.ts';
import { type Desk, openDesk } from './newsgraph.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.write('one.txt', 'Envoys of Japan met Russian officials in Oslo on Friday. Japan thanked Norway.\n');
  await desk.write(
    'two.jsonl',
    '{"id": "a", "text": "Chile accused Norway of overfishing."}\n{"id": \n{"id": "b", "text": "Ghana supports Chile."}\n',
  );
});
afterAll(() => desk.clear());

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('usage', () => {
  it.each([
    [['--help'], 0, 'Examples:'],
    [['ingest', '--help'], 0, 'running it twice changes nothing'],
    [['export', '--help'], 0, 'Gephi'],
    [['--version'], 0, '0.'],
  ])('%o shows help', async (args, code, text) => {
    const ran = await desk.run(args);
    expect(ran).toMatchObject({ code, err: '' });
    expect(ran.out).toContain(text);
  });

  it.each([
    [['explode'], "unknown command 'explode'"],
    [['ingest'], "missing required argument 'inputs'"],
    [['export', '--format', 'xlsx'], 'Allowed choices are gexf, graphml, csv, jsonl'],
    [['export'], "required option '--format <format>' not specified"],
    [['stats', '--pretty'], "unknown option '--pretty'"],
    [['serve', '--port', 'http'], 'Give a whole number.'],
    [['query', 'RETURN 1', '--params', '[1]'], 'Give a JSON object'],
  ])('%o is wrong usage: exit code 2', async (args, text) => {
    const ran = await desk.run(args);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(text);
    expect(ran.out).toBe('');
  });

  it('a wrong setting is one line', async () => {
    const { code, err } = await desk.run(['stats'], { env: { PORT: 'eighty' } });
    expect(code).toBe(1);
    expect(err).toBe('newsgraph: PORT=eighty: not a whole number from 0 to 65535.\n');
  });
});

describe('extract', () => {
  it('prints one extraction a line and stores nothing', async () => {
    const { code, out, err } = await desk.run(['extract', 'one.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [extraction] = lines(out).map((one) => ExtractionSchema.parse(one));
    for (const { start, end, text } of extraction!.entities.flatMap(({ mentions }) => mentions)) {
      expect(extraction!.article.text.slice(start, end)).toBe(text);
    }
    expect((await desk.run(['stats'])).out).toContain('"articles":0');
  });

  it('goes on past a broken line, says which, and fails in the end', async () => {
    const { code, out, err } = await desk.run(['extract', 'two.jsonl', 'none.txt']);
    expect(code).toBe(1);
    expect(lines(out).map(({ article }) => article.id)).toEqual(['a', 'b']);
    expect(err).toContain('two.jsonl:2:');
    expect(err).toContain('none.txt: no such file');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('reads JSON lines from standard input, with or without "-"', async () => {
    const input = '{"id": "x", "text": "Ghana supports Chile.", "published": "2011-04-10"}\n';
    for (const args of [['extract', '-'], ['extract']]) {
      const { code, out } = await desk.run(args, { input });
      expect(code).toBe(0);
      expect(lines(out)).toMatchObject([{ article: { id: 'x', text: 'Ghana supports Chile.', published: '2011-04-10' } }]);
    }
  });

  it('explains a sentence', async () => {
    const { code, out } = await desk.run(['explain', 'Envoys of Japan met Russian officials in Oslo.']);
    expect(code).toBe(0);
    expect(out).toMatch(/^met +ROOT +VBD +meet/m);
    expect(out).toContain('Mentions\n');
    expect(out).toContain('Claims\n');
  });
});

describe('a graph from the command line', () => {
  it('ingests once, lists, exports, and undoes', async () => {
    const first = await desk.run(['ingest', 'one.txt', 'two.jsonl']);
    expect(first.code).toBe(1);
    expect(first.err).toMatch(/3 articles: 3 added \(\d+ claims?\), 1 problem\n$/);

    const again = await desk.run(['ingest', '--json', 'one.txt', 'two.jsonl']);
    expect(lines(again.out).map(({ status, problem }) => status ?? typeof problem)).toEqual(
      expect.arrayContaining(['unchanged', 'unchanged', 'unchanged', 'string']),
    );
    expect(again.err).toBe('');

    const listed = lines((await desk.run(['articles'])).out);
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(listed).toHaveLength(3);

    const written = await desk.run(['export', '--format', 'jsonl']);
    expect(lines(written.out)).toHaveLength(3);
    expect(await desk.run(['export', '--format', 'gexf', '--out', 'graph.gexf'])).toMatchObject({
      code: 0,
      err: 'written to graph.gexf\n',
    });

    expect(await desk.run(['retract', 'a'])).toMatchObject({ code: 0, err: '1 article retracted\n' });
    const gone = await desk.run(['retract', 'a']);
    expect(gone.code).toBe(1);
    expect(gone.err).toContain('a: no such article. "newsgraph articles" lists them.');
    expect((await desk.run(['stats'])).out).toContain('"articles":2');
  });

  it('says how to get Cypher', async () => {
    const { code, err } = await desk.run(['query', 'MATCH (n) RETURN n']);
    expect(code).toBe(1);
    expect(err).toContain('newsgraph: This store has no Cypher. Set NEO4J_URI');
  });

  it('joins no entity that it does not know', async () => {
    const { code, err } = await desk.run(['same', 'person:nobody', 'person:noone']);
    expect(code).toBe(1);
    expect(err).toContain('newsgraph: person:nobody: no such entity.');
  });
});
