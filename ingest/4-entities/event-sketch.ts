import type { Sentence } from '../2-parse/sentence.ts';
import { articleDates } from '../3-mentions/article-dates.ts';
import { attachedDate } from '../3-mentions/date-attach.ts';
import { type EventPhrase, eventPhrase, isAskedFor } from '../3-mentions/event-phrase.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { EVENT_NOUNS, VAGUE_MODIFIERS, WAGED } from '../lexicon/events.ts';
import type { EventContext } from './events.ts';

/** What one mention of an event says of it: enough to tell whether two mentions mean the same. */
export interface EventSketch {
  mention: FoundMention;
  phrase?: EventPhrase;
  family: string;
  lemma: string;
  /** `the talks`: says nothing but the sort. */
  back: boolean;
  /** Content words, lower case: `party six korea nuclear program`. */
  words: ReadonlySet<string>;
  /** `third stage`, `fifth round`: told apart by number. */
  ordinals: ReadonlySet<string>;
  /** Entities in the phrase; `targets` those behind a preposition, else all. */
  anchors: ReadonlySet<string>;
  targets: ReadonlySet<string>;
  /** Whose it is: "Russia's war". */
  owners: ReadonlySet<string>;
  /** Names behind a preposition by their words: "north-eastern Syria" and "northeast Syria" share one. */
  places: ReadonlySet<string>;
  date?: string;
  /** Nothing but its day tells which: `Friday's attack`. */
  dayOnly: boolean;
}

const PARTIES = /^(nation|party|way|country|power|member)$/;
const ORDINAL = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|\d+(?:st|nd|rd|th))$/;

export function sketchOf(context: EventContext, mention: FoundMention): EventSketch {
  const sentence = context.sentences[mention.sentence]!;
  const phrase = eventPhrase(sentence, mention.head);
  const span = sentence.tokens.slice(mention.first, mention.last);
  const inside = context.mentionsOf(mention.sentence).filter((one) => one.first >= mention.first && one.last <= mention.last);
  const behind = inside.filter((one) => one.first > mention.head);
  const waged = WAGED.has(phrase?.lemma ?? '');
  const owning = inside.filter(
    ({ last }) => last <= mention.head && (waged || sentence.tokens.slice(last - 1, mention.head).some(({ tag }) => tag === 'POS')),
  );
  const dates = articleDates(context.article, context.sentences)[mention.sentence]!;
  const inDate = (token: (typeof span)[number]): boolean =>
    dates.some(({ first, last }) => token.start >= sentence.tokens[first]!.start && token.end <= sentence.tokens[last - 1]!.end);
  // "his resignation"
  const pronoun =
    phrase?.owned && !isAskedFor(sentence, phrase.head)
      ? context.mentionsOf(mention.sentence).filter(({ first }) => first === phrase.first - 1)
      : [];
  const words = span.filter((token) => !inDate(token) && isTelling(token));
  const lower = words.map(({ lemma }) => lemma.toLowerCase()).map((word) => (PARTIES.test(word) ? 'party' : word));
  const date = mention.rule === 'event-release' ? dayOf(context) : dateOf(context, mention);
  const ids = (list: typeof inside): Set<string> => new Set(list.map(({ entity }) => entity));
  return {
    mention,
    ...(phrase && { phrase }),
    family: mention.rule.replace(/^event-(back-)?/, ''),
    lemma: phrase?.lemma ?? '',
    back: mention.rule.startsWith('event-back'),
    words: new Set(lower.filter((word) => !ORDINAL.test(word))),
    ordinals: new Set(lower.filter((word) => ORDINAL.test(word))),
    anchors: ids(inside),
    targets: ids(behind.length ? behind : inside.filter((one) => !owning.includes(one))),
    owners: ids([...owning, ...pronoun]),
    places: new Set(
      span
        .filter(({ tag, start }) => /^NNP/.test(tag) && start > sentence.tokens[mention.head]!.start)
        .map(({ text }) => text.toLowerCase()),
    ),
    ...(date && { date }),
    dayOnly: words.length === 0 && phrase?.determiner === 'definite' && date !== undefined && !phrase.complements.length,
  };
}

/** A statement is made the day that it is published. */
const dayOf = ({ article }: EventContext): string | undefined => (article.published?.length === 10 ? article.published : undefined);

const isTelling = ({ tag, lemma, text }: Sentence['tokens'][number]): boolean =>
  /^(NN|JJ|CD|VBG|VBN)/.test(tag) && !VAGUE_MODIFIERS.has(lemma.toLowerCase()) && !isEventNoun(text, lemma);

const isEventNoun = (text: string, lemma: string): boolean =>
  EVENT_NOUNS.has(lemma.toLowerCase()) || EVENT_NOUNS.has(text.toLowerCase()) || /^negotiat/i.test(lemma);

/** Verbs whose date is that of the event they take as subject or object. */
const TIMING = new Set(
  'hold host open launch begin start sign convene conduct enter reach occur take schedule set organise organize happen erupt join attend gather kick commence inaugurate plan deliver give stage mount commit perpetrate pass adopt win lose contest'.split(
    ' ',
  ),
);

const HARM = /^(kill|die|wound|injure|hit|strike|destroy|damage|lose|hurt|target|claim|leave|rock|shake|happen|occur)$/;

