/** `npm run bench`: every benchmark, one after another, each in a process of its own so that peak memory is its own. Nothing is asserted. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCHES = [
  { file: 'parser.ts', what: 'parser alone, against spaCy in Python where PYTHON has it' },
  { file: 'pipeline.ts', what: 'article in, extraction out, against the parser alone' },
  { file: 'workers.ts', what: 'a worker per core, against one thread; memory over many articles' },
  { file: 'memory.ts', what: 'memory while thousands of articles pass' },
  { file: 'store.ts', what: 'facts into Neo4j, against the same rows by bare UNWIND … MERGE' },
];

const wanted = process.argv.slice(2);
for (const { file, what } of BENCHES) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (!existsSync(path) || (wanted.length && !wanted.includes(file.replace('.ts', '')))) continue;
  console.log(`\n${file.replace('.ts', '')}: ${what}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path], { stdio: 'inherit' });
  if (status) process.exitCode = 1;
}
