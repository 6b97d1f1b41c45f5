import { isCommonWord } from '../2-parse/lemma.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { TokenSpan } from '../2-parse/tree.ts';
import { textOf } from '../2-parse/tree.ts';
import { givenName, isSurname } from '../lexicon/names.ts';
import { isPeopleAdjective, isPlainWord } from '../lexicon/peoples.ts';
import { nameHeadClass, titleClass } from '../lexicon/roles.ts';
import type { Phrase } from './phrases.ts';
import { isOfMinistry, titleEnd } from './title.ts';

/**
 * A part of a chunk: a name, an adjective of nationality before one, an adjective of a people (no node), or a title
 * that stands before a name or alone.
 */
export interface Piece extends TokenSpan {
  part: 'name' | 'adjective' | 'people' | 'title';
  /** Of a name: the title before it. */
  title?: TokenSpan;
  phrase?: Phrase;
}

/** Words of direction that make a region of a state: "north-eastern Syria", "Upper Egypt". */
export const DIRECTION = /^(north|south|east|west|central|(north|south)?-?(east|west)(ern)?|northern|southern|upper|lower|mainland)$/i;

interface Cut {
  sentence: Sentence;
  phrases: readonly Phrase[];
  last: number;
}

interface Step {
  made: Piece[];
  next: number;
}

/** Cuts "U.S. Secretary of State Mike Pompeo" into adjective, title and name. */
export function splitChunk(sentence: Sentence, phrases: readonly Phrase[], chunk: TokenSpan): Piece[] {
  if (opensPlainly(sentence, chunk)) return splitChunk(sentence, phrases, { first: chunk.first + 1, last: chunk.last });
  if (COUNTED.test(sentence.tokens[chunk.first]!.text) && joinedNames(sentence, phrases, { first: chunk.first + 1, last: chunk.last }))
    return splitChunk(sentence, phrases, { first: chunk.first + 1, last: chunk.last });
  const joined = joinedNames(sentence, phrases, chunk);
  if (joined) return cutJoined({ sentence, phrases, last: chunk.last }, joined);
  const styled = styleWithin(sentence, chunk) ?? personAfterBody(sentence, chunk) ?? personAfterKnown(sentence, phrases, chunk);
  if (styled === undefined) return cutAll({ sentence, phrases, last: chunk.last }, chunk.first);
  const before = cutAll({ sentence, phrases, last: styled }, chunk.first);
  const [first, ...rest] = cutAll({ sentence, phrases, last: chunk.last }, styled);
  const opening = before.find((piece) => piece.part === 'title');
  // "Assistant Secretary for the Bureau of … Affairs Dr. Karen Donfried": the office is hers
  const holder = first && opening && !first.title && first.part === 'name' && personAfterMinistry(sentence, chunk) === styled;
  if (holder) return [...before, { ...first, title: { first: opening.first, last: opening.last } }, ...rest];
  if (first?.title && opening) return [...before, { ...first, title: { first: opening.first, last: first.title.last } }, ...rest];
  return first ? [...before, first, ...rest] : before;
}

/** "Hence Putin": a plain word that opens the sentence before a name that the parser takes alone. */
function opensPlainly(sentence: Sentence, { first, last }: TokenSpan): boolean {
  if (first > 0 || last - first !== 2 || !isPlainWord(sentence.tokens[0]!.text) || givenName(sentence.tokens[0]!.text)) return false;
  return sentence.names.some((name) => name.start === 1 && name.end === 2 && name.label === 'PERSON');
}

/** Where a form of address stands inside a chunk: a new name begins there. */
/** "CEO of the Refugee Council Enver Solomon": a person's name begins after the word for a body. */
function personAfterBody(sentence: Sentence, { first, last }: TokenSpan): number | undefined {
  const ministry = personAfterMinistry(sentence, { first, last });
  if (ministry !== undefined) return ministry;
  for (let i = first + 2; i < last - 1; i++) {
    const [before, word, after] = [i - 1, i, i + 1].map((at) => sentence.tokens[at]!.text) as [string, string, string];
    const body = nameHeadClass(before) === 'org' && !givenName(before);
    const surname = isSurname(after) || sentence.names.some((name) => name.label === 'PERSON' && name.start <= i && name.end > i + 1);
    if (body && givenName(word) && surname && nameHeadClass(sentence.tokens[last - 1]!.text) !== 'org') return i;
  }
  return undefined;
}

