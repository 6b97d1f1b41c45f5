import type { Article, Entity } from '../../src/model.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { sliceOf } from '../3-mentions/events.ts';
import type { EventCluster } from './event-match.ts';
import type { EventSketch } from './event-sketch.ts';
import type { LinkedMention } from './linked.ts';

/** What names are made from. */
export interface NamingContext {
  article: Article;
  sentences: readonly Sentence[];
  mentionsOf: (sentence: number) => readonly LinkedMention[];
  entities: readonly Entity[];
}

/** The names of an event, the first the best: whole phrase, phrase with one complement, bare noun with its modifiers. */
export function eventNames(cluster: EventCluster, context: NamingContext): string[] {
  const own = cluster.sketches.filter(({ back }) => !back).sort((a, b) => rank(b) - rank(a));
  const names = own.flatMap((sketch) => phrasesOf(sketch, context));
  const dated = own.flatMap((sketch) => datedName(sketch, context));
  const backs = cluster.sketches
    .filter(({ back, words, family }) => back && (words.size > 0 || !COMMON.has(family)))
    .map(({ mention }) => mention.name);
  return [...new Set([...names, ...backs, ...dated])];
}

/** "elections which were held on June 21" are "elections on June 21", a coup of which only the year is told is the "coup of 2014". */
function datedName({ mention, phrase, date, back }: EventSketch, { sentences }: NamingContext): string[] {
  if (back || !phrase || !date || phrase.complements.length || mention.kind === 'name') return [];
  const written = sentences[mention.sentence]!.text;
  const core = sliceOf(sentences[mention.sentence]!, phrase.first, phrase.core);
  if (core.includes(date.slice(0, 4))) return [];
  if (date.length === 4) return written.includes(date) ? [`${core} of ${date}`, `${core} in ${date}`] : [];
  const [year, month, day] = date.split('-') as [string, string, string?];
  const name = MONTHS[Number(month) - 1]!;
  if (!written.includes(name) || core.includes(name)) return [];
  return day ? [`${core} on ${name} ${Number(day)}`] : [`${core} of ${name} ${year}`];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A proper name before a number before the rest. */
const rank = ({ mention, ordinals, words, phrase, lemma }: EventSketch): number =>
  (mention.kind === 'name' ? 8 : 0) +
  (ordinals.size ? 4 : 0) +
  (words.has('party') ? 2 : 0) +
  (phrase?.complements.length ? 1 : 0) +
  (lemma === 'war' ? 1 : 0);

/** Longest phrase that still reads as a name, in words. */
const LONG = 12;

function phrasesOf(sketch: EventSketch, context: NamingContext): string[] {
  const { mention, phrase, words } = sketch;
  const { article, sentences, mentionsOf } = context;
  if (mention.rule === 'event-release') return releaseNames(article.title ?? '', mention.text);
  if (!phrase) return [mention.name];
  const sentence = sentences[mention.sentence]!;
  const mentions = mentionsOf(mention.sentence);
  // "recent unacceptable attack on a convoy", "Russia's brutal war against Ukraine": the noun and its complement are name enough
  const telling = phrase.complements.find(({ preposition }) => phrase.noun.family !== 'war' || preposition !== 'of');
  const bare = telling
    ? [
        telling === phrase.complements[0]
          ? shortened(sentence, { first: phrase.head, last: phrase.short }, mentions)
          : `${sentence.tokens[phrase.head]!.text} ${shortened(sentence, telling, mentions)}`,
      ]
    : [];
  const first = firstTelling(sentence, phrase);
  const slice = (last: number): string => shortened(sentence, { first, last }, mentions);
  const whole = slice(phrase.last);
  const short = slice(phrase.short);
  // "her annual policy address", "Kim's resignation": also without whose it is
  const possessor = sentence.tokens.findLastIndex(({ tag }, i) => tag === 'POS' && i >= phrase.first && i < phrase.head);
  const unowned = possessor >= 0 ? [shortened(sentence, { first: possessor + 1, last: phrase.core }, mentions)] : [];
  // "the accident in Oslo" may be called "the accident"
  const known = phrase.determiner === 'definite' && !COMMON.has(phrase.noun.family) && mention.kind !== 'name';
  const core = phrase.core - phrase.first > 1 || known ? [slice(phrase.core), ...unowned] : [];
  // "six-party talks on …", "Munich Security Conference in …": the noun phrase alone names it
  if (mention.kind === 'name' && !phrase.complements.some(({ preposition }) => preposition === 'on' || preposition === 'of'))
    return [...core, short, whole, ...bare];
  if (words.has('party') && phrase.noun.family === 'talks' && !phrase.noun.of) return [...core, short, whole, ...bare];
  if (phrase.noun.family === 'war' && bare.length) return [...bare, whole, short, ...core];
  // "announced his resignation": two resignations are told apart by name
  const owner =
    phrase.owned && phrase.noun.undergone ? context.entities.find(({ id, type }) => type === 'Person' && sketch.owners.has(id)) : undefined;
  if (owner && !phrase.complements.length) return [`${slice(phrase.core)} of ${owner.name}`, slice(phrase.core)];
  // "resignation of Rojas over the scandal": who resigned is name enough
  if (phrase.noun.undergone && phrase.complements[0]?.preposition === 'of') return [short, whole, ...core, ...bare, mention.text];
  const names = [whole, short, ...core, ...bare, mention.text];
  return whole.split(' ').length > LONG ? [short, whole, ...core, ...bare] : names;
}

/** The text of a release is headed by its name: "Joint Statement on Fishing following the Summit", short "joint statement". */
function releaseNames(title: string, text: string): string[] {
  const kind = /\b(?:joint )?(?:statement|declaration|communiqu[eé]|readout)\b/i.exec(title)?.[0];
  const bare = text.replace(/^following /i, '');
  if (!kind) return [bare, text];
  const short = title.replace(/ (?:following|after|during|on the occasion|ahead of) .*$/, '');
  const untold = title.replace(/ (?:on|regarding|concerning) .*$/, '');
  return [title, short, untold, kind.toLowerCase(), bare, text];
}

/** Past modifiers that say nothing: "new", "recent", "at least three" bombings. */
function firstTelling(sentence: Sentence, { first, head }: { first: number; head: number }): number {
  const possessor = sentence.tokens.findIndex(({ tag }, i) => i > first && i < head && i < first + 3 && tag === 'POS');
  // "last week's protests", "Friday's attack"
  const timed = possessor > 0 && sentence.tokens.slice(first, possessor).every(({ text }) => TIME.test(text));
  let at = timed ? possessor + 1 : first;
  while (
    at < head &&
    sentence.tokens[at + 1]?.tag !== 'HYPH' &&
    (DULL.has(sentence.tokens[at]!.lemma.toLowerCase()) || isCount(sentence, at, head))
  )
    at++;
  return at;
}

const TIME =
  /^(last|this|that|yesterday|today|tonight|(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|day|night|week|month|year|weekend|morning|evening|(?:19|20)\d\d)$/i;
const isCount = ({ tokens }: Sentence, at: number, head: number): boolean =>
  tokens[head]!.tag === 'NNS' && (/^least$/i.test(tokens[at]!.text) || (tokens[at]!.tag === 'CD' && /^\p{L}+$/u.test(tokens[at]!.text)));

const DULL = new Set(
  'recent latest ongoing current continuing continued further additional other multiple several numerous various'.split(' '),
);

/** Tokens as written of a sentence with its mentions, people behind the noun without their titles: "talks between Kim Kye Gwan and Christopher Hill". */
function shortened(sentence: Sentence, { first, last }: { first: number; last: number }, mentions: readonly LinkedMention[]): string {
  const { tokens, text, start } = sentence;
  const people = mentions.filter((one) => one.type === 'Person' && one.kind === 'name' && one.last <= last);
  const dropped = new Set<number>();
  for (const person of people) {
    // "Norway's chief negotiator", back to the preposition or "and" that leads the name
    let from = person.first;
    while (from > first && /^(NN|JJ|POS|HYPH|DT|PRP\$)/.test(tokens[from - 1]!.tag)) from--;
    const led = from > first && /^(IN|CC)$/.test(tokens[from - 1]!.tag);
    if (led) for (let i = from; i < person.first; i++) dropped.add(i);
  }
  const kept = tokens.flatMap((token, i) =>
    i >= first && i < last && !dropped.has(i)
      ? [{ ...token, after: text.slice(token.end - start, (tokens[i + 1]?.start ?? token.end) - start) }]
      : [],
  );
  return kept
    .map(({ text: word, after }) => word + after)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Families of which an article may tell several: "the talks" names none of them. */
const COMMON: ReadonlySet<string> = new Set(['talks', 'meeting', 'deal', 'war']);
