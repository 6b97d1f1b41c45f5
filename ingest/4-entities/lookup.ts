import type { Article, Entity } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from './linked.ts';

const NONE: readonly LinkedMention[] = [];

/** A linked article with its look-ups: mentions by token, entities by id. */
export function linkedArticle(parts: {
  article: Article;
  sentences: Sentence[];
  mentions: LinkedMention[];
  entities: Entity[];
  onlyInClaims: ReadonlySet<string>;
}): LinkedArticle {
  const bySentence: LinkedMention[][] = parts.sentences.map(() => []);
  for (const mention of parts.mentions) bySentence[mention.sentence]!.push(mention);
  const byToken = new Map<number, LinkedMention[][]>();
  const byId = new Map(parts.entities.map((entity) => [entity.id, entity]));
  return {
    ...parts,
    mentionsOf: (sentence) => bySentence[sentence] ?? [],
    mentionAt: (sentence, token) => {
      const tokens = byToken.get(sentence) ?? coverage(bySentence[sentence] ?? []);
      byToken.set(sentence, tokens);
      return tokens[token] ?? NONE;
    },
    entity: (id) => {
      const entity = byId.get(id);
      if (!entity) throw new Error(`No entity ${id} in article ${parts.article.id}: a rule made up an id.`);
      return entity;
    },
  };
}

/** The mentions of a sentence that cover each token, narrowest first. */
function coverage(mentions: readonly LinkedMention[]): LinkedMention[][] {
  const tokens: LinkedMention[][] = Array.from({ length: Math.max(0, ...mentions.map(({ last }) => last)) }, () => []);
  for (const mention of [...mentions].sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first))
    for (let token = mention.first; token < mention.last; token++) tokens[token]!.push(mention);
  return tokens;
}
