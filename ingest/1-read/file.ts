import { readFileSync } from 'node:fs';
import { messageOf } from '../../src/errors.ts';
import { readDocument } from './document.ts';
import type { ReadOutcome } from './outcome.ts';

/** Reads one file that is no JSON lines: text, HTML or a feed. */
export function* readFileOutcomes(path: string): Generator<ReadOutcome> {
  try {
    const text = readFileSync(path, 'utf8');
    yield { article: readDocument(/\.x?html?$/i.test(path) ? { html: text } : { text }) };
  } catch (error) {
    yield { problem: `${path}: ${messageOf(error)}` };
  }
}
