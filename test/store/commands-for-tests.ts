import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FakeCommands {
  folder: string;
  /** Puts a shell script in the place of a command. */
  put: (command: string, script: string) => Promise<void>;
  /** What the fake commands wrote to `$CALLS`. */
  calls: () => Promise<string>;
  restore: () => Promise<void>;
}

/** A machine without Java, Maven and Docker: only the commands that a test puts there are found. */
export async function fakeCommands(): Promise<FakeCommands> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-commands-'));
  const { PATH, JAVA_HOME, XDG_CACHE_HOME } = process.env;
  const calls = join(folder, 'calls');
  process.env.PATH = folder;
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  delete process.env.JAVA_HOME;
  return {
    folder,
    put: async (command, script) => {
      await writeFile(join(folder, command), `#!/bin/sh\nCALLS='${calls}'\nPATH=/usr/bin:/bin\n${script}\n`);
      await chmod(join(folder, command), 0o755);
    },
    calls: () => readFile(calls, 'utf8').catch(() => ''),
    restore: async () => {
      for (const [name, value] of Object.entries({ PATH, JAVA_HOME, XDG_CACHE_HOME })) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A Java as far as a launcher looks before it starts one. */
export const javaScript = (version: string, modules = 'java.base@x\njdk.compiler@x'): string =>
  `if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2020-01-01' >&2; else printf '${modules.replace('\n', '\\n')}'; fi`;
