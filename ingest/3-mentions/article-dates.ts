import type { Article } from '../../src/model.ts';
import { dateOfDateline, findDateline } from '../1-read/dateline.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { dayNumber, pad } from './calendar.ts';
import { type PlacedDate, placeDates } from './date-place.ts';
import { resolveDate, type Tense } from './date-value.ts';
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
  const anchor = anchorOf(article);
  const report = findDateline(article.text)?.end ?? 0;
  let context: string | undefined;
  const all = sentences.map((sentence) =>
    placeDates(sentence)
      // "MOSCOW, January 30 (RIA Novosti) -" says when of nothing
      .filter(({ first }) => sentence.tokens[first]!.start >= report)
      .map((placed) => {
        const tense = tenseAt(sentence, placed);
        const date = resolveDate(placed.value, { anchor, context, tense }) ?? borrowed(placed, sentences, sentence);
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

/** The day that the report counts from: its dateline's, where that is at most three days before publication, else publication. */
export function anchorOf(article: Pick<Article, 'published' | 'text'>): string | undefined {
  const before = anchors.get(article);
  if (before) return before.day;
  const day = findAnchor(article);
  anchors.set(article, { day });
  return day;
}

/** Found once: every claim asks for it. */
const anchors = new WeakMap<Pick<Article, 'published' | 'text'>, { day: string | undefined }>();

function findAnchor({ published, text }: Pick<Article, 'published' | 'text'>): string | undefined {
  const dateline = findDateline(text);
  const filed = dateline && dateOfDateline(dateline, published);
  if (!published || filed?.length !== 10 || published.length !== 10) return published ?? filed;
  const behind = dayNumber(published) - dayNumber(filed);
  return behind >= 0 && behind <= 3 ? filed : published;
}

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
