#!/usr/bin/env node
// The command line: plain JavaScript that any Node can read, so that an old one is told what it lacks.
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`newsgraph needs Node 20.19 or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`);
  process.exit(1);
}

const packageFolder = new URL('../', import.meta.url);
let register;
try {
  ({ register } = await import('tsx/esm/api'));
} catch {
  const missing = existsSync(new URL('node_modules', packageFolder)) ? 'node_modules is incomplete' : 'node_modules is missing';
  console.error(`newsgraph: ${missing}. Run "npm ci" in ${packageFolder.pathname} (or "npm start", which does it by itself).`);
  process.exit(1);
}
register();
const { main } = await import('../src/cli.ts');
process.exitCode = await main(process.argv.slice(2));
