import type { Article, Entity } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import type { LinkedMention } from './linked.ts';

/** What event linking reads: the mentions of type `Event`, and everything else linked already. */
export interface EventContext {
  article: Article;
  sentences: Sentence[];
  /** Mentions of type `Event`, in text order. */
  events: readonly FoundMention[];
  /** Linked mentions of all other types, and their entities. */
  mentions: readonly LinkedMention[];
  entities: readonly Entity[];
}

/** Ties event mentions to Event entities; answers only the new mentions and entities. */
export function linkEvents(_context: EventContext): { mentions: LinkedMention[]; entities: Entity[] } {
  return { mentions: [], entities: [] };
}
