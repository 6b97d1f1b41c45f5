import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { messageOf, UserError } from '../../../src/errors.ts';
import { bodyParagraphs } from './body.ts';
import { cleanPage } from './clean.ts';
import { densestBlock } from './density.ts';
import { agreeWithData } from './given-body.ts';
import { guardPage } from './guard.ts';
import type { Metadata } from './metadata.ts';
import { readMetadata } from './metadata.ts';
import type { Paragraph } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface Page extends Omit<Metadata, 'body'> {
  /** Body, paragraphs parted by a blank line. */
  text: string;
}

/** Fewer characters than this are no article. */
const SHORTEST = 140;
/** From this many characters on, Readability is taken at its word. */
const ENOUGH = 500;

/** Reads a web page: its article's body and what the page says about it. Throws a `UserError` when it holds no article. */
export function readPage(html: string): Page {
  guardPage(html);
  try {
    return readGuarded(html);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`the page's mark-up cannot be read (${messageOf(error)}). Give its text as .txt instead.`);
  }
}

function readGuarded(html: string): Page {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`) as unknown as {
    document: Document;
  };
  const { body, ...metadata } = readMetadata(document);
  cleanPage(document, metadata);
  const found = chooseBody(document);
  const paragraphs = agreeWithData(bodyParagraphs(found, metadata), body, document);
  const text = paragraphs.join('\n\n');
  if (text.length < SHORTEST) throw new UserError('no article found in this page. Give its text as .txt instead.');
  return { ...metadata, text };
}

/** Readability's answer, unless it found next to nothing and the paragraph densities find more. */
function chooseBody(document: Document): Paragraph[] {
  const found = readable(document);
  if (lengthOf(found) >= ENOUGH) return found;
  const densest = densestBlock(document);
  return lengthOf(densest) > lengthOf(found) * 1.5 ? densest : found;
}

const lengthOf = (paragraphs: Paragraph[]): number => paragraphs.reduce((sum, { text, linked }) => sum + text.length - linked, 0);

function readable(document: Document): Paragraph[] {
  const copy = document.cloneNode(true) as Document;
  const article = new Readability<Element>(copy, { serializer: (root) => root as Element, charThreshold: 300 }).parse();
  return article?.content ? paragraphsOf(article.content) : [];
}
