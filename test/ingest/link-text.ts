import { parseArticle } from '../../ingest/2-parse/parse.ts';
import { findMentions } from '../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../ingest/4-entities/link.ts';
import type { LinkedArticle } from '../../ingest/4-entities/linked.ts';
import type { Article } from '../../src/model.ts';

/** Stages 2 to 4 on a text. */
export function linkText(text: string, more: Partial<Article> = {}): LinkedArticle {
  const article = { id: 'a1', text, ...more };
  const sentences = parseArticle(article);
  return linkEntities(article, sentences, findMentions(article, sentences));
}

/** The entity ids that a phrase of the text was linked to, the last occurrence if there are several. */
export function idsOf(linked: LinkedArticle, phrase: string): string[] {
  const start = linked.article.text.lastIndexOf(phrase);
  return linked.mentions.filter((mention) => mention.start === start && mention.text === phrase).map((mention) => mention.entity);
}
