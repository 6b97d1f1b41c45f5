// What a fresh clone lacks, made good: plain JavaScript without dependencies, for start.js and test.js.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the package. */
export const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const inPackage = (path) => join(PACKAGE, path);

/** Says one line and stops. */
export function giveUp(line) {
  console.error(`newsgraph: ${line}`);
  process.exit(1);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Node 20.19 or newer is needed; this is ${process.versions.node}. Get one from https://nodejs.org.`);
}

/** Runs a program in the package folder, its output shown. Answers whether it went well. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: PACKAGE, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (error) console.error(`newsgraph: ${program}: ${error.message}`);
  return status === 0;
}

/** Installs the dependencies unless exactly those of package-lock.json stand in node_modules. */
export function installDependencies({ development = false } = {}) {
  if (areInstalled(development)) return;
  console.error('newsgraph: installing dependencies (npm ci)');
  const args = ['ci', '--no-audit', '--no-fund', ...(development ? ['--include=dev'] : [])];
  // npm gives its own path to the scripts that it runs; else whatever npm is on the PATH.
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args, { shell: process.platform === 'win32' });
  if (!done) giveUp('npm ci failed; its message stands above. Is the network there?');
}

/** npm keeps a record of what it installed; it is compared with what the lock file asks for. */
function areInstalled(development) {
  try {
    const asked = JSON.parse(readFileSync(inPackage('package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(inPackage('node_modules/.package-lock.json'), 'utf8')).packages;
    const isNeeded = ({ optional, dev, peer }) => !optional && !peer && (development || !dev);
    const isRight = ([path, { version }]) => asked[path]?.version === version;
    const isThere = ([path, entry]) => path === '' || !isNeeded(entry) || present[path] !== undefined;
    return Object.entries(present).every(isRight) && Object.entries(asked).every(isThere);
  } catch {
    return false;
  }
}

/** What the viewer is built from. */
const VIEWER_SOURCES = ['web', 'src/model.ts', 'src/ontology.ts', 'package-lock.json'];

/** Builds the viewer when it is missing or older than its sources. */
export function buildViewer() {
  const built = inPackage('web/dist/index.html');
  const newest = Math.max(...VIEWER_SOURCES.map((path) => newestChange(inPackage(path))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  console.error('newsgraph: building the viewer');
  const vite = inPackage('node_modules/vite/bin/vite.js');
  if (!run(process.execPath, [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'])) {
    giveUp('the viewer could not be built; the message stands above.');
  }
}

/** Milliseconds of the last change in a folder or of a file. */
function newestChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== 'dist' && !name.startsWith('.'));
  return Math.max(0, ...names.map((name) => newestChange(join(path, name))));
}
