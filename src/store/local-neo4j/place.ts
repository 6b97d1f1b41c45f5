import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';

export const LOCAL_VERSION = '5.26.20';

/** What is where in the data folder. */
export interface Place {
  /** Home of the database. */
  home: string;
  /** What the database says; a user may read it. */
  log: string;
  configuration: string;
  password: string;
  running: string;
  lock: string;
}

export const placeIn = (dataFolder: string): Place => {
  const home = resolve(dataFolder, 'neo4j');
  const inHome = (name: string): string => join(home, name);
  return {
    home,
    log: inHome('local.log'),
    configuration: inHome('local.conf'),
    password: inHome('password'),
    running: inHome('running.json'),
    lock: inHome('local.lock'),
  };
};

const RunningSchema = z.object({
  /** Process of the database, and its start as the system counts it; or the name of its container. */
  pid: z.number().optional(),
  start: z.string().optional(),
  container: z.string().optional(),
  port: z.number(),
  /** Its program has asked it to stop: nobody should begin to use it. */
  stopping: z.literal(true).optional(),
});
export type Running = z.infer<typeof RunningSchema>;

export async function readRunning({ running }: Place): Promise<Running | undefined> {
  try {
    return RunningSchema.parse(JSON.parse(await readFile(running, 'utf8')));
  } catch {
    return undefined;
  }
}

export async function writeRunning({ running }: Place, found: Running): Promise<void> {
  await writeFile(`${running}.new`, JSON.stringify(found), { mode: 0o600 });
  await rename(`${running}.new`, running);
}

export const forgetRunning = ({ running }: Place): Promise<void> => rm(running, { force: true });

/** The password of this data folder's database; made up when there is none yet. Only its owner may read it. */
export async function passwordOf({ home, password }: Place): Promise<string> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const kept = await readFile(password, 'utf8').catch(() => '');
  if (kept.trim()) return kept.trim();
  const fresh = randomBytes(24).toString('base64url');
  await writeFile(password, `${fresh}\n`, { mode: 0o600 });
  await chmod(password, 0o600);
  return fresh;
}
