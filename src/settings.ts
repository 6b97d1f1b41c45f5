/**
 * Every setting, once: name, environment variable, type, default and help. The command line's usage, `.env.example`
 * and the README's section derive from this table (`npm run docs`), and a test holds them together.
 */
import { UserError } from './errors.ts';

interface SettingRow {
  readonly env: string;
  readonly type: 'text' | 'whole' | 'choice' | 'list';
  /** As it would be written in the environment; absent means unset. */
  readonly preset?: string;
  readonly choices?: readonly string[];
  /** Bounds of a whole number, inclusive. */
  readonly least?: number;
  readonly most?: number;
  /** Never printed. */
  readonly secret?: true;
  readonly help: string;
}

export const STORE_CHOICES = ['auto', 'neo4j', 'builtin'] as const;
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export const SETTINGS = {
  port: { env: 'PORT', type: 'whole', preset: '7400', least: 0, most: 65535, help: 'Port that `serve` listens on; 0 takes any free one.' },
  host: {
    env: 'HOST',
    type: 'text',
    preset: '127.0.0.1',
    help: 'Address that `serve` listens on. Anything but loopback makes the server read-only unless NEWSGRAPH_TOKEN is set.',
  },
  hosts: {
    env: 'NEWSGRAPH_HOSTS',
    type: 'list',
    help: 'Further host names, comma-separated, of a loopback server. For a proxy of your own before it.',
  },
  token: {
    env: 'NEWSGRAPH_TOKEN',
    type: 'text',
    secret: true,
    help: 'What writes over HTTP must then carry, as `Authorization: Bearer <token>`. Needed where HOST is not loopback.',
  },
  neo4jUri: {
    env: 'NEO4J_URI',
    type: 'text',
    help: 'Your Neo4j, 5.26 or newer, such as `bolt://localhost:7687` or `neo4j+s://…`. Unset: a local one is started.',
  },
  neo4jUser: { env: 'NEO4J_USER', type: 'text', preset: 'neo4j', help: 'User at NEO4J_URI.' },
  neo4jPassword: { env: 'NEO4J_PASSWORD', type: 'text', secret: true, help: 'Password at NEO4J_URI.' },
  neo4jDatabase: { env: 'NEO4J_DATABASE', type: 'text', preset: 'neo4j', help: 'Database at NEO4J_URI.' },
  store: {
    env: 'NEWSGRAPH_STORE',
    type: 'choice',
    choices: STORE_CHOICES,
    preset: 'auto',
    help: '`auto` (Neo4j where it can be had, else built-in), `neo4j` (or fail) or `builtin`. The built-in store has no free Cypher.',
  },
  data: {
    env: 'NEWSGRAPH_DATA',
    type: 'text',
    preset: '.newsgraph',
    help: 'Folder of the local database or of the journal. It keeps the store that it began with.',
  },
  log: {
    env: 'NEWSGRAPH_LOG',
    type: 'choice',
    choices: LOG_LEVELS,
    preset: 'warn',
    help: 'What is logged: `silent`, `error`, `warn`, `info` (a line a request) or `debug` (stack traces). To standard error; never article text.',
  },
  workers: {
    env: 'NEWSGRAPH_WORKERS',
    type: 'whole',
    least: 1,
    most: 256,
    help: 'Threads that extract. Unset: one for each core.',
  },
  bodyBytes: {
    env: 'NEWSGRAPH_BODY_BYTES',
    type: 'whole',
    preset: '10000000',
    least: 1000,
    most: 100_000_000,
    help: 'Longest request body, in bytes.',
  },
  requestTimeout: {
    env: 'NEWSGRAPH_REQUEST_TIMEOUT',
    type: 'whole',
    preset: '60000',
    least: 100,
    most: 3_600_000,
    help: 'Milliseconds after which an HTTP request is given up. Exports go on as long as they are read.',
  },
  cypherTimeout: {
    env: 'NEWSGRAPH_CYPHER_TIMEOUT',
    type: 'whole',
    preset: '10000',
    least: 100,
    most: 3_600_000,
    help: 'Milliseconds after which a Cypher query is ended.',
  },
  cypherRows: {
    env: 'NEWSGRAPH_CYPHER_ROWS',
    type: 'whole',
    preset: '1000',
    least: 1,
    most: 1_000_000,
    help: 'Rows that a Cypher query answers at most.',
  },
  cypherPerMinute: {
    env: 'NEWSGRAPH_CYPHER_PER_MINUTE',
    type: 'whole',
    preset: '120',
    least: 1,
    most: 1_000_000,
    help: 'Cypher queries over HTTP that one address may send a minute.',
  },
} as const satisfies Record<string, SettingRow>;

export type SettingName = keyof typeof SETTINGS;

/** The settings in force. An unset text is undefined, an unset list empty. */
export interface Settings {
  port: number;
  host: string;
  hosts: string[];
  token?: string;
  neo4jUri?: string;
  neo4jUser: string;
  neo4jPassword?: string;
  neo4jDatabase: string;
  store: (typeof STORE_CHOICES)[number];
  data: string;
  log: (typeof LOG_LEVELS)[number];
  workers?: number;
  bodyBytes: number;
  requestTimeout: number;
  cypherTimeout: number;
  cypherRows: number;
  cypherPerMinute: number;
}

export const settingRows = (): (SettingRow & { name: SettingName })[] =>
  (Object.keys(SETTINGS) as SettingName[]).map((name) => ({ name, ...(SETTINGS[name] as SettingRow) }));

/** Reads the settings from environment variables. Throws a UserError that names the variable and what it may be. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const entries = settingRows().map((row) => {
    // An empty variable (`PORT=` in a .env file) counts as unset.
    const written = env[row.env]?.trim() || row.preset;
    return [row.name, readSetting(row, written)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as Settings;
}

function readSetting(row: SettingRow, written: string | undefined): string | number | string[] | undefined {
  if (row.type === 'list') {
    return (written ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  }
  if (written === undefined) return undefined;
  if (row.type === 'choice') return readChoice(row, written);
  if (row.type === 'whole') return readWhole(row, written);
  return written;
}

function readChoice({ env, choices = [] }: SettingRow, written: string): string {
  if (choices.includes(written)) return written;
  throw new UserError(`${env}=${written}: unknown. Give one of ${choices.join(', ')}.`);
}

function readWhole({ env, least = 0, most = Number.MAX_SAFE_INTEGER }: SettingRow, written: string): number {
  const number = Number(written);
  if (/^\d+$/.test(written) && number >= least && number <= most) return number;
  throw new UserError(`${env}=${written}: not a whole number from ${least} to ${most}.`);
}

/** Loads `.env` of the working folder, where there is one, into the environment. What is set already stays. */
export function loadEnvFile(path = '.env'): void {
  try {
    process.loadEnvFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new UserError(`${path}: cannot be read (${(error as Error).message}).`);
  }
}

/** Loopback: nobody but this machine can connect. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
