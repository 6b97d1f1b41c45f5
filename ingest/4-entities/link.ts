import type { Article, Entity } from '../../src/model.ts';
import type { NodeType } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention, Votes } from '../3-mentions/mention.ts';
import { winner } from '../3-mentions/votes.ts';
import { nameKey } from '../lexicon/fold.ts';
import { stateName } from '../lexicon/states.ts';
import { linkEvents } from './events.ts';
import { idOf } from './identity.ts';
import type { LinkedArticle, LinkedMention } from './linked.ts';
import { linkedArticle } from './lookup.ts';

/** Ties mentions to entities over the whole document. */
export function linkEntities(article: Article, sentences: Sentence[], found: FoundMention[]): LinkedArticle {
  const names = found.filter((mention) => mention.kind === 'name' && mention.type !== 'Event' && !mention.iso3);
  const sums = new Map<string, Votes>();
  for (const mention of names) {
    const key = nameKey(mention.name);
    const sum = sums.get(key) ?? {};
    for (const [type, weight] of Object.entries(mention.votes ?? {}) as [keyof Votes, number][]) sum[type] = (sum[type] ?? 0) + weight;
    sums.set(key, sum);
  }
  const full = (key: string): string => {
    if (key.includes(' ')) return key;
    return [...sums.keys()].find((other) => other.endsWith(` ${key}`) && winner(sums.get(other)!) === 'Person') ?? key;
  };
  const entities = new Map<string, Entity>();
  const mentions: LinkedMention[] = [];
  const onlyInClaims = new Set<string>();
  const add = (mention: FoundMention, entity: Omit<Entity, 'mentions' | 'aliases'>, linkRule: string): void => {
    const known = entities.get(entity.id) ?? { ...entity, aliases: [], mentions: [] };
    entities.set(entity.id, known);
    if (entity.name.length > known.name.length && mention.kind === 'name') known.name = entity.name;
    if (mention.kind !== 'pronoun' && !known.aliases.includes(mention.text)) known.aliases.push(mention.text);
    known.mentions.push({ start: mention.start, end: mention.end, text: mention.text, kind: mention.kind, rule: linkRule });
    mentions.push({ ...mention, type: entity.type, entity: entity.id, linkRule });
  };
  for (const mention of found) {
    if (mention.type === 'Event' || mention.kind === 'pronoun') continue;
    if (mention.iso3)
      add(
        mention,
        { id: `state:${mention.iso3}`, type: 'State', name: stateName(mention.iso3), iso3: mention.iso3, identity: 'iso3' },
        mention.rule,
      );
    else if (mention.kind === 'name') {
      const key = full(nameKey(mention.name));
      const type = winner(sums.get(key) ?? {});
      if (type === 'none') continue;
      const country = type === 'Place' ? mention.country : undefined;
      add(
        mention,
        {
          id: idOf(type as NodeType, key, country),
          type: type as NodeType,
          name: mention.name,
          ...(country ? { country } : {}),
          identity: 'full-name',
        },
        'same-name',
      );
    } else {
      const id = idOf('Organization', mention.name);
      if (!entities.has(id)) onlyInClaims.add(id);
      add(mention, { id, type: 'Organization', name: mention.name, identity: 'article-local' }, 'nominal');
    }
  }
  const linked = linkEvents({
    article,
    sentences,
    events: found.filter((mention) => mention.type === 'Event'),
    mentions,
    entities: [...entities.values()],
  });
  return linkedArticle({
    article,
    sentences,
    mentions: [...mentions, ...linked.mentions],
    entities: [...entities.values(), ...linked.entities],
    onlyInClaims,
  });
}
