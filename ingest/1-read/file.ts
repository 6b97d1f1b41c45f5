import { readFileSync, statSync } from 'node:fs';
import { messageOf, UserError } from '../../src/errors.ts';
import { decodeText } from './decode.ts';
import { readDocument } from './document.ts';
import { isFeed, readFeed } from './feed.ts';
import type { ReadOutcome } from './outcome.ts';
import { LIMITS } from './outcome.ts';

const HTML_FILE = /\.x?html?$/i;
const FEED_FILE = /\.(?:xml|rss|atom)$/i;

/** Reads one file that is no JSON lines: text, HTML or a feed, by its ending, else by what it begins with. */
export function* readFileOutcomes(path: string): Generator<ReadOutcome> {
  try {
    yield* readContent(readText(path), path);
  } catch (error) {
    yield { problem: `${path}: ${messageOf(error)}` };
  }
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
  if (FEED_FILE.test(path) || isFeed(text)) yield* readFeed(text, path);
  else if (HTML_FILE.test(path) || isHtml(text)) yield { article: readDocument({ html: text }) };
  else yield { article: readDocument({ text }, { isFile: true }) };
}

/** Whether a text begins as an HTML document does. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 4000));
