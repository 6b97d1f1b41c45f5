import type { Article } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { findHalves, halvesOf } from './compass.ts';
import { findEvents } from './events.ts';
import type { FoundMention } from './mention.ts';
import { findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { findParties } from './parties.ts';
import { findPronouns } from './pronouns.ts';
import { asTeams } from './teams.ts';

/** Every span that speaks of an entity, in text order: names, adjectives of nationality, unnamed actors, pronouns, events. */
export function findMentions(article: Article, sentences: Sentence[]): FoundMention[] {
  const halves = halvesOf(article.text);
  const found = sentences.flatMap((sentence) => {
    const actors = findActors(sentence, halves);
    const events = findEvents([sentence], actors);
    return [...actors.filter((actor) => !events.some((event) => isItsName(event, actor))), ...events];
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "the Peru-Chile Strategic Dialogue": a name that ends in the noun of an event is the event's. */
const isItsName = (event: FoundMention, { kind, rule, type, first, last }: FoundMention): boolean =>
  kind === 'name' &&
  event.kind === 'name' &&
  type !== 'State' &&
  !rule.startsWith('gazetteer') &&
  first >= event.first - 1 &&
  first <= event.head &&
  last > event.head &&
  last <= event.last + 1;

/** Names, unnamed actors and pronouns of a sentence. */
function findActors(sentence: Sentence, halves: ReadonlyMap<string, string>): FoundMention[] {
  const { mentions: names, titles } = findNames(sentence);
  const half = findHalves(sentence, halves);
  const whole = names.filter((name) => !half.some((one) => one.first === name.first && one.last === name.last));
  const plain = [...whole, ...half];
  const mentions = [...plain, ...findParties(sentence, plain)].sort((a, b) => a.first - b.first);
  return [...asTeams(sentence, mentions), ...findNominals(sentence, mentions, titles), ...findPronouns(sentence)];
}
