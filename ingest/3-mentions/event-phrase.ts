import type { Sentence } from '../2-parse/sentence.ts';
import { EVENT_NOUNS, type EventNoun } from '../lexicon/events.ts';
import { isCapitalized } from '../lexicon/letters.ts';

/** An event noun with what belongs to it. All are token indices; ends exclusive. */
export interface EventPhrase {
  noun: EventNoun;
  lemma: string;
  head: number;
  /** First token without article or possessive pronoun. */
  first: number;
  /** End of the modified noun, of its first complement, of all complements. */
  core: number;
  short: number;
  last: number;
  determiner: 'definite' | 'indefinite' | 'none';
  /** "his resignation": whose it is is said by a pronoun. */
  owned: boolean;
  negated: boolean;
  plural: boolean;
  /** `Tbilisi Women's International Conference`: capitals through, not by beginning a sentence. */
  proper: boolean;
  /** The noun itself is written with a capital. */
  capital: boolean;
  /** Lower-case lemmas of the words before the noun. */
  modifiers: string[];
  /** Prepositions of its complements with their tokens. */
  complements: { preposition: string; first: number; last: number; lemmas: string[] }[];
}

const BINDING = new Set([
  'between',
  'with',
  'against',
  'of',
  'on',
  'in',
  'at',
  'for',
  'over',
  'among',
  'toward',
  'towards',
  'into',
  'within',
  'from',
  'to',
]);
const LONGEST = 20;

/** The event phrase headed by a token, or nothing where the token is no event noun in a fitting number. */
export function eventPhrase(sentence: Sentence, head: number): EventPhrase | undefined {
  const token = sentence.tokens[head]!;
  if (!token.tag.startsWith('NN')) return undefined;
  const lemma = lemmaOf(token.text, token.lemma, token.tag);
  const noun = EVENT_NOUNS.get(lemma);
  if (!noun) return undefined;
  const plural = /S$/.test(token.tag) || (token.tag === 'NNP' && /[^s]s$/.test(token.text));
  const { first, determiner, negated, owned } = opening(sentence, head);
  const complements = complementsOf(sentence, head).filter(
    // "the aggression with decisive action": a war is with someone named; "won the primary with 20% of the vote"
    ({ preposition, first: at, last }) =>
      !/^(war|vote)$/.test(noun.family) ||
      preposition !== 'with' ||
      sentence.tokens.slice(at, last).some(({ tag }) => tag.startsWith('NNP')),
  );
  const ends = complements.map(({ last }) => last).filter((last) => last - first <= LONGEST);
  return {
    noun,
    lemma,
    head,
    first,
    core: head + 1,
    short: ends[0] ?? head + 1,
    last: ends.at(-1) ?? head + 1,
    determiner,
    owned,
    negated,
    plural,
    proper: isProper(sentence, first, head),
    capital: isCapitalized(token.text),
    modifiers: modifiersOf(sentence, first, head),
    complements,
  };
}

/** Proper nouns keep their case as lemma: "Talks" and "Summit" in a name are looked up as the common noun. */
function lemmaOf(text: string, lemma: string, tag: string): string {
  const low = (tag.startsWith('NNP') ? text : lemma).toLowerCase();
  return EVENT_NOUNS.has(low) ? low : low.replace(/s$/, '');
}

/** Lower-case lemmas before the noun, and what hyphens tie: "counter-terrorism", "no-confidence". */
function modifiersOf({ tokens }: Sentence, first: number, head: number): string[] {
  const words = tokens.slice(first, head).map(({ lemma }) => lemma.toLowerCase());
  const tied = words.flatMap((word, i) => (word === '-' && i > 0 && words[i + 1] ? [`${words[i - 1]}-${words[i + 1]}`] : []));
  return [...words, ...tied];
}

/** Where the noun phrase begins, past article and possessive pronoun; modifiers must touch the noun without a gap. */
function opening(sentence: Sentence, head: number): Pick<EventPhrase, 'first' | 'determiner' | 'negated' | 'owned'> {
  const { tokens } = sentence;
  let first = head;
  while (first > 0 && isModifier(sentence, first - 1, head)) first--;
  // "[the Turkish] aggression": no modifier reaches over a bracket
  const bracket = tokens.findLastIndex(({ text }, i) => i >= first && i < head && /^[[\]()]$/.test(text));
  if (bracket >= 0) first = bracket + 1;
  while (first < head && /^(,|CC|HYPH|:|``|''|POS)$/.test(tokens[first]!.tag)) first++;
  let determiner: EventPhrase['determiner'] = 'none';
  let negated = false;
  // "my conviction" is what I believe
  const owned = /^(his|her|their|its)$/i.test(tokens[first - 1]?.text ?? '');
  for (let i = first - 1; i >= 0 && i >= first - 2 && /^(DT|PRP\$|PDT|``|POS)$/.test(tokens[i]!.tag); i--) {
    const word = tokens[i]!.text.toLowerCase();
    if (word === 'a' || word === 'an') determiner = 'indefinite';
    else if (word === 'no' || word === 'any' || word === 'every' || word === 'each' || word === 'some' || word === 'another')
      negated = true;
    else if (tokens[i]!.tag !== '``') determiner = 'definite';
  }
  if (tokens.slice(first, head).some(({ tag }) => tag === 'POS')) determiner = 'definite';
  if (tokens.slice(Math.max(0, first - 3), first).some(({ text }) => /^without$/i.test(text))) negated = true;
  return { first, determiner, negated, owned };
}

