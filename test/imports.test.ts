/** The rules of how the code hangs together: who may import whom, how long a file may be, what may be named where. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['ingest', 'src', 'web', 'eval', 'bench', 'bin', 'test', 'cypher'];

const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['dist', 'node_modules'].includes(entry.name) ? [] : walk(path);
    return [path];
  });

const files = FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap(walk);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const source = files.filter((path) => /\.(ts|tsx|js|mjs)$/.test(path) && !path.startsWith('ingest/2-parse/model/'));

interface Import {
  file: string;
  specifier: string;
  /** Path in the repository; undefined for packages and node:. */
  target?: string;
  typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const importsOf = (file: string): Import[] =>
  [...read(file).matchAll(IMPORT)].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    const target = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : undefined;
    return { file, specifier, ...(target && { target }), typeOnly: type !== undefined };
  });

const imports = source.flatMap(importsOf);
const SHARED = ['src/model.ts', 'src/ontology.ts', 'src/errors.ts'];
const stageOf = (path: string): number => Number(/^ingest\/(\d)-/.exec(path)?.[1]);
const isCli = (path: string): boolean => path === 'src/cli.ts' || path.startsWith('src/cli/');

/** A rule: the files that it speaks of, and what those may import. Packages are free unless the rule says otherwise. */
interface Rule {
  rule: string;
  of: (file: string) => boolean;
  allows: (one: Import & { target: string }) => boolean;
}

const RULES: Rule[] = [
  {
    rule: 'a stage imports itself, lower stages, the lexicon, and the shared three of src',
    of: (file) => !Number.isNaN(stageOf(file)),
    allows: ({ file, target }) => stageOf(target) <= stageOf(file) || target.startsWith('ingest/lexicon/') || SHARED.includes(target),
  },
  {
    rule: 'the lexicon imports nothing but itself and the shared three',
    of: (file) => file.startsWith('ingest/lexicon/'),
    allows: ({ target }) => target.startsWith('ingest/lexicon/') || SHARED.includes(target),
  },
  {
    rule: 'no stage and no store, API or export knows the other end',
    of: (file) => file.startsWith('src/') && !isCli(file),
    allows: ({ target }) => !target.startsWith('ingest/'),
  },
  {
    rule: 'nothing in ingest imports stores, API or commands',
    of: (file) => file.startsWith('ingest/'),
    allows: ({ target }) => !/^src\/(store|api|export|cli)/.test(target),
  },
  {
    rule: 'the viewer imports the ontology, and types of the model, only',
    of: (file) => file.startsWith('web/'),
    allows: ({ target, typeOnly }) => target.startsWith('web/') || target === 'src/ontology.ts' || (target === 'src/model.ts' && typeOnly),
  },
  {
    rule: 'only the commands import commands',
    of: (file) => !isCli(file) && !file.startsWith('test/') && !file.startsWith('bin/'),
    allows: ({ target }) => !isCli(target),
  },
  {
    rule: 'only commands, tests and measurements know both ends',
    of: (file) => file.startsWith('src/store/'),
    allows: ({ target }) => !target.startsWith('src/api/') && !target.startsWith('src/cli'),
  },
];

describe('imports', () => {
  it.each(RULES)('$rule', ({ of, allows }) => {
    const broken = imports.filter((one) => of(one.file) && one.target !== undefined && !allows({ ...one, target: one.target }));
    expect(broken.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('relative imports name a file that is there', () => {
    const missing = imports.filter(({ target }) => target !== undefined && !existsSync(join(ROOT, target.replace(/\?.*$/, ''))));
    expect(missing.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});

/** Tables of words and frames, one entry a line, may be as long as the language wants. */
const isTable = (path: string): boolean => path.startsWith('ingest/lexicon/') || /\/frames\//.test(path);

/**
 * Where the engine may be named in the program: its store and the opener of stores; the settings, which are its address, and who hands
 * them on; and what tells a user how to get Cypher.
 */
const NAMES_ENGINE = [
  /^src\/store\/(neo4j|local-neo4j|open)/,
  /^src\/(settings|no-cypher)\.ts$/,
  /^src\/cli\/with-store\.ts$/,
  /^web\/src\/components\/cypher\/NoCypher\.tsx$/,
];

describe('files', () => {
  it('hold at most 300 lines', () => {
    const long = source.filter((path) => !isTable(path)).map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('name the database engine in its own places only', () => {
    const code = source.filter((path) => /^(ingest|src|web)\//.test(path) && !NAMES_ENGINE.some((one) => one.test(path)));
    expect(code.filter((path) => /neo4j/i.test(read(path)))).toEqual([]);
  });

  it('start with a comment that says what the statement does, for Cypher', () => {
    const cypher = files.filter((path) => path.endsWith('.cypher'));
    expect(cypher.filter((path) => !/^\/\/ \S/.test(read(path)))).toEqual([]);
  });

  it('name no path of the machine that they were written on', () => {
    const outside = source.filter((path) => path !== 'test/imports.test.ts' && /["'`\s(]\/(work|home|root|Users)\//.test(read(path)));
    expect(outside.map((path) => relative('.', path))).toEqual([]);
  });
});
