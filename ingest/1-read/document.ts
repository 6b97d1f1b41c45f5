import { UserError } from '../../src/errors.ts';
import type { Article } from '../../src/model.ts';
import { contentId, normalizeUrl } from './identity.ts';
import type { DocumentInput } from './outcome.ts';

export type { DocumentInput } from './outcome.ts';

/** Makes an article of a given document. Throws a `UserError` when it holds no text. */
export function readDocument(given: DocumentInput): Article {
  const text = given.text ?? given.html;
  if (text === undefined) throw new UserError('no text and no html. Give one of them.');
  if (text.trim() === '') throw new UserError('text is empty. Give the body of the article.');
  return {
    id: given.id ?? (given.url && normalizeUrl(given.url)) ?? contentId(text),
    ...(given.title && { title: given.title }),
    ...(given.published && /^\d{4}-\d\d-\d\d/.test(given.published) && { published: given.published.slice(0, 10) }),
    ...(given.source && { source: given.source }),
    ...(given.url && { url: given.url }),
    language: 'en',
    text,
  };
}
