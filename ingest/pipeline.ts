/**
 * Article in, extraction out: the stages in their order. A pure function of the article's bytes:
 * no clock, no network, no database.
 */
import type { Article, Extraction } from '../src/model.ts';
import { parseArticle } from './2-parse/parse.ts';
import { findMentions } from './3-mentions/find.ts';
import { linkEntities } from './4-entities/link.ts';
import { findClaims } from './5-claims/find.ts';
import { buildExtraction } from './6-graph/build.ts';

export function extract(article: Article): Extraction {
  const sentences = parseArticle(article);
  const mentions = findMentions(article, sentences);
  const linked = linkEntities(article, sentences, mentions);
  const claims = findClaims(linked);
  return buildExtraction(linked, claims);
}
