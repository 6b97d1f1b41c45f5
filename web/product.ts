import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Product {
  url: string;
  close: () => Promise<void>;
}

/** The address that it prints once it serves; what it said instead when it ends before. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const [, url] = /newsgraph is at (http:\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`newsgraph serve ended with ${code}: ${said}`)));
  });

/** Starts the program as a user would, with the samples, the built-in store and a data folder that goes with it. */
export const startProduct = async (): Promise<Product> => {
  const data = await mkdtemp(join(tmpdir(), 'newsgraph-product-'));
  const program = fileURLToPath(new URL('../bin/newsgraph.js', import.meta.url));
  const env = { ...process.env, NEWSGRAPH_STORE: 'builtin', NEWSGRAPH_DATA: data };
  const child = spawn(process.execPath, [program, 'serve', '--samples', '--port', '0'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const url = await addressOf(child);
  return {
    url,
    close: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
};
