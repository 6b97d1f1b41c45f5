import { totalmem } from 'node:os';

const MEGABYTE = 1024 * 1024;

/** Heap in megabytes: a quarter of the memory, between half a gigabyte and two. */
export const heapMegabytes = (): number => Math.round(Math.min(2048, Math.max(512, totalmem() / MEGABYTE / 4)));

/** Settings of the local database: reachable from this machine only, with a password, no files read by queries, memory kept modest. */
export const localSettings = (): Record<string, string> => ({
  'server.bolt.enabled': 'true',
  'dbms.security.auth_enabled': 'true',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'server.memory.pagecache.size': '256m',
  // One runaway query must not take the heap from all others.
  'db.memory.transaction.max': `${Math.round(heapMegabytes() / 2)}m`,
  'dbms.usage_report.enabled': 'false',
  // Without it the server waits ten seconds for threads that have nothing to do, when its databases are long closed.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
});

/** Options of the Java machine. The thresholds keep it from optimizing what runs only while starting: a quarter less work until it answers. */
export const javaOptions = (): string[] => [
  '-Xms128m',
  `-Xmx${heapMegabytes()}m`,
  '-XX:+UseSerialGC',
  '-XX:Tier4InvocationThreshold=30000',
  '-XX:Tier4MinInvocationThreshold=10000',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=200000',
];
