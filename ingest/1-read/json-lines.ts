import { messageOf } from '../../src/errors.ts';
import { readDocument } from './document.ts';
import { splitLines } from './lines.ts';
import type { DocumentInput, ReadOutcome } from './outcome.ts';
import { LIMITS } from './outcome.ts';

const KEYS = ['id', 'text', 'html', 'title', 'published', 'url', 'source'] as const;

/** Reads JSON lines; a broken line is a problem with its number, and the lines after it are read all the same. */
export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<ReadOutcome> {
  let seen = 0;
  for await (const { line, number, tooLong } of splitLines(bytes, LIMITS.documentBytes)) {
    if (tooLong) yield { problem: `${where}:${number}: line of more than 20 MB. Split it into articles, one a line.` };
    else if (line.includes('\0')) return yield { problem: `${where}: no UTF-8 text. Save it as UTF-8, one JSON object a line.` };
    else if (line.trim() === '') continue;
    else yield readLine(line, `${where}:${number}`);
    seen += 1;
  }
  if (seen === 0) yield { problem: `${where}: no lines in it. Give one JSON object a line, with text or html.` };
}

/** Reads a JSON file: one object of the same keys, or a list of them. */
export function* readJson(text: string, where: string): Generator<ReadOutcome> {
  const documents = [parseLine(text)].flat();
  for (const [index, given] of documents.entries())
    yield readGiven(() => given, documents.length > 1 ? `${where}: entry ${index + 1}` : where);
}

const readLine = (line: string, where: string): ReadOutcome => readGiven(() => parseLine(line), where);

function readGiven(parse: () => unknown, where: string): ReadOutcome {
  try {
    return { article: readDocument(checkDocument(parse())) };
  } catch (error) {
    return { problem: `${where}: ${messageOf(error)}` };
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const cut = line.length > 40 ? `${line.slice(0, 40)}…` : line;
    throw new Error(`no valid JSON: ${cut} Give one whole object a line.`);
  }
}

/** Lets `null` pass as absent and a number as an id; anything else of the wrong type is named. */
function checkDocument(given: unknown): DocumentInput {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Error('no JSON object. Give {"id": …, "text": …}.');
  const document: DocumentInput = {};
  for (const key of KEYS) {
    const value: unknown = (given as Record<string, unknown>)[key];
    if (value === undefined || value === null) continue;
    if (typeof value === 'string') document[key] = value;
    else if (key === 'id' && typeof value === 'number') document.id = String(value);
    else throw new Error(`${key} is no string. Quote it.`);
  }
  return document;
}
