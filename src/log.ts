/** One logger for the whole program, to standard error. Never logs article text, passwords or tokens. */
import pino from 'pino';
import pretty from 'pino-pretty';
import type { Settings } from './settings.ts';

export type Log = pino.Logger;

/** JSON lines for machines, one readable line each on a terminal. */
export function openLog(level: Settings['log']): Log {
  const options = { level, base: undefined, redact: ['req.headers.authorization', 'token', 'password'] };
  const sink = process.stderr.isTTY ? pretty({ destination: 2, sync: true, colorize: true }) : pino.destination({ dest: 2, sync: true });
  return pino(options, sink);
}
