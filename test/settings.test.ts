import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { envExample, replaceBetween, SECTIONS } from '../src/docs.ts';
import { isLoopback, readSettings, settingRows } from '../src/settings.ts';

const repository = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('settings', () => {
  it('has the defaults that the documents promise', () => {
    expect(readSettings({})).toMatchObject({ port: 7400, host: '127.0.0.1', data: '.newsgraph', store: 'auto', neo4jUser: 'neo4j' });
  });

  it.each<[Record<string, string>, object, string]>([
    [{ PORT: '8080' }, { port: 8080 }, 'a number is read as one'],
    [{ PORT: '' }, { port: 7400 }, 'an empty line of .env counts as unset'],
    [{ PORT: '0' }, { port: 0 }, 'zero is a port: any free one'],
    [{ NEWSGRAPH_HOSTS: 'news.example, desk.example ,' }, { hosts: ['news.example', 'desk.example'] }, 'a list drops blanks'],
    [{ NEWSGRAPH_STORE: 'builtin' }, { store: 'builtin' }, 'a choice'],
  ])('%o gives %o: %s', (env, expected) => {
    expect(readSettings(env)).toMatchObject(expected);
  });

  it.each([
    [{ PORT: '80a' }, 'PORT=80a: not a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT=-1: not a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT=70000: not a whole number from 0 to 65535.'],
    [{ NEWSGRAPH_STORE: 'mysql' }, 'NEWSGRAPH_STORE=mysql: unknown. Give one of auto, neo4j, builtin.'],
  ])('%o is refused with what would do', (env, message) => {
    expect(() => readSettings(env)).toThrow(message);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['127.0.0.1.evil.example', false],
    ['', false],
  ])('%s is loopback: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

describe('documents made from the table', () => {
  it('.env.example is what `npm run docs` writes', () => {
    expect(repository('.env.example')).toBe(envExample());
  });

  it.each(Object.entries(SECTIONS))('the README section of %s is what `npm run docs` writes', (name, section) => {
    const readme = repository('README.md');
    expect(readme).toBe(replaceBetween(readme, name, section()));
  });

  it('names every variable once', () => {
    const names = settingRows().map(({ env }) => env);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(repository('.env.example')).toContain(`${name}=`);
  });
});
