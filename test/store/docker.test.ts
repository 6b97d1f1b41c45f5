import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasDocker, startWithDocker } from '../../src/store/local-neo4j/docker.ts';
import { placeIn } from '../../src/store/local-neo4j/place.ts';
import { type FakeCommands, fakeCommands } from './commands-for-tests.ts';

let commands: FakeCommands;
let dataFolder: string;
beforeEach(async () => {
  commands = await fakeCommands();
  dataFolder = await mkdtemp(join(tmpdir(), 'newsgraph-docker-'));
});
afterEach(async () => {
  await commands.restore();
  await rm(dataFolder, { recursive: true, force: true });
});

describe('Docker', () => {
  it.each([
    ['answers', 'echo 28.2.2', true],
    ['is there but its engine is not', 'echo "Cannot connect to the Docker daemon" >&2; exit 1', false],
  ])('that %s', async (_what, script, usable) => {
    await commands.put('docker', script);
    expect(await hasDocker()).toBe(usable);
  });

  it('that is not there', async () => {
    expect(await hasDocker()).toBe(false);
  });

  it('publishes on loopback only, keeps files in the data folder, and shows no password in a command line', async () => {
    await commands.put('docker', 'echo "$@" >> "$CALLS"; case $1 in run) cat > "$CALLS.environment";; port) echo 127.0.0.1:49153;; esac');
    const place = placeIn(dataFolder);
    expect(await startWithDocker(place, 'geheim', () => undefined)).toMatchObject({
      port: 49153,
      container: expect.stringMatching(/^newsgraph-/),
    });
    const run = (await commands.calls()).split('\n').find((line) => line.startsWith('run'))!;
    expect(run).toContain('--publish 127.0.0.1::7687');
    expect(run).toContain(`--volume ${join(place.home, 'data')}:/data`);
    expect(run).toMatch(/neo4j:5\.26-community$/);
    expect(await commands.calls()).not.toContain('geheim');
    const environment = await readFile(join(commands.folder, 'calls.environment'), 'utf8');
    expect(environment).toContain('NEO4J_AUTH=neo4j/geheim\n');
    expect(environment).toContain('NEO4J_dbms_security_allow__csv__import__from__file__urls=false\n');
  });

  it('that fails says in one line how', async () => {
    await commands.put('docker', '[ "$1" = run ] && { echo "docker: port is already allocated." >&2; exit 125; }; exit 0');
    await expect(startWithDocker(placeIn(dataFolder), 'x', () => undefined)).rejects.toThrow(
      'docker run failed: docker: port is already allocated.',
    );
  });
});
