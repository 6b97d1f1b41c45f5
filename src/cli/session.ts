/** What every command is given: settings, log, ways to speak, and the signal that Ctrl-C raises. */
import { once } from 'node:events';
import type { Log } from '../log.ts';
import type { Settings } from '../settings.ts';

export interface Session {
  settings: Settings;
  log: Log;
  /** Raised by the first Ctrl-C or SIGTERM: finish or drop what is in hand, then stop. */
  signal: AbortSignal;
  /** One line to standard output; waits while the reader is slower. */
  print: (line: string) => Promise<void>;
  /** One line to standard error, for people. */
  notice: (line: string) => void;
  /** Something failed but the command goes on: the exit code will be 1. */
  fail: () => void;
}

/** Whether standard output is a terminal; scripts get JSON lines. */
export const onTerminal = (): boolean => process.stdout.isTTY === true;

export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

export const notice = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** `3 articles`, `1 article`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
