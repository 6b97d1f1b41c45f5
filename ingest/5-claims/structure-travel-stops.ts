import type { Sentence } from '../2-parse/sentence.ts';
import { articleDates, type ResolvedDate } from '../3-mentions/article-dates.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { mentionsIn } from './structure-claim.ts';

/** A place on the way, with its own first day where the list gives one. */
export interface Stop {
  place: LinkedMention;
  date?: string;
}

/** How far behind the travel word its goal may begin, in tokens: "will travel on June 1-2 to San José". */
const REACH = 9;

/**
 * Places listed behind a travel word: "to Milan June 20-22, Tirana June 30, and Ohrid July 1-3". A list by the words, not by
 * the tree: dates between names break the trees of coordination.
 */
export function stopsAfter(linked: LinkedArticle, sentence: Sentence, { at, goals }: { at: number; goals: readonly string[] }): Stop[] {
  const dates = articleDates(linked.article, linked.sentences)[sentence.index]!;
  const places = mentionsIn(linked, sentence.index, 'Place', 'State').filter(
    (mention) => mention.kind === 'name' && mention.first > at && !isModifier(sentence, mention, dates),
  );
  const start = goalStart(sentence, at, { goals, places, dates });
  if (start === undefined) return [];
  const listed: LinkedMention[] = [];
  let cursor = start;
  for (const place of places.filter(({ first }) => first >= start).sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (place.first < cursor) continue;
    if (!bridged(sentence, { from: cursor, to: place.first, dates })) break;
    listed.push(place);
    cursor = place.last;
  }
  return withDates(sentence, withoutCountries(linked, sentence, listed), dates);
}

/** "the U.S. pavilion" is no trip to the U.S.; "Armenia June 14" is a slip of the parser. */
function isModifier(sentence: Sentence, { last }: LinkedMention, dates: readonly ResolvedDate[]): boolean {
  const { label, head } = sentence.tokens[last - 1]!;
  const dated = dates.some(({ first, last: end }) => head >= first && head < end);
  return /^(compound|amod|poss|nmod)$/.test(label) && head >= last && !dated && !/^NNP/.test(sentence.tokens[head]!.tag);
}

/** First token of the goal: right behind the verb, or behind its preposition. */
function goalStart(
  sentence: Sentence,
  at: number,
  { goals, places, dates }: { goals: readonly string[]; places: readonly LinkedMention[]; dates: readonly ResolvedDate[] },
): number | undefined {
  for (let i = at + 1; i <= at + REACH && i < sentence.tokens.length; i++) {
    const { text, tag } = sentence.tokens[i]!;
    if (dates.some(({ first, last }) => i >= first && i < last)) continue;
    if (goals.includes(text.toLowerCase())) return i + 1;
    if (goals.includes('') && places.some(({ first }) => first === i || (first === i + 1 && tag === 'DT'))) return i;
    // "visit the Republic of Korea" and "travel together with the President to": only small words may stand between
    if (/^(VB|MD|WDT|WP|\.|:)/.test(tag)) return undefined;
  }
  return undefined;
}

/** Whether only commas, "and", articles, dates and words of order stand between two places. */
function bridged(sentence: Sentence, { from, to, dates }: { from: number; to: number; dates: readonly ResolvedDate[] }): boolean {
  for (let i = from; i < to; i++) {
    const { text, tag } = sentence.tokens[i]!;
    const dated = dates.some(({ first, last }) => i >= first && i < last);
    if (!dated && !/^(,|CC|DT|:)$/.test(tag) && !/^(;|to|on|then|from|and|the|in|both)$/i.test(text)) return false;
  }
  return true;
}

/** "Baku, Azerbaijan" is one stop. A country right behind its city is dropped. */
const withoutCountries = (linked: LinkedArticle, sentence: Sentence, places: readonly LinkedMention[]): LinkedMention[] =>
  places.filter((place, i) => {
    const before = places[i - 1];
    if (!before || linked.entity(place.entity).type !== 'State' || linked.entity(before.entity).type !== 'Place') return true;
    const country = linked.entity(before.entity).country ?? before.country;
    // "The Hague, the Netherlands"
    const gap = sentence.tokens.slice(before.last, place.first).map(({ text }) => text);
    const comma = gap[0] === ',' && (gap.length === 1 || (gap.length === 2 && gap[1] === 'the'));
    return !(comma && (!country || country === place.iso3));
  });

/** Each stop with the date written between it and the next, if more than one stop has its own. */
function withDates(_sentence: Sentence, places: readonly LinkedMention[], dates: readonly ResolvedDate[]): Stop[] {
  const own = places.map((place, i) =>
    dates.find(({ first, date }) => date && first >= place.last && first < (places[i + 1]?.first ?? place.last + 4)),
  );
  const several = own.filter(Boolean).length > 1;
  return places.map((place, i) => ({ place, ...(several && own[i]?.date ? { date: own[i].date } : {}) }));
}
