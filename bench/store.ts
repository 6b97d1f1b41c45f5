/**
 * Facts a second into a local Neo4j through `Store.merge`, against the same rows by bare `UNWIND … MERGE` in the same run; then how long
 * reading takes. `node --import tsx bench/store.ts [ARTICLES]`; an article has ten claims.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Stats } from '../src/model.ts';
import { startLocalNeo4j } from '../src/store/local-neo4j.ts';
import { openNeo4j } from '../src/store/neo4j.ts';
import type { Store } from '../src/store/store.ts';
import { madeUpArticle } from './store-articles.ts';
import { sendBare } from './store-bare.ts';

const ARTICLES = Number(process.argv[2] ?? 3000);
const AT_ONCE = 300;
const megabytes = (kilobytes: number): string => `${Math.round(kilobytes / 1024)} MB`;

const made = (from: number, count: number) => Array.from({ length: count }, (_, offset) => madeUpArticle(from + offset));

async function empty(driver: Driver): Promise<void> {
  await driver.session().run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}

async function throughStore(store: Store, count: number): Promise<number> {
  let seconds = 0;
  for (let at = 0; at < count; at += AT_ONCE) {
    const batch = made(at, Math.min(AT_ONCE, count - at));
    const started = performance.now();
    await store.merge(batch);
    seconds += (performance.now() - started) / 1000;
  }
  return seconds;
}

async function bare(driver: Driver, count: number): Promise<number> {
  let seconds = 0;
  for (let at = 0; at < count; at += AT_ONCE) seconds += await sendBare(driver, made(at, Math.min(AT_ONCE, count - at)));
  return seconds;
}

async function timeReads(store: Store): Promise<void> {
  const twoHops = 'MATCH (n:Entity {id: $id})--(m:Entity)--(x:Entity) RETURN count(DISTINCT x) AS nodes';
  const reads: Record<string, () => Promise<unknown>> = {
    'entity, of the long tail': () => store.entity('person:20011'),
    'entity, the best connected': () => store.entity('state:0'),
    'neighbours of the best connected': () => store.neighbours('state:0'),
    'two hops, in Cypher': () => store.cypher!(twoHops, { params: { id: 'person:20011' } }),
    'path between two people': () => store.path('person:20011', 'person:31007'),
    'search with a mistake': () => store.search('Persn 20011'),
    overview: () => store.overview(),
    'timeline by month': () => store.timeline(),
    'page of articles': () => store.articles({ text: 'session' }),
    stats: () => store.stats(),
  };
  for (const [what, read] of Object.entries(reads)) {
    const times: number[] = [];
    for (let round = 0; round < 11; round += 1) {
      const started = performance.now();
      await read();
      times.push(performance.now() - started);
    }
    const [first = 0] = times;
    const median = times.sort((a, b) => a - b)[5] ?? 0;
    console.log(`  ${what.padEnd(36)} ${median.toFixed(0).padStart(6)} ms (first ${first.toFixed(0)} ms)`);
  }
}

const pidOf = async (folder: string): Promise<number> => JSON.parse(await readFile(join(folder, 'neo4j', 'running.json'), 'utf8')).pid;

/** Processor seconds of the database so far (Linux): a ratio of these holds also where other programs share the machine. */
async function processorSeconds(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user = 0, system = 0] = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) / 100;
}

async function peakOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return megabytes(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
}

const folder = await mkdtemp(join(tmpdir(), 'newsgraph-bench-'));
const { stop, ...address } = await startLocalNeo4j(folder, console.log);
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { telemetryDisabled: true });
const store = await openNeo4j(address, stop);
let counted: Stats | undefined;
try {
  // Both ways once, so that neither meets a cold machine.
  await bare(driver, Math.min(600, ARTICLES));
  await empty(driver);
  await throughStore(store, Math.min(600, ARTICLES));
  await empty(driver);
  const pid = await pidOf(folder);
  const [plain, own] = [
    { seconds: 0, work: 0 },
    { seconds: 0, work: 0 },
  ];
  // In both orders: the later of two finds the machine warmer.
  for (const way of [plain, own, own, plain]) {
    const before = await processorSeconds(pid);
    way.seconds += way === own ? await throughStore(store, ARTICLES) : await bare(driver, ARTICLES);
    way.work += (await processorSeconds(pid)) - before;
    if (way === own) counted = await store.stats();
    await empty(driver);
  }
  await throughStore(store, ARTICLES);
  const { facts = 0, entities = 0, claims = 0 } = counted ?? {};
  const rate = (seconds: number): string =>
    `${Math.round((2 * facts) / seconds)} facts/s, ${Math.round((2 * ARTICLES) / seconds)} articles/s (${seconds.toFixed(1)} s)`;
  console.log(`${ARTICLES} articles, ${claims} claims, ${facts} facts, ${entities} entities`);
  console.log(`bare UNWIND … MERGE: ${rate(plain.seconds)}`);
  console.log(`Store.merge:         ${rate(own.seconds)}`);
  console.log(
    `ratio: ${(plain.seconds / own.seconds).toFixed(2)} in time, ${(plain.work / own.work).toFixed(2)} in work of the database (${plain.work.toFixed(1)} s, ${own.work.toFixed(1)} s of processor)`,
  );
  await timeReads(store);
  console.log(`peak memory: this program ${megabytes(process.resourceUsage().maxRSS)}, Neo4j ${await peakOf(pid)}`);
} finally {
  await driver.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
