import { UserError } from '../../src/errors.ts';
import type { Article } from '../../src/model.ts';
import { dateOfDateline, findDateline } from './dateline.ts';
import { readPage } from './html/page.ts';
import { contentId, normalizeUrl } from './identity.ts';
import { languageOf } from './language.ts';
import type { DocumentInput } from './outcome.ts';
import { readPublished } from './published.ts';
import { readPlainText } from './text/plain-text.ts';

export type { DocumentInput } from './outcome.ts';

/** Makes an article of a given document; what is given beside the text goes before what is found in it. Throws a `UserError` when it holds no text. */
export function readDocument(given: DocumentInput, options: { isFile?: boolean } = {}): Article {
  const { text, title, published, source, url } = findArticle(given, options);
  if (text.trim() === '') throw new UserError('the text is empty. Give the body of the article.');
  const address = given.url ?? url;
  const dateline = findDateline(text);
  return {
    id: given.id || (address && normalizeUrl(address)) || contentId(text),
    ...optional('title', given.title?.trim() || title),
    ...optional(
      'published',
      morePrecise(given.published && readPublished(given.published, dateline), published ?? (dateline && dateOfDateline(dateline))),
    ),
    ...optional('source', given.source?.trim() || source || dateline?.agency || hostOf(address)),
    ...optional('url', address),
    language: languageOf(text),
    text,
  };
}

/** What was given, unless what was found says the same more precisely: "2007" and a dateline of that year. */
const morePrecise = (given: string | undefined, found: string | undefined): string | undefined =>
  given && !found?.startsWith(given) ? given : found;

interface FoundArticle {
  text: string;
  title?: string;
  published?: string;
  source?: string;
  url?: string;
}

function findArticle(given: DocumentInput, { isFile }: { isFile?: boolean }): FoundArticle {
  if (given.text !== undefined) return readPlainText(given.text, { title: given.title, isFile });
  if (given.html !== undefined) return readPage(given.html);
  throw new UserError('no text and no html. Give one of them.');
}

const hostOf = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

const optional = <Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } =>
  (value ? { [key]: value } : {}) as { [K in Key]?: string };
