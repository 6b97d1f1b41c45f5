import type { Article } from '../../src/model.ts';
import { monthNumber } from '../1-read/months.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { dayNumber, pad } from './calendar.ts';
import { type PlacedDate, placeDates } from './date-place.ts';
import { type Moment, resolveDate, type Tense } from './date-value.ts';
import { isVerb, tenseOf, verbAbove } from './tense.ts';

/** A placed date with the day (month, year) that it means; without `date` where nothing tells. */
export interface ResolvedDate extends PlacedDate {
  date?: string;
}

const known = new WeakMap<readonly Sentence[], ResolvedDate[][]>();

/** The dates of every sentence, resolved in text order: `two months later` counts from the date told before it. */
export function articleDates(article: Article, sentences: readonly Sentence[]): ResolvedDate[][] {
  const before = known.get(sentences);
  if (before) return before;
  const anchor = anchorOf(article, sentences);
  let context: string | undefined;
  const all = sentences.map((sentence) =>
    placeDates(sentence).map((placed) => {
      const tense = tenseAt(sentence, placed);
      const date = dateline(sentence, placed)
        ? anchor
        : (resolveDate(placed.value, { anchor, context, tense }) ?? borrowed(placed, sentences, sentence));
      if (date && placed.role !== 'before' && placed.link !== 'of') context = date;
      return { ...placed, ...(date && { date }) };
    }),
  );
  known.set(sentences, all);
  return all;
}

/** Tense that decides where a date without year or week lies. */
function tenseAt(sentence: Sentence, { governor, role, link }: PlacedDate): Tense {
  if (link === 'since') return 'past';
  if (role === 'before') return 'none';
  const verb = verbAbove(sentence, governor);
  return isVerb(sentence.tokens[verb]!.tag) ? tenseOf(sentence, verb) : 'none';
}

const DATELINE = /^(?:[\d/.:\s]*)\p{Lu}[\p{Lu}.'’ -]+(?:, [\p{L}. ]+)?, (?<month>\p{Lu}[\p{L}]+)\.? (?<day>\d{1,2})\b/u;
const TOP = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<month>\p{Lu}\p{L}+) (?<day>\d{1,2}), (?<year>\d{4})$/u;

/** The day that the report counts from: its dateline's, where that is at most three days before publication, else publication. */
export function anchorOf({ published, text }: Article, sentences: readonly Sentence[]): string | undefined {
  const top = TOP.exec(sentences[0]?.text.trim() ?? '')?.groups;
  if (!published)
    return top && monthNumber(top['month']!) ? `${top['year']}-${pad(monthNumber(top['month']!))}-${pad(Number(top['day']))}` : undefined;
  const found = DATELINE.exec(text.slice(0, 120))?.groups;
  if (!found || published.length !== 10) return published;
  const written = `${published.slice(0, 4)}-${pad(monthNumber(found['month']!))}-${pad(Number(found['day']))}`;
  const behind = dayNumber(published) - dayNumber(written);
  return behind >= 0 && behind <= 3 ? written : published;
}

/** "MOSCOW, January 30 (RIA Novosti) -": the first date of a first sentence without a verb. */
const dateline = (sentence: Sentence, placed: PlacedDate): boolean =>
  sentence.index === 0 &&
  placed.value.kind === 'day' &&
  /^(?:[\d/.:\s]*)\p{Lu}{2,}/u.test(sentence.text) &&
  DATELINE.test(sentence.text) &&
  placed.first < 8;

/** "on 4 April and … from 5-6 April 2016": a date without year takes that of the next full date near it. */
function borrowed({ value }: PlacedDate, sentences: readonly Sentence[], here: Sentence): string | undefined {
  if (value.kind !== 'day') return undefined;
  const near = [
    here,
    ...sentences.slice(here.index + 1, here.index + 3),
    ...sentences.slice(Math.max(0, here.index - 2), here.index).reverse(),
  ];
  const year = near.flatMap((sentence) => /\b(?:19|20)\d\d\b/.exec(sentence.text)?.[0] ?? [])[0];
  return year && `${year}-${pad(value.month)}-${pad(value.day)}`;
}

export type { Moment };