/** When the event happens: its own date, or that of the verb that holds it, or of what is done at it. */
function dateOf(context: EventContext, { sentence: index, first, last, head, rule }: FoundMention): string | undefined {
  const sentence = context.sentences[index]!;
  const dates = articleDates(context.article, context.sentences)[index]!;
  const own = dates.find(
    (date) =>
      (date.governor === head || (date.first >= first && date.last <= last)) &&
      date.date &&
      !/^(since|after|following|until|before)$/.test(date.link ?? ''),
  );
  if (own) return own.date;
  if (sentence.tokens[head]!.tag.startsWith('VB')) return attachedDate(sentence, dates, head);
  // "elections scheduled for December 24"
  const clause = sentence.children[head]!.find(
    (child) =>
      /^(acl|relcl)$/.test(sentence.tokens[child]!.label) &&
      /^(schedule|plan|set|hold|sign|slate|reach|happen|occur|take|open|begin|start)$/.test(sentence.tokens[child]!.lemma),
  );
  const scheduled = dates.find(({ governor, date }) => governor === clause && date);
  if (scheduled) return scheduled.date;
  const { label, head: up } = sentence.tokens[head]!;
  const above = sentence.tokens[up]!;
  // "On Wednesday an assembly denounced …": what a meeting does, it does while it lasts
  const acting = label === 'nsubj' && above.tag === 'VBD' && /^event-(meeting|ceremony)$/.test(rule);
  // "was killed in an attack on Friday", "Friday's attack killed ten": what a blow does, it does then
  const harming =
    /^event-(strike|disaster|protest|test)$/.test(rule) && HARM.test(label === 'pobj' ? sentence.tokens[above.head]!.lemma : above.lemma);
  if (harming && (label === 'nsubj' || (label === 'pobj' && /^(in|by|during|from|at)$/i.test(above.text))))
    return attachedDate(sentence, dates, label === 'pobj' ? above.head : up);
  // "A military coup removed him in 2006": told for the first time, by what it did
  const isNew = label === 'nsubj' && above.tag === 'VBD' && eventPhrase(sentence, head)?.determiner === 'indefinite';
  if (isNew) return attachedDate(sentence, dates, up);
  // "The election is scheduled for March 24"
  const set =
    label === 'nsubjpass' && /^(schedule|plan|set|slate)$/.test(above.lemma) && dates.find((date) => date.governor === up && date.date);
  if (set) return set.date;
  const staged = acting || (/^(nsubj|nsubjpass|dobj|attr)$/.test(label) && TIMING.has(above.lemma));
  const within = label === 'pobj' && /^(at|during|into)$/i.test(above.text);
  const gathered = gatheredFor(sentence, { label, up, rule });
  if (gathered !== undefined) return attachedDate(sentence, dates, gathered);
  if (!staged && !within) return undefined;
  const told = /^event-(meeting|ceremony|deal)$/.test(rule) && within ? toldBefore(context, index) : undefined;
  return attachedDate(sentence, dates, head) ?? whereOf(context, index, up) ?? told;
}

/** "They met on May 21 for the dialogue", "voted on 23 June in the referendum": the verb of those who come to it. */
function gatheredFor(sentence: Sentence, { label, up, rule }: { label: string; up: number; rule: string }): number | undefined {
  if (label !== 'pobj') return undefined;
  const verb = sentence.tokens[up]!.head;
  const [word, lemma] = [sentence.tokens[up]!.text.toLowerCase(), sentence.tokens[verb]!.lemma];
  if (word === 'for' && /^(meet|gather|convene|assemble|join|reconvene|host|welcome|receive|travel)$/.test(lemma)) return verb;
  const above = sentence.tokens[sentence.tokens[verb]!.head]!;
  if (word !== 'in' || rule !== 'event-vote') return undefined;
  return lemma === 'vote' ? verb : above.lemma === 'vote' ? sentence.tokens[verb]!.head : undefined;
}

/** "The talks resumed in December. At a ceremony, …": told on in one paragraph, the past stays in its time. */
function toldBefore({ article, sentences }: EventContext, index: number): string | undefined {
  const [here, before] = [sentences[index]!, sentences[index - 1]];
  const root = before?.tokens.findIndex(({ head }, at) => head === at) ?? -1;
  if (!before || before.paragraph !== here.paragraph || before.tokens[root]?.tag !== 'VBD') return undefined;
  if (!here.tokens.some(({ tag, label }) => tag === 'VBD' && label === 'ROOT')) return undefined;
  return attachedDate(before, articleDates(article, sentences)[index - 1]!, root);
}

/** "On June 17 she will visit Tbilisi, where she will speak at the conference": a clause of place keeps the time of the visit. */
function whereOf(context: EventContext, index: number, at: number): string | undefined {
  const sentence = context.sentences[index]!;
  for (let i = at; sentence.tokens[i]!.head !== i; i = sentence.tokens[i]!.head) {
    const where =
      sentence.tokens[i]!.label === 'relcl' && sentence.children[i]!.some((child) => /^where$/i.test(sentence.tokens[child]!.text));
    if (where) return attachedDate(sentence, articleDates(context.article, context.sentences)[index]!, sentence.tokens[i]!.head);
  }
  return undefined;
}
