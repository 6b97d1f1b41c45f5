import type { Sentence } from '../2-parse/sentence.ts';
import { type EventPhrase, eventPhrase } from '../3-mentions/event-phrase.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import type { Finding } from './structure-claim.ts';
import { dateOf } from './time.ts';
import { writtenDate } from './time-written.ts';
import { isVerb } from './tree.ts';

/** An event mention with what the rules of participation ask of it. */
export interface EventSite {
  linked: LinkedArticle;
  sentence: Sentence;
  event: LinkedMention;
  phrase?: EventPhrase | undefined;
}

/** Who takes part, by which rule, told by which word. */
export type Taking = { who: Finding['source'][]; rule: string; trigger: number; confidence: number };

const known = new WeakMap<LinkedArticle, readonly EventSite[]>();

/** Every mention of an event in an article; found once for all rules. */
export function eventSites(linked: LinkedArticle): readonly EventSite[] {
  const sites = known.get(linked) ?? sitesOf(linked);
  known.set(linked, sites);
  return sites;
}

const sitesOf = (linked: LinkedArticle): EventSite[] =>
  linked.mentions
    .filter((mention) => mention.type === 'Event')
    .map((event) => {
      const sentence = linked.sentences[event.sentence]!;
      return { linked, sentence, event, phrase: eventPhrase(sentence, event.head) };
    });

/** A finding about an event carries the event's day, else that of the words that tell it. */
export function finding({ linked, sentence, event, phrase }: EventSite, one: Omit<Finding, 'sentence' | 'date'>): Finding {
  const own = linked.entity(event.entity).date;
  // "launched in 2003" dates a process, not who takes part in it
  // a noun's clause may be of another day than the war it speaks of: only a verb that tells of taking part dates it
  const told = isVerb(sentence.tokens[one.trigger]!) ? dateOf(linked, sentence.index, one.trigger) : undefined;
  // "the attack of 2006" is over in its year
  const date =
    own && (own.length > 4 || SINGLE.has(phrase?.noun.family ?? '')) ? own : (told ?? saidOf({ linked, sentence, event, phrase }));
  return { ...one, sentence: sentence.index, date };
}

/** Families of what happens once: a year dates all of it. */
const SINGLE: ReadonlySet<string> = new Set(['strike', 'disaster', 'vote', 'test']);

/** "In 2006 the town was the target of an attack": the words that tell of it first give its day. */
const saidOf = ({ linked, sentence, event, phrase }: EventSite): string | undefined =>
  phrase && SINGLE.has(phrase.noun.family) && phrase.determiner === 'indefinite'
    ? writtenDate(linked, sentence.index, event.head)
    : undefined;
