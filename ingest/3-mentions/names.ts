import type { NodeType } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { headOf, type TokenSpan, textOf } from '../2-parse/tree.ts';
import { stateName } from '../lexicon/states.ts';
import { chunkNames } from './chunks.ts';
import type { FoundMention } from './mention.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { type Piece, splitChunk } from './split.ts';
import { viewOf, voteOn, winner } from './votes.ts';

/** Character and token offsets of a span, as every mention carries them. */
export function spanOf(
  sentence: Sentence,
  span: TokenSpan,
): Pick<FoundMention, 'sentence' | 'first' | 'last' | 'head' | 'start' | 'end' | 'text'> {
  const start = sentence.tokens[span.first]!.start;
  const end = sentence.tokens[span.last - 1]!.end;
  return {
    sentence: sentence.index,
    first: span.first,
    last: span.last,
    head: headOf(sentence, span),
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
  };
}

/** A name with the title that stands before it, and titles that stand alone: "the Foreign Secretary". */
export interface NamesFound {
  mentions: FoundMention[];
  titles: TokenSpan[];
}

/** Names and adjectives of nationality in a sentence. */
export function findNames(sentence: Sentence): NamesFound {
  const phrases = findPhrases(sentence);
  const pieces = chunkNames(sentence, phrases).flatMap((chunk) => splitChunk(sentence, phrases, chunk));
  return {
    mentions: pieces.flatMap((piece) => (piece.part === 'title' ? [] : [mentionOf(sentence, piece, phrases)])),
    titles: pieces.filter((piece) => piece.part === 'title'),
  };
}

function mentionOf(sentence: Sentence, piece: Piece, phrases: readonly Phrase[]): FoundMention {
  const phrase = piece.phrase ?? phrases.find((one) => one.first === piece.first && one.last === piece.last);
  const state = phrase?.entries.find((entry) => /^(state|adjective|people|metonym)$/.test(entry.kind));
  if (state && (piece.part === 'adjective' || !isModified(sentence, piece)))
    return stateMention(sentence, { ...piece, phrase: phrase! }, state);
  return nameMention(sentence, { ...piece, ...(phrase ? { phrase } : {}) });
}

const isModified = (_sentence: Sentence, piece: Piece): boolean => piece.title !== undefined;

function stateMention(sentence: Sentence, piece: Piece & { phrase: Phrase }, entry: { kind: string; country?: string }): FoundMention {
  const kinds = piece.phrase.entries.map((one) => one.kind);
  const adjective =
    piece.part === 'adjective' || !kinds.some((kind) => kind === 'state' || kind === 'metonym') || isAttributive(sentence, piece, kinds);
  const iso3 = entry.country!;
  return {
    ...spanOf(sentence, piece),
    kind: kinds.includes('people') && !kinds.includes('state') ? 'nominal' : adjective ? 'adjective' : 'name',
    type: 'State',
    name: stateName(iso3),
    iso3,
    rule: `gazetteer-${adjective && kinds.includes('adjective') ? 'adjective' : entry.kind}`,
    votes: { State: 6 },
    known: piece.phrase.entries,
  };
}

/** "U.S. envoy", "UK soils": a state's name that is an adjective as well, before a noun. */
function isAttributive(sentence: Sentence, piece: Piece, kinds: readonly string[]): boolean {
  return kinds.includes('adjective') && sentence.tokens[headOf(sentence, piece)]!.tag.startsWith('JJ');
}

function nameMention(sentence: Sentence, piece: Piece): FoundMention {
  const votes = voteOn(viewOf(sentence, piece));
  const best = winner(votes);
  const known = piece.phrase?.entries;
  const capital = known?.find((entry) => entry.kind === 'capital');
  const country = known?.find((entry) => entry.country)?.country;
  return {
    ...spanOf(sentence, piece),
    kind: 'name',
    type: best === 'none' ? 'Organization' : (best as NodeType),
    name: textOf(sentence, piece),
    ...(piece.title ? { title: textOf(sentence, piece.title) } : {}),
    ...(country ? { country } : {}),
    ...(capital ? { metonymOf: capital.country! } : {}),
    rule: piece.title ? 'title-name' : known ? `gazetteer-${known[0]!.kind}` : 'name',
    votes,
    ...(known ? { known } : {}),
  };
}
