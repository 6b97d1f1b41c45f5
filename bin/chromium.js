// A real Chromium for the browser tests: the system's, else Debian's package where root may install it, else Playwright's own download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PACKAGE, run } from './setup.js';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium, installed first if need be; undefined where none can be had. */
export function findChromium() {
  return process.env.NEWSGRAPH_CHROMIUM ?? system() ?? fromDebian() ?? fromPlaywright();
}

const system = () => SYSTEM.find((path) => existsSync(path));

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('newsgraph: installing Chromium (apt-get install chromium)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return install() || (run('apt-get', ['update', '-qq'], { env }) && install()) ? system() : undefined;
}

function fromPlaywright() {
  const ask = () => {
    const script = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))";
    const path = spawnSync(process.execPath, ['-e', script], { cwd: PACKAGE, encoding: 'utf8' }).stdout.trim();
    return existsSync(path) ? path : undefined;
  };
  if (ask()) return ask();
  console.error('newsgraph: fetching Chromium (playwright install chromium)');
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return ask();
}