/** "from Vermont Bernie Sanders", "told NPR Hamza bin Laden": a person's name begins after a name that the gazetteer knows. */
function personAfterKnown(sentence: Sentence, phrases: readonly Phrase[], { first, last }: TokenSpan): number | undefined {
  const phrase = phrases.find((one) => one.first === first && one.last < last);
  if (!phrase) return undefined;
  const rest = sentence.tokens.slice(phrase.last, last).map((token) => token.text);
  const kinds = phrase.entries.map((entry) => entry.kind);
  const behind = /^(from|of|for|in)$/.test(sentence.tokens[first - 1]?.text ?? '');
  const placed = behind && kinds.some((kind) => /^(region|province|city|capital|town|state)$/.test(kind));
  if (!placed && !kinds.some((kind) => /^(body|media)$/.test(kind))) return undefined;
  const person = rest.length > 1 && rest.length < 5 && givenName(rest[0]!) && !titleClass(rest[0]!) && !nameHeadClass(rest.at(-1)!);
  const labelled = sentence.names.some((name) => name.label === 'PERSON' && name.start <= phrase.last && name.end >= last);
  const sure = labelled || isSurname(rest.at(-1)!) || rest.some((word) => /^(bin|ibn|bint|al|de|von)$/.test(word));
  return person && sure ? phrase.last : undefined;
}

/** "Permanent Secretary of the Ministry of Foreign Affairs Arne Vik": two or three words at the end that no ministry's name has. */
function personAfterMinistry({ tokens }: Sentence, { first, last }: TokenSpan): number | undefined {
  const ministry = tokens.slice(first, last).findIndex(({ text }) => /^(Ministry|Department)$/.test(text)) + first;
  if (ministry < first || tokens[ministry + 1]?.text !== 'of') return undefined;
  let at = ministry + 2;
  while (at < last && isOfMinistry(tokens[at]!.text)) at++;
  const rest = tokens.slice(at, last).map(({ text }) => text);
  const person = at > ministry + 2 && rest.length > 1 && rest.length < 4 && rest.every((word) => /^\p{Lu}/u.test(word));
  return person && !rest.some((word) => isCommonWord(word.toLowerCase()) || nameHeadClass(word) || titleClass(word)) ? at : undefined;
}

function styleWithin(sentence: Sentence, { first, last }: TokenSpan): number | undefined {
  for (let i = first + 1; i < last - 1; i++) {
    if (/^(Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sen|Rep|Gov|Adm)\.?$/.test(sentence.tokens[i]!.text) && !titleClass(sentence.tokens[i - 1]!.text))
      return i;
  }
  return undefined;
}

function cutAll(cut: Cut, first: number): Piece[] {
  const pieces: Piece[] = [];
  let at = first;
  for (let guard = 0; at < cut.last && guard < 12; guard++) {
    const { made, next } = cutOne(cut, at);
    pieces.push(...made);
    at = next;
  }
  return pieces;
}

function cutOne(cut: Cut, at: number): Step {
  const { sentence, phrases, last } = cut;
  const phrase = phrases.find((one) => one.first === at && one.last <= last);
  if (phrase && phrase.last === last) return { made: [{ first: at, last, part: partOf(phrase), phrase }], next: last };
  if (phrase && isNational(phrase) && !isGivenName(sentence, phrase, last)) return cutNational(cut, phrase);
  if (phrase?.entries.some(({ kind }) => kind === 'body') && isOfficeAt(cut, phrase.last))
    return {
      made: [
        { first: at, last: phrase.last, part: 'name', phrase },
        { first: at, last, part: 'name' },
      ],
      next: last,
    };
  if (
    phrase &&
    (isAlly(cut, phrase.last) ||
      (startsTitle(cut, phrase.last) && !isDepartment(sentence, phrase)) ||
      /^[-–/]$/.test(sentence.tokens[phrase.last]!.text))
  ) {
    return { made: [{ first: at, last: phrase.last, part: 'name', phrase }], next: pastHyphen(sentence, phrase.last) };
  }
  if (isAlly(cut, at)) return { made: [], next: at + 1 };
  const direction = directionEnd(cut, at);
  if (direction > at) return { made: [], next: direction };
  const people = peopleEnd(cut, at);
  if (people > at) return cutPeople(cut, at, people);
  return cutTitle(cut, at);
}

/** "our NATO Ally Poland": a word for the state behind it. */
const isAlly = ({ sentence, phrases }: Cut, at: number): boolean =>
  /^(Ally|Allies|Partner|Partners)$/.test(sentence.tokens[at]?.text ?? '') &&
  phrases.some((one) => one.first === at + 1 && isNational(one));

