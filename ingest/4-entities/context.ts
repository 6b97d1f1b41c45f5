import type { Article } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { conjunctsOf, governorOf } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { type EntityBook, openBook } from './book.ts';
import type { LinkedMention } from './linked.ts';
import { settleNamesakes } from './namesakes.ts';

/** What every linking step reads and writes. */
export interface LinkContext {
  article: Article;
  sentences: Sentence[];
  found: readonly FoundMention[];
  /** Those of one sentence, in text order. */
  foundIn: (sentence: number) => readonly FoundMention[];
  book: EntityBook;
  /** Roles by which the text calls a named person: filled as names and appositions are linked. */
  roles: PersonRole[];
}

export function openContext(article: Article, sentences: Sentence[], all: readonly FoundMention[]): LinkContext {
  const found = settleNamesakes(all, sentences);
  const bySentence = new Map<number, FoundMention[]>();
  for (const mention of found) {
    const known = bySentence.get(mention.sentence);
    if (known) known.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return { article, sentences, found, foundIn: (sentence) => bySentence.get(sentence) ?? [], book: openBook(), roles: [] };
}

/** A role of a person: "foreign minister" of FRA, "spokeswoman" of an organization. */
export interface PersonRole {
  person: string;
  /** Words of the title or phrase, lower case. */
  words: string;
  iso3?: string;
  /** Id of the body that it is held in. */
  owner?: string;
  /** Where the role is said, in characters. */
  at: number;
}

export const yearOf = (article: Article): number | undefined => (article.published ? Number(article.published.slice(0, 4)) : undefined);

export const sentenceOf = (context: LinkContext, mention: FoundMention): Sentence => context.sentences[mention.sentence]!;

/** How prominently a mention stands: subjects of main clauses first, then other subjects, objects, the rest. Coordination counts as its first. */
export function prominence(sentence: Sentence, mention: FoundMention): number {
  const before = ranks.get(mention);
  if (before !== undefined) return before;
  const rank = rankOf(sentence, mention);
  ranks.set(mention, rank);
  return rank;
}

/** Found once: a mention is a candidate for every pronoun behind it. */
const ranks = new WeakMap<FoundMention, number>();

function rankOf(sentence: Sentence, mention: FoundMention): number {
  const first = conjunctsOf(sentence, mention.head)[0]!;
  const { label } = sentence.tokens[first]!;
  if (/^nsubj/.test(label)) {
    const verb = governorOf(sentence, first);
    return verb !== undefined && sentence.tokens[verb]!.head === verb ? 4 : 3;
  }
  if (label === 'agent' || label === 'ROOT') return 2.5;
  if (label === 'poss') return 1.5;
  return /^(dobj|dative|attr)$/.test(label) ? 2 : 1;
}

/** Linked mentions before a character, nearest sentence first and within one the most prominent first. */
export function candidatesBefore(
  context: LinkContext,
  at: { sentence: number; start: number },
  wanted: (mention: LinkedMention) => boolean,
): LinkedMention[] {
  const before = recent(context, at.sentence, REACH).filter((mention) => mention.start < at.start && wanted(mention));
  if (before.length < 2) return before;
  const rank = new Map(before.map((mention) => [mention, prominence(context.sentences[mention.sentence]!, mention)]));
  return before.sort((a, b) => b.sentence - a.sentence || rank.get(b)! - rank.get(a)! || b.start - a.start);
}

/** Mentions linked so far in the last sentences up to one. */
export function recent({ book }: LinkContext, sentence: number, reach: number): LinkedMention[] {
  const found: LinkedMention[] = [];
  for (let index = Math.max(0, sentence - reach); index <= sentence; index++) found.push(...book.inSentence(index));
  return found;
}

/** How many sentences back a pronoun or "the airline" may reach. */
const REACH = 8;
