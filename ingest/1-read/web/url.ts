import { messageOf, UserError } from '../../../src/errors.ts';
import { decodeText } from '../decode.ts';
import { readDocument } from '../document.ts';
import { isFeed, readFeed } from '../feed.ts';
import type { ReadOutcome } from '../outcome.ts';
import { isHtml } from '../prolog.ts';
import type { Download, DownloadOptions } from './download.ts';
import { download } from './download.ts';

/** Any scheme counts; the download refuses all but http and https, by name. */
export const isWebAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input);

/** Reads a page, a text or a feed from the web: one article, or each of a feed's; a problem where it cannot be had. */
export async function* readUrl(address: string, options: DownloadOptions = {}): AsyncGenerator<ReadOutcome> {
  try {
    yield* readDownload(await download(address, options), address);
  } catch (error) {
    yield { problem: `${address}: ${messageOf(error)}` };
  }
}

const MARKUP = /^(?:text\/html|application\/xhtml\+xml|application\/(?:\w+\+)?xml|text\/xml|)$/;

function* readDownload({ url, type, charset, bytes }: Download, address: string): Generator<ReadOutcome> {
  if (!MARKUP.test(type) && type !== 'text/plain') throw new UserError(`${type} is not read. Give an HTML page, a feed or a plain text.`);
  const text = decodeText(bytes, charset);
  if (isFeed(text)) yield* readFeed(text, address);
  else if (type === 'text/plain' && !isHtml(text)) yield { article: readDocument({ text, url }, { isFile: true }) };
  else yield { article: readDocument({ html: text, url }) };
}
