import type { Article, Entity } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from './linked.ts';

/** A linked article with its look-ups: mentions by token, entities by id. */
export function linkedArticle(parts: {
  article: Article;
  sentences: Sentence[];
  mentions: LinkedMention[];
  entities: Entity[];
  onlyInClaims: ReadonlySet<string>;
}): LinkedArticle {
  const bySentence = new Map<number, LinkedMention[]>();
  for (const mention of parts.mentions) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  const byId = new Map(parts.entities.map((entity) => [entity.id, entity]));
  return {
    ...parts,
    mentionAt: (sentence, token) =>
      (bySentence.get(sentence) ?? [])
        .filter((mention) => mention.first <= token && token < mention.last)
        .sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first),
    entity: (id) => {
      const entity = byId.get(id);
      if (!entity) throw new Error(`No entity ${id} in article ${parts.article.id}: a rule made up an id.`);
      return entity;
    },
  };
}
