import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../../src/errors.ts';
import { decodeText } from './decode.ts';
import { readDocument } from './document.ts';
import { isFeed, readFeed } from './feed.ts';
import { readJson } from './json-lines.ts';
import type { ReadOutcome } from './outcome.ts';
import { LIMITS } from './outcome.ts';
import { isHtml } from './prolog.ts';

const HTML_FILE = /\.x?html?$/i;
const JSON_FILE = /\.json$/i;
const FEED_FILE = /\.(?:xml|rss|atom)$/i;

/** Reads one file that is no JSON lines: text, HTML, JSON or a feed, by its ending, else by what it begins with. Throws where nothing can be read. */
export function* readFileOutcomes(path: string): Generator<ReadOutcome> {
  yield* readContent(readText(path), path);
}

function readText(path: string): string {
  const { size } = statSync(path);
  if (size > LIMITS.documentBytes) {
    throw new UserError(
      `${Math.round(size / 1024 / 1024)} MB is over the limit of 20 MB for one document. Split it into articles: one file each, or one a line as .jsonl.`,
    );
  }
  return decodeText(readFileSync(path));
}

function* readContent(text: string, path: string): Generator<ReadOutcome> {
  if (text.trim() === '') throw new UserError('the file is empty. Give a file with text.');
  if (JSON_FILE.test(path)) yield* readJson(text, path);
  else if (FEED_FILE.test(path) || isFeed(text)) yield* readFeed(text, path);
  else if (HTML_FILE.test(path) || isHtml(text)) yield { article: readDocument({ html: text }) };
  else yield { article: readDocument({ text }, { isFile: true }) };
}
