import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import type { ReadOptions } from '../../../ingest/1-read/read.ts';
import { readDocument, readInputs } from '../../../ingest/1-read/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

/** Each outcome as its problem, or as id or first words of its article; the folder's name cut off. */
async function read(inputs: string[], options?: ReadOptions): Promise<string[]> {
  const lines: string[] = [];
  for await (const outcome of readInputs(inputs, options)) {
    if ('problem' in outcome) lines.push(outcome.problem.replaceAll(`${folder}/`, ''));
    else lines.push(outcome.article.id.startsWith('article:') ? outcome.article.text.slice(0, 20) : outcome.article.id);
  }
  return lines;
}

const stdin = (text: string): AsyncIterable<Uint8Array> => Readable.from([Buffer.from(text)]);

test('standard input: JSON lines; a broken one is named by number and the rest goes on', async () => {
  const lines = [
    '{"id":"a","text":"Envoys met."}',
    '{"id":"b",',
    '',
    '{"id":"c"}',
    '[]',
    '{"id":7,"text":"They met again.","title":null}',
    '{"id":"e","text":5}',
    '{"id":"f","text":" "}',
  ];
  expect(await read(['-'], { stdin: stdin(lines.join('\n')) })).toEqual([
    'a',
    'standard input:2: no valid JSON: {"id":"b", Give one whole object a line.',
    'standard input:4: no text and no html. Give one of them.',
    'standard input:5: no JSON object. Give {"id": …, "text": …}.',
    '7',
    'standard input:7: text is no string. Quote it.',
    'standard input:8: the text is empty. Give the body of the article.',
  ]);
  expect(await read(['-'], { stdin: stdin('') })).toEqual([
    'standard input: no lines in it. Give one JSON object a line, with text or html.',
  ]);
});

test('a line may come in pieces and in the middle of a letter', async () => {
  const bytes = Buffer.from('\uFEFF{"id":"é","text":"Zoë met Kim."}\r\n{"id":"b","text":"x y"}');
  const pieces = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
  expect(await read(['-'], { stdin: pieces })).toEqual(['é', 'b']);
});

test('a folder is walked in order of names; what is hidden or no article is left out', async () => {
  put('f/b.txt', 'Second met.');
  put('f/a/z.jsonl', '{"id":"first","text":"x y"}\n{"id":"then","text":"x y"}');
  put('f/.hidden.txt', 'x');
  put('f/README.md', 'x');
  put('f/c.TXT', 'Third met.');
  symlinkSync(join(folder, 'f'), join(folder, 'f/a/loop'));
  expect(await read([join(folder, 'f')])).toEqual(['first', 'then', 'Second met.', 'Third met.']);
  mkdirSync(join(folder, 'none'));
  expect(await read([join(folder, 'none')])).toEqual([`${folder}/none: no articles in this folder.`.replace(`${folder}/`, '')]);
});

test.each([
  ['g/*.txt', ['One met.', 'Two met.']],
  ['g/**/*.txt', ['One met.', 'Deep met.', 'Two met.']],
  ['g/{1,x}.txt', ['One met.']],
  ['g/[13-9].txt', ['One met.']],
  ['g/[!1].txt', ['Two met.']],
  ['g/?.html', []],
])('pattern %s', async (pattern, expected) => {
  put('g/1.txt', 'One met.');
  put('g/2.txt', 'Two met.');
  put('g/1d/x.txt', 'Deep met.');
  const found = await read([join(folder, pattern)]);
  expect(found).toEqual(expected.length > 0 ? expected : [`${pattern}: no such file. Check the path.`]);
});

test('files are read by their ending, else by what they begin with', async () => {
  const prose = 'Envoys of six states met in Beijing on Thursday and spoke for three hours about the reactor, the host said. ';
  const html = `<!doctype html><html><head><link rel="canonical" href="https://example.org/page"></head><body><article><p>${prose}</p><p>${prose}</p></article></body></html>`;
  const feed = '<rss><channel><item><guid>https://example.org/item</guid><description>Envoys met.</description></item></channel></rss>';
  const files = [
    put('k/a.html', html),
    put('k/b.saved', html),
    put('k/c.xml', feed),
    put('k/d', feed),
    put('k/e.json', '{"id":"one","text":"x y"}'),
    put('k/f.json', '[{"id":"two","text":"x y"},{}]'),
  ];
  expect(await read(files)).toEqual([
    'https://example.org/page',
    'https://example.org/page',
    'https://example.org/item',
    'https://example.org/item',
    'one',
    'two',
    'k/f.json: entry 2: no text and no html. Give one of them.',
  ]);
});

test('bad files are one line each, and the batch goes on', async () => {
  const big = put('big.txt', 'x');
  truncateSync(big, 50 * 1024 * 1024);
  const inputs = [
    put('empty.txt', ''),
    put('blank.txt', ' \n\n '),
    put('picture.txt', Buffer.from([0x89, 0x50, 0, 0, 1, 2])),
    big,
    join(folder, 'missing.txt'),
    put('broken.html', '<p>Hi</p>'),
    put('none.xml', '<rss><channel/></rss>'),
    put('wide.jsonl', Buffer.from('{"id":"a"}', 'utf16le')),
    'ftp://example.org/a',
    put('good.txt', 'Envoys met.'),
  ];
  expect(await read(inputs)).toEqual([
    'empty.txt: the file is empty. Give a file with text.',
    'blank.txt: the file is empty. Give a file with text.',
    'picture.txt: this is a binary file. Give text, HTML, JSON lines or a feed.',
    'big.txt: 50 MB is over the limit of 20 MB for one document. Split it into articles: one file each, or one a line as .jsonl.',
    'missing.txt: no such file. Check the path.',
    'broken.html: no article found in this page. Give its text as .txt instead.',
    'none.xml: this feed has no items. Nothing to read.',
    'wide.jsonl: no UTF-8 text. Save it as UTF-8, one JSON object a line.',
    'ftp://example.org/a: ftp: is not read. Give an http or https URL.',
    'Envoys met.',
  ]);
});

test('what is given beside a text goes before what is found in it', () => {
  const text = 'BEIJING, Feb. 8, 2007 (Xinhua) -- Envoys of six states met in Beijing.';
  expect(readDocument({ text })).toMatchObject({ published: '2007-02-08', source: 'Xinhua', text });
  expect(readDocument({ text, published: '2007-02-09', source: 'Example', id: 'x' })).toMatchObject({
    id: 'x',
    published: '2007-02-09',
    source: 'Example',
  });
  expect(readDocument({ text, published: '2007' }).published).toBe('2007-02-08');
  expect(readDocument({ text: 'BEIJING, March 4 (Xinhua) -- Envoys met.', published: '03/04/2007' }).published).toBe('2007-03-04');
  expect(readDocument({ text, url: 'https://example.org/a/?utm_source=x' })).toMatchObject({
    id: 'https://example.org/a',
    url: 'https://example.org/a/?utm_source=x',
  });
});
