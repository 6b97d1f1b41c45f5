import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { messageOf, UserError } from '../errors.ts';

/** Takes a lock file for this process; the answer releases it. A lock whose process is gone is taken over. */
export async function takeLock(path: string, what: string): Promise<() => Promise<void>> {
  const own = `${path}.${process.pid}`;
  await writeFile(own, `${process.pid} ${startOf(process.pid) ?? ''}\n`, { mode: 0o600 }).catch((cause) => {
    throw new UserError(`${own}: ${messageOf(cause)}. Give a data folder that can be written.`);
  });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      // A link either makes the lock whole or fails.
      if (await succeeds(link(own, path))) return () => rm(path, { force: true });
      const found = await readFile(path, 'utf8').catch(() => '');
      const holder = holderOf(found);
      if (holder !== undefined) throw new UserError(`${what} is in use by process ${holder}. Stop that one, or give another data folder.`);
      await takeAway(path, found);
    }
    throw new UserError(`${path}: the lock could not be taken. Try again.`);
  } finally {
    await rm(own, { force: true });
  }
}

/** Removes a stale lock, but puts it back where another process has just made a fresh one of it. */
async function takeAway(path: string, stale: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}`;
  if (!(await succeeds(rename(path, aside)))) return;
  if ((await readFile(aside, 'utf8')) !== stale) await succeeds(link(aside, path));
  await rm(aside, { force: true });
}

const succeeds = (action: Promise<unknown>): Promise<boolean> =>
  action.then(
    () => true,
    () => false,
  );

/** The process that holds a lock; undefined when it is gone. */
function holderOf(lock: string): number | undefined {
  const [pid = '', start = ''] = lock.trim().split(' ');
  const number = Number(pid);
  if (!number || !isAlive(number)) return undefined;
  // Another process may have been given the number of a dead one.
  const now = startOf(number);
  return start && now && start !== now ? undefined : number;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time of a process in clock ticks since boot, where the system tells (Linux). */
export function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name stands in brackets and may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
