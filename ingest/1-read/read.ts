/** Inputs in, articles out: files, folders, patterns, addresses and standard input, each read by its own reader. */
import { createReadStream, statSync } from 'node:fs';
import { messageOf } from '../../src/errors.ts';
import { expandGlob, walkFolder } from './expand.ts';
import { readFileOutcomes } from './file.ts';
import { readJsonLines } from './json-lines.ts';
import type { ReadOptions, ReadOutcome } from './outcome.ts';
import { isWebAddress, readUrl } from './web/url.ts';

export { readDocument } from './document.ts';
export { isEnglish } from './language.ts';
export type { DocumentInput, ReadOptions, ReadOutcome } from './outcome.ts';
export { readUrl } from './web/url.ts';

/** Reads inputs in their order; what cannot be read is a problem line, and the rest goes on. */
export async function* readInputs(inputs: string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  for (const input of inputs) {
    try {
      yield* readInput(input, options);
    } catch (error) {
      yield { problem: `${input}: ${messageOf(error)}` };
    }
  }
}

async function* readInput(input: string, options: ReadOptions): AsyncGenerator<ReadOutcome> {
  if (input === '-') return yield* readJsonLines(options.stdin ?? process.stdin, 'standard input');
  if (isWebAddress(input)) return yield* readUrl(input, options);
  const stat = statSync(input, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return yield* readFiles([...walkFolder(input)], `${input}: no articles in this folder.`);
  if (stat) return yield* readFiles([input], '');
  yield* readFiles(expandGlob(input), `${input}: no such file. Check the path.`);
}

async function* readFiles(paths: string[], ifNone: string): AsyncGenerator<ReadOutcome> {
  if (paths.length === 0) yield { problem: ifNone };
  for (const path of paths) {
    try {
      if (/\.(jsonl|ndjson)$/i.test(path)) yield* readJsonLines(createReadStream(path), path);
      else yield* readFileOutcomes(path);
    } catch (error) {
      yield { problem: `${path}: ${messageOf(error)}` };
    }
  }
}
