import type { Entity } from '../../src/model.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { fold } from '../lexicon/fold.ts';
import type { LinkedMention } from './linked.ts';

export type EntityHead = Omit<Entity, 'aliases' | 'mentions'>;

/** Entities in the making: mentions are entered one by one, aliases gathered from them. */
export interface EntityBook {
  /** Ties a mention to an entity; an entity whose every mention is `optional` is dropped later unless a claim ends in it. */
  add: (mention: FoundMention, head: EntityHead, how: { rule: string; optional?: boolean }) => LinkedMention;
  get: (id: string) => Entity | undefined;
  /** In the order they were entered. */
  mentions: LinkedMention[];
  /** Those of one sentence, and of one entity. */
  inSentence: (sentence: number) => readonly LinkedMention[];
  of: (id: string) => readonly LinkedMention[];
  /** All entities, their mentions in text order. */
  entities: () => Entity[];
  optional: () => Set<string>;
}

export function openBook(): EntityBook {
  const mentions: LinkedMention[] = [];
  const entities = new Map<string, Entity>();
  const optionals = new Map<string, boolean>();
  const bySentence = new Map<number, LinkedMention[]>();
  const byEntity = new Map<string, LinkedMention[]>();
  const index = <K>(map: Map<K, LinkedMention[]>, key: K, mention: LinkedMention): void => {
    const known = map.get(key);
    if (known) known.push(mention);
    else map.set(key, [mention]);
  };
  return {
    mentions,
    get: (id) => entities.get(id),
    inSentence: (sentence) => bySentence.get(sentence) ?? [],
    of: (id) => byEntity.get(id) ?? [],
    entities: () => {
      for (const entity of entities.values()) entity.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
      return [...entities.values()];
    },
    optional: () => new Set([...optionals].flatMap(([id, optional]) => (optional ? [id] : []))),
    add: (mention, head, { rule, optional = false }) => {
      const entity = entities.get(head.id) ?? { ...head, aliases: [], mentions: [] };
      entities.set(head.id, entity);
      optionals.set(head.id, (optionals.get(head.id) ?? true) && optional);
      const alias = mention.text.replace(/\s+/g, ' ');
      const known = alias === entity.name || entity.aliases.includes(alias);
      if (!known && isAlias(mention, head) && fold(alias).toLowerCase() !== fold(entity.name).toLowerCase()) entity.aliases.push(alias);
      entity.mentions.push({ start: mention.start, end: mention.end, text: mention.text, kind: mention.kind, rule });
      const linked: LinkedMention = { ...mention, type: head.type, entity: head.id, linkRule: rule };
      mentions.push(linked);
      index(bySentence, mention.sentence, linked);
      index(byEntity, head.id, linked);
      return linked;
    },
  };
}

const NO_LETTERS = /[^\p{L}]+/u;
const CAPITALIZED = /\p{Lu}\p{L}{2,}/gu;

/** Names, acronyms and adjectives; of nominals those that hold the entity's own name or nation: "the Iranian government", not "both sides". */
function isAlias(mention: FoundMention, head: EntityHead): boolean {
  if (mention.kind !== 'nominal') return mention.kind !== 'pronoun';
  if (mention.iso3 && mention.iso3 === head.iso3) return true;
  const own = new Set(fold(head.name).toLowerCase().split(NO_LETTERS));
  const capitalized = mention.text.match(CAPITALIZED) ?? [];
  return capitalized.some((word) => own.has(fold(word).toLowerCase()) && !/^(the|of|and)$/i.test(word));
}
