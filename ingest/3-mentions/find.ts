import type { Article } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { findHalves, halvesOf } from './compass.ts';
import { findEvents } from './events.ts';
import type { FoundMention } from './mention.ts';
import { findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { findPronouns } from './pronouns.ts';
import { asTeams } from './teams.ts';

/** Every span that speaks of an entity, in text order: names, adjectives of nationality, unnamed actors, pronouns, events. */
export function findMentions(article: Article, sentences: Sentence[]): FoundMention[] {
  const halves = halvesOf(article.text);
  const found = sentences.flatMap((sentence) => {
    const { mentions: names, titles } = findNames(sentence);
    const half = findHalves(sentence, halves);
    const mentions = [...names.filter((name) => !half.some((one) => one.first === name.first && one.last === name.last)), ...half].sort(
      (a, b) => a.first - b.first,
    );
    const nominals = findNominals(sentence, mentions, titles);
    return [...asTeams(sentence, mentions), ...nominals, ...findPronouns(sentence)];
  });
  return [...found, ...findEvents(sentences, found)].sort((a, b) => a.start - b.start || b.end - a.end);
}
