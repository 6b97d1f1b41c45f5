/**
 * `npm run eval [-- SET …] [--errors N] [--folder DIR] [--keep DIR]`: runs the pipeline over every evaluation set, calls each set's own
 * scorer and prints one table. Figures are never asserted here; the goals stand beside them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../ingest/1-read/document.ts';
import { extract } from '../ingest/pipeline.ts';
import type { Extraction } from '../src/model.ts';
import { worstArticles, worstEvents } from './diagnose.ts';
import { type EvaluationSet, SETS } from './sets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    folder: { type: 'string', default: '../shared/eval' },
    keep: { type: 'string' },
    json: { type: 'boolean' },
  },
});

interface Score {
  set: string;
  figure: string;
  value: number | null;
  goal: number;
}

/** Runs one set; a document that fails is left out and said on standard error. */
async function predict(set: EvaluationSet, folder: string): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for (const input of set.inputs(folder)) {
    try {
      const article = await readDocument(input);
      extractions.push(set.name === 'text' ? { article, entities: [], claims: [] } : extract(article));
    } catch (error) {
      console.error(`${set.name} ${input.id}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return extractions;
}

const at = (scores: unknown, path: string): number | null =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], scores) as number | null;

async function score(set: EvaluationSet, folder: string, scratch: string): Promise<Score[]> {
  const started = performance.now();
  const extractions = await predict(set, folder);
  const file = join(scratch, `${set.name}.jsonl`);
  writeFileSync(file, extractions.map((one) => JSON.stringify(one)).join('\n'));
  const scores = JSON.parse(execFileSync(process.execPath, set.scorer(folder, file), { encoding: 'utf8', maxBuffer: 1 << 28 }));
  console.error(`${set.name}: ${extractions.length} documents in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const errors = Number(values.errors);
  if (errors && set.name === 'events') console.log(worstEvents(folder, extractions, errors).join('\n'));
  if (errors && set.name === 'gold') console.log(worstArticles(folder, extractions, errors).join('\n'));
  if (errors && scores.missed) console.log(`missed: ${scores.missed.slice(0, errors).join(' · ')}`);
  return Object.entries(set.goals).map(([figure, goal]) => ({ set: set.name, figure, value: at(scores, figure), goal }));
}

function print(scores: Score[]): void {
  console.log(`${'set'.padEnd(8)} ${'figure'.padEnd(18)} ${'value'.padStart(7)} ${'goal'.padStart(6)}`);
  for (const { set, figure, value, goal } of scores) {
    const mark = goal === 0 ? '' : value !== null && value >= goal ? 'reached' : 'short';
    console.log(
      `${set.padEnd(8)} ${figure.padEnd(18)} ${(value ?? 0).toFixed(4).padStart(7)} ${(goal ? goal.toFixed(2) : '').padStart(6)}  ${mark}`,
    );
  }
}

const folder = resolve(values.folder);
if (!existsSync(folder)) {
  console.error(`${values.folder}: no such folder. Give the evaluation data by --folder DIR.`);
  process.exit(2);
}
const scratch = values.keep ?? mkdtempSync(join(tmpdir(), 'newsgraph-eval-'));
mkdirSync(scratch, { recursive: true });
const scores: Score[] = [];
for (const set of SETS) if (positionals.length === 0 || positionals.includes(set.name)) scores.push(...(await score(set, folder, scratch)));
if (values.json) console.log(JSON.stringify(scores));
else print(scores);
if (!values.keep) rmSync(scratch, { recursive: true });
