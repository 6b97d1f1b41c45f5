import type { Article, Entity } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { openContext } from './context.ts';
import { linkEvents } from './events.ts';
import type { LinkedArticle } from './linked.ts';
import { linkedArticle } from './lookup.ts';
import { linkNames } from './names.ts';
import { linkNominals } from './nominals.ts';
import { linkPronouns } from './pronouns.ts';

/** Ties mentions to entities over the whole document: names, then unnamed actors, then pronouns, then events. */
export function linkEntities(article: Article, sentences: Sentence[], found: FoundMention[]): LinkedArticle {
  const context = openContext(article, sentences, found);
  linkNames(context);
  linkNominals(context);
  linkPronouns(context);
  const { mentions, inSentence: mentionsOf } = context.book;
  const [entities, optional] = [context.book.entities(), context.book.optional()];
  const told = found.filter((mention) => mention.type === 'Event');
  const events = linkEvents({ article, sentences, events: told, mentions, mentionsOf, entities });
  return linkedArticle({
    article,
    sentences,
    mentions: [...mentions, ...events.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: oneAnId([...entities, ...events.entities]),
    onlyInClaims: optional,
  });
}

/** "flag-raising ceremony" and "flag raising ceremony": two spellings with one id are one entity. */
function oneAnId(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known ? joined(known, entity) : entity);
  }
  return [...byId.values()];
}

const joined = (one: Entity, other: Entity): Entity => ({
  ...other,
  ...one,
  aliases: [...new Set([...one.aliases, ...other.aliases, other.name])].filter((alias) => alias !== one.name),
  mentions: [...one.mentions, ...other.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
});