const partOf = (phrase: Phrase): Piece['part'] => (phrase.entries.some((entry) => entry.kind !== 'adjective') ? 'name' : 'adjective');
const isNational = (phrase: Phrase): boolean => phrase.entries.some((entry) => entry.kind === 'adjective' || entry.kind === 'state');
const pastHyphen = (sentence: Sentence, i: number): number => (/^[-–/]$/.test(sentence.tokens[i]?.text ?? '') ? i + 1 : i);

/** "Treasury Secretary", "Homeland Security Secretary": part of the title, no body. */
const isDepartment = (sentence: Sentence, phrase: Phrase): boolean =>
  /^(Secretary|Minister|Under)$/.test(sentence.tokens[phrase.last]?.text ?? '') &&
  /^(Treasury|Homeland Security|State|Commons)$/.test(textOf(sentence, phrase));

/** "Chad Wolf", "Israel Katz", "Georgia Meloni": a state's name that is a given name, before a surname. */
function isGivenName(sentence: Sentence, phrase: Phrase, last: number): boolean {
  if (phrase.last - phrase.first > 1 || phrase.entries.some((entry) => entry.kind === 'adjective')) return false;
  const rest = sentence.tokens.slice(phrase.last, last).map((token) => token.text);
  const named = sentence.names.some((name) => name.start <= phrase.first && name.end > phrase.last && name.label === 'PERSON');
  return !!givenName(sentence.tokens[phrase.first]!.text) && rest.length < 3 && (named || isSurname(rest.at(-1)!)) && !titleClass(rest[0]!);
}

/** "the Seventh U.S.-Norway Dialogue": which of a row. */
const COUNTED = /^(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Inaugural|Annual|\d+(st|nd|rd|th))$/;
/** What lies between two states and is no body: "U.S.-ROK Alliance". */
const RELATION = /^(Alliance|Partnership|Partnerships|Cooperation|Friendship|Ties|Relations|Dialogue)$/;

/** Known names tied by hyphens at the head of a chunk: "U.S.-Japan-ROK", "Mekong-U.S."; nothing where there is only one. */
function joinedNames(sentence: Sentence, phrases: readonly Phrase[], { first, last }: TokenSpan): Phrase[] | undefined {
  const found: Phrase[] = [];
  for (let at = first; at < last; ) {
    const phrase = phrases.find((one) => one.first === at && one.last <= last);
    if (!phrase?.entries.some((entry) => /^(state|adjective|region|body)$/.test(entry.kind))) break;
    found.push(phrase);
    at = pastHyphen(sentence, phrase.last);
    if (at === phrase.last) break;
  }
  return found.length > 1 && found.some(isNational) ? found : undefined;
}

/** The states apart; with them the body that bears their names ("U.S.-India Business Council"), but no relation between two states. */
function cutJoined(cut: Cut, joined: readonly Phrase[]): Piece[] {
  const { sentence, last } = cut;
  const [first, from] = [joined[0]!.first, joined.at(-1)!.last];
  const rest: TokenSpan = { first: pastHyphen(sentence, from), last };
  const pieces = (wanted: (phrase: Phrase) => boolean): Piece[] =>
    joined
      .filter(wanted)
      .map((phrase) => ({ first: phrase.first, last: phrase.last, part: isNational(phrase) ? 'adjective' : 'name', phrase }));
  if (rest.first >= last) return pieces(() => true);
  const head = nameHeadClass(sentence.tokens[last - 1]!.text);
  const states = joined.every(isNational);
  if (states && RELATION.test(sentence.tokens[last - 1]!.text)) return pieces(() => true);
  if (head === 'org' && !startsTitle(cut, rest.first)) return [...pieces(isNational), { first, last, part: 'name' }];
  return [...pieces(() => true), ...(head === 'none' ? [] : cutAll(cut, rest.first))];
}

/** "Turkish Ministry of Foreign Affairs" keeps its adjective in the name and gives it apart as well; "Russian President …" only apart. */
function cutNational(cut: Cut, phrase: Phrase): Step {
  const { sentence, last } = cut;
  const adjective: Piece = { first: phrase.first, last: phrase.last, part: 'adjective', phrase };
  const after = pastHyphen(sentence, phrase.last);
  if (after > phrase.last) return { made: [adjective], next: after };
  if (isHeaded(sentence, { first: phrase.last, last }) && !startsTitle(cut, phrase.last)) {
    return { made: [adjective, { first: phrase.first, last, part: 'name' }], next: last };
  }
  return { made: [adjective], next: phrase.last };
}

