/**
 * `npm run eval:evidence [-- FILE.jsonl.gz …]`: every mention and every claim's evidence stands verbatim at its offsets, and both ends of a claim
 * are entities, on every article of the corpus. Prints one line a fault and exits 1 if there is any.
 */
import { readDocument } from '../ingest/1-read/document.ts';
import { extract } from '../ingest/pipeline.ts';
import { faultsOf } from './faults.ts';
import { readJsonl } from './sets.ts';

const CORPUS = ['../shared/corpus/wikinews-2019-2020.jsonl.gz', '../shared/corpus/state-dept-2021-2022.jsonl.gz'];
const files = process.argv.slice(2).length ? process.argv.slice(2) : CORPUS;
const total = { articles: 0, claims: 0, entities: 0, faults: 0, slowest: 0 };
const started = performance.now();
for (const file of files)
  for (const row of readJsonl<{ id: string; text: string }>(file)) {
    const before = performance.now();
    const extraction = extract(await readDocument(row));
    total.slowest = Math.max(total.slowest, performance.now() - before);
    total.articles++;
    total.claims += extraction.claims.length;
    total.entities += extraction.entities.length;
    for (const fault of faultsOf(extraction)) {
      total.faults++;
      console.log(`${row.id}: ${fault}`);
    }
  }
console.log(
  `${total.articles} articles, ${total.entities} entities, ${total.claims} claims, ${total.faults} faults; ` +
    `${((performance.now() - started) / 1000).toFixed(0)} s, slowest article ${(total.slowest / 1000).toFixed(1)} s`,
);
process.exitCode = total.faults ? 1 : 0;
