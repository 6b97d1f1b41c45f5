/** Runs the program as a shell would: `bin/newsgraph.js` in a folder of its own, with the built-in store. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

// Every run loads the parser: a second by itself, ten where all cores are busy.
vi.setConfig({ testTimeout: 120_000 });

const PROGRAM = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

export interface Running {
  child: ChildProcessWithoutNullStreams;
  /** Waits until standard error or output has shown this. */
  shown: (text: string) => Promise<void>;
  soFar: () => Omit<Ran, 'code'>;
  ended: Promise<Ran>;
}

export interface Desk {
  folder: string;
  write: (name: string, text: string | Buffer) => Promise<string>;
  start: (args: string[], env?: Record<string, string>) => Running;
  /** Runs to the end; `input` goes to standard input, which is then closed. */
  run: (args: string[], options?: { input?: string; env?: Record<string, string> }) => Promise<Ran>;
  clear: () => Promise<void>;
}

/** A folder with nothing in it but what the test writes. */
export async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-cli-'));
  const start: Desk['start'] = (args, env = {}) => {
    const { NEO4J_URI: _, ...inherited } = process.env;
    const settings = { NEWSGRAPH_STORE: 'builtin', NEWSGRAPH_WORKERS: '1', ...env };
    return follow(spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: { ...inherited, ...settings } }));
  };
  return {
    folder,
    write: async (name, text) => {
      await writeFile(join(folder, name), text);
      return name;
    },
    start,
    run: (args, { input, env } = {}) => {
      const { child, ended } = start(args, env);
      child.stdin.end(input ?? '');
      return ended;
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

function follow(child: ChildProcessWithoutNullStreams): Running {
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<Ran>((done) => child.on('close', (code) => done({ code, out, err })));
  const shown = async (text: string) => {
    while (!err.includes(text) && !out.includes(text)) {
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before it showed "${text}": ${err}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  return { child, shown, soFar: () => ({ out, err }), ended };
}
