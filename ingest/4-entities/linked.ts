import type { Article, Entity } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from '../3-mentions/mention.ts';

/** An article whose mentions are tied to entities: what the claim rules read. */
export interface LinkedArticle {
  article: Article;
  sentences: Sentence[];
  mentions: LinkedMention[];
  entities: Entity[];
  /** `mentionAt(sentence, token)`: the mentions that cover a token, narrowest first. */
  mentionAt: (sentence: number, token: number) => readonly LinkedMention[];
  /** The mentions of one sentence, in text order. */
  mentionsOf: (sentence: number) => readonly LinkedMention[];
  entity: (id: string) => Entity;
  /** Ids kept only when a claim ends in them: "Kurdish rebels", "the police"; stage 6 drops the others. */
  onlyInClaims?: ReadonlySet<string>;
}

export interface LinkedMention extends FoundMention {
  /** Id of its entity. */
  entity: string;
  /** Why it was linked so: `same-name`, `surname`, `acronym`, `pronoun` … */
  linkRule: string;
}