/** Whether a token left of the noun belongs to it: adjective, noun, number, participle, possessor, hyphen. */
function isModifier(sentence: Sentence, at: number, head: number): boolean {
  const { tag, label, text } = sentence.tokens[at]!;
  // "face-to-face meeting": whatever hyphens tie together
  const tied = [at - 1, at + 1].some((i) => sentence.tokens[i]?.tag === 'HYPH' && i < head);
  if (tied && isBelow(sentence, at, head)) return true;
  // "the politically motivated arrest"
  if (tag === 'RB' && label === 'advmod' && /^(JJ|VBN)$/.test(sentence.tokens[at + 1]?.tag ?? '') && at + 1 < head)
    return isBelow(sentence, at, head);
  if (/^(DT|PDT|PRP\$|IN|TO|MD|RB|CC|,|\.|WDT|WP|WRB|PRP|EX|``|'')$/.test(tag) && !isPossessive(sentence, at) && !joins(sentence, at, head))
    return false;
  if (/^(VB|VBD|VBP|VBZ)$/.test(tag)) return false;
  if (tag === 'VBG' && /^(ROOT|advcl|xcomp|ccomp|pcomp|acl|conj)$/.test(label)) return false;
  if (/^[;:—–(]$/.test(text)) return false;
  // the words from here to the noun must all hang below it
  // "the Berlin II conference conclusions": words of a name may hang on the noun behind it
  const beside = /^compound$/.test(sentence.tokens[head]!.label) && /^NNP/.test(tag) && isBelow(sentence, at, sentence.tokens[head]!.head);
  return isBelow(sentence, at, head) || beside || isPossessive(sentence, at) || tag === 'HYPH';
}

/** "leaders' summit": the parser may call the mark of a plural owner a quotation mark. */
const isPossessive = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]!.tag === 'POS' ||
  (/^['’]$/.test(tokens[at]!.text) && /^NN/.test(tokens[at - 1]?.tag ?? '') && /s$/.test(tokens[at - 1]!.text));

/** "presidential and parliamentary elections": a conjunction inside the modifiers. */
const joins = (sentence: Sentence, at: number, head: number): boolean =>
  /^(CC|,)$/.test(sentence.tokens[at]!.tag) &&
  /^(amod|nmod|compound)$/.test(sentence.tokens[sentence.tokens[at]!.head]!.label) &&
  isBelow(sentence, at, head);

export function isBelow(sentence: Sentence, at: number, head: number): boolean {
  for (let i = at, step = 0; step < sentence.tokens.length; step++) {
    if (i === head) return true;
    const up = sentence.tokens[i]!.head;
    if (up === i) return false;
    i = up;
  }
  return false;
}

/** Prepositional complements that follow without a gap, whatever the parser hung them on: "efforts between A and B toward peace". */
function complementsOf(sentence: Sentence, head: number): EventPhrase['complements'] {
  const { tokens } = sentence;
  const found: EventPhrase['complements'] = [];
  let at = head + 1;
  while (at < tokens.length) {
    const { tag, text } = tokens[at]!;
    const joined =
      tag === 'CC' && /^(IN|TO)$/.test(tokens[at + 1]?.tag ?? '') && tokens[at + 1]!.label === 'conj' && isBelow(sentence, at + 1, head);
    const start = joined ? at + 1 : at;
    if (!joined && !(/^(IN|TO)$/.test(tag) && BINDING.has(text.toLowerCase()))) break;
    const last = complementEnd(sentence, start);
    if (last <= start + 1 || !fits(sentence, start, last)) break;
    // "from the signing of the accords to our work today"
    if (found.length && text.toLowerCase() === 'to') break;
    const lemmas = tokens.slice(start + 1, last).map(({ lemma }) => lemma.toLowerCase());
    found.push({ preposition: tokens[start]!.text.toLowerCase(), first: start, last, lemmas });
    at = last;
  }
  return found;
}

/** "in Beijing" says which, "in an attempt" and "on Monday" do not. */
function fits(sentence: Sentence, start: number, last: number): boolean {
  const preposition = sentence.tokens[start]!.text.toLowerCase();
  const words = sentence.tokens.slice(start + 1, last);
  const { lemma } = sentence.tokens[start - 1]!;
  // "the fight to the end", "the election from our desk": only where something goes somewhere
  if (preposition === 'to' && !GIVEN.has(lemma.toLowerCase())) return false;
  if (preposition === 'from' && /^(vote|speech|meeting|test)$/.test(EVENT_NOUNS.get(lemma.toLowerCase())?.family ?? '')) return false;
  // 'with "cautious optimism"' is how, not who
  if (
    preposition === 'with' &&
    (/^(``|'')$/.test(words[0]!.tag) || words.some(({ lemma, label }) => label === 'pobj' && MANNER.has(lemma)))
  )
    return false;
  if (/^(in|at|from|into|within)$/.test(preposition) && !words.some(({ tag }) => /^NNPS?$/.test(tag)) && !/^(from|into)$/.test(preposition))
    return false;
  const noun = words.find(({ tag }) => !/^(DT|JJ|PRP\$)$/.test(tag))!;
  return (
    !!noun &&
    !TIMES.test(noun.text) &&
    !/^(margin|sideline|basis|occasion|behalf|agenda|time|schedule|hold|track)s?$/i.test(noun.text) &&
    !(noun.tag === 'CD' && words.length <= 2)
  );
}

/** What goes to someone. */
const GIVEN = new Set(['extradition', 'expulsion', 'address', 'speech', 'transition', 'evacuation', 'withdrawal', 'march', 'agreement']);
/** "an attack with the aim of", "a meeting with a better understanding of": how, not with whom. */
const MANNER = new Set(
  'aim goal objective purpose intention intent view focus hope support help aid assistance backing participation understanding sense exception expectation emphasis'.split(
    ' ',
  ),
);
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|day|today|yesterday|tomorrow)s?$/i;

/** End of a complement: its noun phrase with lists and `of`, not past a comma, relative clause, verb or further preposition. */
function complementEnd(sentence: Sentence, start: number): number {
  const { tokens } = sentence;
  let last = start + 1;
  for (; last < tokens.length && isBelow(sentence, last, start); last++) {
    const { tag, text } = tokens[last]!;
    if (/^(WDT|WP|WP\$|WRB|VBD|VBZ|VBP|MD|\.|:|-LRB-)$/.test(tag)) break;
    if (
      tag === ',' &&
      !(tokens[last + 1] && /^(NNP|CC)/.test(tokens[last + 1]!.tag) && /^(between|among|of|with|including)$/i.test(tokens[start]!.text))
    )
      break;
    // "the crisis in Syria and the increase in violence": a list only of parties
    if (tag === 'CC' && !/^(between|among|with|of|for)$/i.test(tokens[start]!.text) && !/^NNP/.test(joinedTo(sentence, last)?.tag ?? ''))
      break;
    if (/^(VBG|VBN)$/.test(tag) && last > start + 1 && /^(acl|prep|advcl)$/.test(tokens[last]!.label)) break;
    if (/^(IN|TO)$/.test(tag) && !/^of$/i.test(text) && !(tokens[start + 1]!.tag === 'VBG')) break;
  }
  // "between Dahl and Rojas himself"
  while (
    last > start + 1 &&
    (/^(,|CC|DT|IN|RB|``)$/.test(tokens[last - 1]!.tag) || /^(him|her|it|them)sel(f|ves)$/.test(tokens[last - 1]!.text))
  )
    last--;
  return last;
}

/** The noun that "and" adds: of "against Chile and Peruvian efforts" the efforts. */
function joinedTo({ tokens }: Sentence, and: number): Sentence['tokens'][number] | undefined {
  let at = and + 1;
  while (tokens[at] && /^(compound|nmod|amod|det|poss)$/.test(tokens[at]!.label) && tokens[at]!.head > at) at = tokens[at]!.head;
  return tokens[at];
}

/** "asked Kim for his resignation": it is not of who asks. */
export function isAskedFor({ tokens }: Sentence, head: number): boolean {
  const above = tokens[tokens[head]!.head]!;
  return tokens[head]!.label === 'pobj' && above.text === 'for' && /^(ask|press|push|call|beg)$/.test(tokens[above.head]!.lemma);
}

/** Capitals from the first modifier to the noun, at least two words, or a capital noun with its number: "World War II". */
function isProper(sentence: Sentence, first: number, head: number): boolean {
  const words = sentence.tokens.slice(first, head + 1).filter(({ tag }) => !/^(POS|HYPH|IN|CC|``|'')$/.test(tag));
  return (
    words.length > 1 &&
    words.every(({ text, tag }) => isCapitalized(text) || /^(CD|19\d\d|20\d\d)$/.test(tag)) &&
    isCapitalized(sentence.tokens[head]!.text)
  );
}
