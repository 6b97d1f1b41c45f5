import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { runCommand } from './commands.ts';
import { type Place, type Running, writeRunning } from './place.ts';
import { heapMegabytes, localSettings } from './settings.ts';

const IMAGE = 'neo4j:5.26-community';
const MINUTES = 60_000;

/** Whether a Docker engine answers, soon. */
export async function hasDocker(): Promise<boolean> {
  const { code, output } = await runCommand('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 3_000 });
  return code === 0 && /^\d/.test(output.trim());
}

/** One container for one data folder. */
const containerOf = ({ home }: Place): string => `newsgraph-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;

/** A setting as the image takes it: `server.bolt.enabled` → `NEO4J_server_bolt_enabled`; a `_` of its own is doubled. */
const variable = (setting: string): string => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;

/** Starts the database in a container, reachable by a loopback port, its files in the data folder. */
export async function startWithDocker(place: Place, password: string, onProgress: (line: string) => void): Promise<Running> {
  if ((await runCommand('docker', ['image', 'inspect', IMAGE], { timeout: MINUTES })).code !== 0) {
    onProgress(`Fetching ${IMAGE} through Docker, once …`);
    await docker(['pull', '--quiet', IMAGE], 15 * MINUTES);
  }
  onProgress(`Starting a local Neo4j (log: docker logs ${containerOf(place)}) …`);
  const container = containerOf(place);
  await runCommand('docker', ['rm', '--force', container], { timeout: MINUTES });
  await mkdir(join(place.home, 'data'), { recursive: true });
  const environment = {
    NEO4J_AUTH: `neo4j/${password}`,
    [variable('server.memory.heap.max_size')]: `${heapMegabytes()}m`,
    ...Object.fromEntries(Object.entries(localSettings()).map(([key, value]) => [variable(key), value])),
  };
  const { uid, gid } = userInfo();
  const given = [
    ...['run', '--detach', '--rm', '--name', container, '--publish', '127.0.0.1::7687'],
    ...['--volume', `${join(place.home, 'data')}:/data`, '--env-file', '/dev/stdin'],
    // The files in the data folder belong to who runs this, not to root.
    ...(uid > 0 ? ['--user', `${uid}:${gid}`] : []),
    IMAGE,
  ];
  // By standard input: what stands in a command line, every user of the machine can read.
  await docker(
    given,
    2 * MINUTES,
    Object.entries(environment)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
  const published = await docker(['port', container, '7687/tcp'], MINUTES);
  const running = { container, port: Number(/:(\d+)\s*$/m.exec(published)?.[1]) };
  await writeRunning(place, running);
  return running;
}

export async function stopDocker({ container }: Running): Promise<void> {
  await runCommand('docker', ['stop', '--time', '60', container!], { timeout: 2 * MINUTES });
}

async function docker(given: readonly string[], timeout: number, input?: string): Promise<string> {
  const { code, output } = await runCommand('docker', given, { timeout, input });
  if (code === 0) return output;
  throw new UserError(`docker ${given[0]} failed: ${output.trim().split('\n').at(-1)?.slice(0, 200)}`);
}
