import type { Article } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { findEvents } from './events.ts';
import type { FoundMention } from './mention.ts';
import { findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { findPronouns } from './pronouns.ts';

/** Every span that speaks of an entity, in text order: names, adjectives of nationality, unnamed actors, pronouns, events. */
export function findMentions(_article: Article, sentences: Sentence[]): FoundMention[] {
  const found = sentences.flatMap((sentence) => {
    const { mentions, titles } = findNames(sentence);
    const nominals = findNominals(sentence, mentions, titles);
    return [...mentions, ...nominals, ...findPronouns(sentence)];
  });
  return [...found, ...findEvents(sentences, found)].sort((a, b) => a.start - b.start || b.end - a.end);
}