/** End of an adjective of a people at a token: "Bosnian Serb", "Kurdish"; the token itself when there is none. */
function peopleEnd({ sentence, last }: Cut, at: number): number {
  for (const end of [at + 2, at + 1]) if (end <= last && isPeopleAdjective(textOf(sentence, { first: at, last: end }))) return end;
  return at;
}

/** End of words of direction before a state's name, which join it to a region later: "Northern" Algeria, "North-West" India. */
function directionEnd({ sentence, phrases, last }: Cut, at: number): number {
  let end = at;
  while (end < last && (DIRECTION.test(sentence.tokens[end]!.text) || (end > at && sentence.tokens[end]!.text === '-'))) end++;
  return phrases.some((phrase) => phrase.first === end && phrase.last === last && phrase.entries.some((entry) => entry.kind === 'state'))
    ? end
    : at;
}

function cutPeople(cut: Cut, at: number, end: number): Step {
  const { sentence, last } = cut;
  if (end < last && isHeaded(sentence, { first: end, last }) && !startsTitle(cut, end))
    return { made: [{ first: at, last, part: 'name' }], next: last };
  if (end < last && !startsTitle(cut, end) && sentence.names.some((name) => name.start <= at && name.end >= last)) {
    return { made: [{ first: at, last, part: 'name' }], next: last };
  }
  return { made: [{ first: at, last: end, part: 'people' }], next: pastHyphen(sentence, end) };
}

/** Whether the span is headed by a word like Ministry, Party, River: its last, or the one before "of" or "for". */
export function isHeaded(sentence: Sentence, { first, last }: TokenSpan): boolean {
  const words = sentence.tokens.slice(first, last).map((token) => token.text);
  const of = words.findIndex((word) => /^(of|for|on)$/.test(word));
  return nameHeadClass(of > 0 ? words[of - 1]! : words.at(-1)!) !== undefined;
}

/** Whether a title begins here; "Special Envoy's Office" is a body. */
const startsTitle = (cut: Cut, at: number): boolean => titleEnd(cut.sentence, at, cut.last) > at && !isOfficeAt(cut, at);

/** "UN Special Envoy's Office": the body and its office. */
function isOfficeAt({ sentence, last }: Cut, at: number): boolean {
  const end = titleEnd(sentence, at, last);
  return end > at && end < last && sentence.tokens[end]!.tag === 'POS';
}

function cutTitle(cut: Cut, at: number): Step {
  const { sentence, phrases, last } = cut;
  const end = titleEnd(sentence, at, last);
  if (end === at) return { made: [{ first: at, last, part: 'name' }], next: last };
  // "Prosecutor General's Office"
  if (end < last && sentence.tokens[end]!.tag === 'POS') return { made: [{ first: at, last, part: 'name' }], next: last };
  const body = bodyBeforeTitle(sentence, at, end);
  if (body > at) return { made: [{ first: at, last: body, part: 'name' }], next: body };
  const title = { first: at, last: end };
  if (end >= last) return { made: [{ ...title, part: 'title' }], next: last };
  // "Archbishop of Salzburg": the title of whoever holds the see, and the see
  if (/^(of|for)$/.test(sentence.tokens[end]!.text)) return { made: [{ ...title, part: 'title' }], next: skipConnector(sentence, end) };
  const inner = phrases.find((one) => one.first === end && one.last < last && startsTitle(cut, one.last));
  if (inner) return { made: [{ ...title, part: 'title' }], next: end };
  // "Assistant Secretary for the Bureau of …": a body named in a title is nobody's name
  const complement = /^(of|for|the)$/.test(sentence.tokens[end - 1]!.text);
  if (complement || isOfBody(sentence, { first: end, last })) return { made: [{ ...title, part: 'title' }], next: end };
  return { made: [{ first: end, last, part: 'name', title }], next: last };
}

/** "House Intelligence Committee Chairman": the body ends where its officer's title begins. */
function bodyBeforeTitle(sentence: Sentence, at: number, end: number): number {
  for (let i = at + 2; i < end; i++) {
    const [before, word] = [sentence.tokens[i - 1]!.text, sentence.tokens[i]!.text];
    if (titleClass(word) && nameHeadClass(before) === 'org' && !titleClass(before)) return i;
  }
  return at;
}

const isOfBody = (sentence: Sentence, { first, last }: TokenSpan): boolean =>
  nameHeadClass(sentence.tokens[first]!.text) === 'org' && first + 1 < last && sentence.tokens[first + 1]!.text === 'of';

const skipConnector = (sentence: Sentence, i: number): number => (sentence.tokens[i + 1]?.text === 'the' ? i + 2 : i + 1);
