import type { Sentence } from '../2-parse/sentence.ts';
import type { TokenSpan } from '../2-parse/tree.ts';
import { givenName } from '../lexicon/names.ts';
import { nameHeadClass, titleClass } from '../lexicon/roles.ts';
import type { Phrase } from './phrases.ts';

/** A part of a chunk: a name, an adjective of nationality before one, or a title that stands before a name or alone. */
export interface Piece extends TokenSpan {
  part: 'name' | 'adjective' | 'title';
  /** Of a name: the title before it. */
  title?: TokenSpan;
  phrase?: Phrase;
}

interface Cut {
  sentence: Sentence;
  phrases: readonly Phrase[];
  last: number;
}

/** Cuts "U.S. Secretary of State Mike Pompeo" into adjective, title and name. */
export function splitChunk(sentence: Sentence, phrases: readonly Phrase[], chunk: TokenSpan): Piece[] {
  const cut: Cut = { sentence, phrases, last: chunk.last };
  const pieces: Piece[] = [];
  let at = chunk.first;
  for (let guard = 0; at < chunk.last && guard < 12; guard++) {
    const { made, next } = cutOne(cut, at);
    pieces.push(...made);
    at = next;
  }
  return pieces;
}

function cutOne(cut: Cut, at: number): { made: Piece[]; next: number } {
  const { phrases, last } = cut;
  const phrase = phrases.find((one) => one.first === at && one.last <= last);
  if (phrase && phrase.last === last) return { made: [{ first: at, last, part: partOf(phrase), phrase }], next: last };
  if (phrase && isNational(phrase)) return cutNational(cut, phrase);
  if (phrase && startsTitle(cut, phrase.last)) return { made: [{ ...phrase, part: 'name', phrase }], next: phrase.last };
  return cutTitle(cut, at);
}

const partOf = (phrase: Phrase): 'name' | 'adjective' =>
  phrase.entries.some((entry) => entry.kind !== 'adjective') ? 'name' : 'adjective';
const isNational = (phrase: Phrase): boolean => phrase.entries.some((entry) => entry.kind === 'adjective' || entry.kind === 'state');

/** "Turkish Ministry of Foreign Affairs" keeps its adjective in the name and gives it apart as well; "Russian President …" only apart. */
function cutNational(cut: Cut, phrase: Phrase): { made: Piece[]; next: number } {
  const adjective: Piece = { first: phrase.first, last: phrase.last, part: 'adjective', phrase };
  const next = cut.sentence.tokens[phrase.last]!;
  if (/^[-–/]$/.test(next.text)) return { made: [adjective], next: phrase.last + 1 };
  const rest = { first: phrase.last, last: cut.last };
  if (isHeaded(cut.sentence, rest) && !startsTitle(cut, phrase.last)) {
    return { made: [adjective, { first: phrase.first, last: cut.last, part: 'name' }], next: cut.last };
  }
  return { made: [adjective], next: phrase.last };
}

/** Whether the span is headed by a word like Ministry, Party, River: its last, or the one before "of" or "for". */
export function isHeaded(sentence: Sentence, { first, last }: TokenSpan): boolean {
  const words = sentence.tokens.slice(first, last).map((token) => token.text);
  const of = words.findIndex((word) => /^(of|for|on)$/.test(word));
  const head = of > 0 ? words[of - 1]! : words.at(-1)!;
  return nameHeadClass(head) !== undefined;
}

/** A title begins here: a title word comes before any name word of the rest. */
function startsTitle(cut: Cut, at: number): boolean {
  return titleEnd(cut, at) > at;
}

/** End of the title that begins at a token; the token itself when there is none. The last title word counts: "Foreign Secretary Sir …". */
function titleEnd({ sentence, last }: Cut, at: number): number {
  let end = at;
  for (let i = at; i < last; i++) {
    const { text } = sentence.tokens[i]!;
    const kind = titleClass(text);
    if (kind && !(i + 1 < last && nameHeadClass(sentence.tokens[i + 1]!.text) === 'org')) end = complement(sentence, i + 1, last);
    else if (i >= end && (i - at > 3 || (givenName(text) && !/^(Foreign|Prime|Chief|Deputy|Vice)$/.test(text)))) break;
  }
  return end;
}

/** "of State", "of Foreign Affairs", "for Political Affairs" after the title word. */
const COMPLEMENT =
  /^(State|States|Defen[cs]e|Foreign|Affairs|Interior|Finance|Financial|Treasury|Justice|Health|Education|Trade|Commerce|Energy|Economy|Economic|Labou?r|Transportation|Transport|Homeland|Security|Veterans|Agriculture|Development|Housing|Urban|Human|Services|Environment|Culture|Staff|Operations|Naval|Exchequer|Political|Intelligence|Information|Communications|Tourism|Industry|Police|Space|Internal|Public|Administration|Social|Cabinet|Sport|Sports|Science|Research|Work|Pensions|Home|Management|Budget|Bureau|European|Eurasian|Near|Eastern|East|Asian|Pacific|African|Western|Hemisphere|Central|South|Asia|America|Europe|Africa|International|National|Arms|Control|Population|Refugees|Migration|the|of|and|for|,|&)$/;

function complement(sentence: Sentence, from: number, last: number): number {
  const { tokens } = sentence;
  if (!/^(of|for|to)$/.test(tokens[from]?.text ?? '') || from >= last) return from;
  let end = from + 1;
  while (end < last && COMPLEMENT.test(tokens[end]!.text)) end++;
  return end === from + 1 ? from : end;
}

function cutTitle(cut: Cut, at: number): { made: Piece[]; next: number } {
  const { last } = cut;
  if (isHeaded(cut.sentence, { first: at, last }) && !startsTitle(cut, at))
    return { made: [{ first: at, last, part: 'name' }], next: last };
  const end = titleEnd(cut, at);
  if (end === at) return { made: [{ first: at, last, part: 'name' }], next: last };
  const title = { first: at, last: end };
  if (end >= last) return { made: [{ ...title, part: 'title' }], next: last };
  const inner = cut.phrases.find((one) => one.first === end && one.last < last && startsTitle(cut, one.last));
  if (inner) return { made: [{ ...title, part: 'title' }], next: end };
  return { made: [{ first: end, last, part: 'name', title }], next: last };
}
