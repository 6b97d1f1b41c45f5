// `npm test`: set up what is missing, then run every test. Arguments go to vitest: `npm test -- test/api`.
// The last line is `N passed, N failed`, with `, N skipped` where some were.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { buildViewer, installDependencies, PACKAGE, requireNode } from './setup.js';

const inCi = process.env.CI === 'true';

requireNode();
installDependencies({ development: true });
buildViewer();
const chromium = findChromium();
if (!chromium)
  console.error('\n*** No Chromium: the browser tests are skipped. Install it (apt-get install chromium) and run again. ***\n');
process.exitCode = runVitest(process.argv.slice(2));

function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join(PACKAGE, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, ...(chromium && { NEWSGRAPH_CHROMIUM: chromium }) };
  try {
    const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], {
      cwd: PACKAGE,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
    });
    return summarize(report, status ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the last line and answers the exit code. */
function summarize(report, code) {
  const { passed, failed, skipped } = countTests(report, code);
  if (inCi && skipped > 0) console.error('CI=true: a skipped test fails the run.');
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return code === 0 && inCi && skipped > 0 ? 1 : code;
}

function countTests(report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that could not be loaded holds no test but is a failure, and so is an error outside of any test.
    const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    const failed = numFailedTests + broken || (code === 0 ? 0 : 1);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
