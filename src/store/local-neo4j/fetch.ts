import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { runCommand } from './commands.ts';
import { LOCAL_VERSION } from './place.ts';

const MINUTES = 60_000;

/** Folder of the server's artifacts, shared by all data folders of a user. */
const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'newsgraph', `neo4j-${LOCAL_VERSION}`);

const project = (): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>newsgraph</groupId><artifactId>local-neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${['neo4j', 'neo4j-bolt'].map((name) => `<dependency><groupId>org.neo4j</groupId><artifactId>${name}</artifactId><version>${LOCAL_VERSION}</version></dependency>`).join('\n    ')}
  </dependencies>
</project>
`;

/** The folder with the server's artifacts, fetched through Maven the first time (about 116 MB). Throws a UserError without Maven or network. */
export async function fetchServer(onProgress: (line: string) => void): Promise<string> {
  const folder = cacheFolder();
  const library = join(folder, 'lib');
  // `lib` is put there whole, when everything has arrived.
  if (existsSync(library)) return library;
  if ((await runCommand('mvn', ['-v'], { timeout: MINUTES })).code !== 0) {
    throw new UserError('Maven (mvn) is not there to fetch Neo4j with. Install it, or Docker, or set NEO4J_URI.');
  }
  onProgress(`Fetching Neo4j ${LOCAL_VERSION} through Maven, once (116 MB) …`);
  await mkdir(folder, { recursive: true });
  const workplace = await mkdtemp(join(folder, 'fetch-'));
  try {
    await writeFile(join(workplace, 'pom.xml'), project());
    const given = [
      '-B',
      '-q',
      '-Dstyle.color=never',
      '-f',
      workplace,
      'dependency:copy-dependencies',
      '-DoutputDirectory=lib',
      '-DincludeScope=runtime',
    ];
    const { code, output } = await runCommand('mvn', given, { timeout: 10 * MINUTES });
    if (code !== 0)
      throw new UserError(`Maven could not fetch Neo4j ${LOCAL_VERSION} (${reasonOf(output)}). Check the network, or set NEO4J_URI.`);
    // Another process may have been faster; its files are the same.
    await rename(join(workplace, 'lib'), library).catch((cause) => {
      if (!existsSync(library)) throw cause;
    });
    return library;
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

/** Maven's first error line, without addresses. */
function reasonOf(output: string): string {
  const line = output.split('\n').find((one) => one.includes('ERROR')) ?? 'no answer';
  const words = line.replace(/https?:\/\/\S+/g, '…').replace(/^.*?ERROR\]?\s*/, '');
  return words.slice(0, 160).trim();
}
