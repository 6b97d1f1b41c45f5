import type { NodeType } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import { headOf, type TokenSpan, textOf } from '../2-parse/tree.ts';
import { type GazetteerEntry, gazetteer } from '../lexicon/gazetteer.ts';
import { isPeople } from '../lexicon/peoples.ts';
import { titleClass } from '../lexicon/roles.ts';
import { stateName } from '../lexicon/states.ts';
import { chunkNames } from './chunks.ts';
import { governmentMention } from './governments.ts';
import type { FoundMention } from './mention.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { mentionOf, spanOf } from './spans.ts';
import { DIRECTION, type Piece, splitChunk } from './split.ts';
import { roleBefore } from './title.ts';
import { viewOf, voteOn, winner } from './votes.ts';

/** "Soviet-style", "American-born": a manner or an origin, nobody who acts. */
function isManner(sentence: Sentence, { last }: TokenSpan): boolean {
  const [hyphen, word] = [sentence.tokens[last], sentence.tokens[last + 1]];
  return (
    hyphen?.text === '-' && /^(style|era|born|made|built|type|like|trained|educated|registered|language|speaking)$/.test(word?.text ?? '')
  );
}

export interface NamesFound {
  mentions: FoundMention[];
  /** Titles that stand without a name: "the Foreign Secretary". */
  titles: TokenSpan[];
}

/** Names, adjectives of nationality and titles in a sentence. */
export function findNames(sentence: Sentence): NamesFound {
  const phrases = findPhrases(sentence);
  const pieces = chunkNames(sentence, phrases).flatMap((chunk) => splitChunk(sentence, phrases, chunk));
  return {
    mentions: pieces.flatMap((piece) => mentionsOf(sentence, piece, phrases)),
    titles: pieces.filter((piece) => piece.part === 'title'),
  };
}

function mentionsOf(sentence: Sentence, piece: Piece, phrases: readonly Phrase[]): FoundMention[] {
  if (piece.part === 'people') return [];
  if (piece.part === 'title') return withinTitle(sentence, piece, phrases);
  if (isManner(sentence, piece)) return [];
  const phrase = piece.phrase ?? phrases.find((one) => one.first === piece.first && one.last === piece.last);
  const state = phrase?.entries.find((entry) => /^(state|adjective|people|metonym)$/.test(entry.kind));
  if (phrase && state && (piece.part === 'adjective' || !piece.title)) {
    const region = piece.part === 'name' && state.kind === 'state' ? regionOf(sentence, piece.first) : piece.first;
    if (region < piece.first) return [regionMention(sentence, { first: region, last: piece.last }, state.country!)];
    return [stateMention(sentence, { ...piece, phrase }, state)];
  }
  const government = governmentMention(sentence, piece);
  if (government) return [government];
  if (isPeople(textOf(sentence, piece))) return [peopleMention(sentence, piece)];
  const bodyFirst = phrases.find(
    (one) => one.first === piece.first && one.last < piece.last && one.entries.some((entry) => /^(body|bank)$/.test(entry.kind)),
  );
  const name = nameMention(sentence, { ...piece, ...(phrase ? { phrase } : {}) });
  // "FIFA World Cup": the body within the name of what is no node
  if (bodyFirst && winner(name.votes!) === 'none') return mentionsOf(sentence, { ...bodyFirst, part: 'name', phrase: bodyFirst }, phrases);
  const inTitle = piece.title ? withinTitle(sentence, piece.title, phrases) : [];
  return [...inTitle, name];
}

/** "Minister for Central Asia", "Ambassador to Iraq", "Representative of the European Union": states, regions and bodies named within a title. */
function withinTitle(sentence: Sentence, title: TokenSpan, phrases: readonly Phrase[]): FoundMention[] {
  const inside = phrases.filter((phrase) => phrase.first > title.first && phrase.last <= title.last);
  const places = inside.flatMap((phrase) =>
    phrase.entries.some(({ kind }) => /^(state|region)$/.test(kind) || (kind === 'body' && isBehindOf(sentence, phrase.first)))
      ? mentionsOf(sentence, { first: phrase.first, last: phrase.last, part: 'name', phrase }, phrases)
      : [],
  );
  const body = bodyWithin(sentence, title);
  return body ? [...places, nameMention(sentence, { ...body, part: 'name' })].sort((a, b) => a.first - b.first) : places;
}

const isBehindOf = ({ tokens }: Sentence, first: number): boolean =>
  /^of$/.test(tokens[first - 1]?.text ?? '') || (tokens[first - 1]?.text === 'the' && /^of$/.test(tokens[first - 2]?.text ?? ''));

/** Words for a body that an office may be held in. */
const BODY = /^(Ministry|Department|Senate|Parliament|Bureau|Council|Committee|Commission|Assembly|Court|Agency|Authority|Bank|Embassy)$/;

/** "Permanent Secretary of the Ministry of Foreign Affairs", "Marshal of the Senate", "Counselor of the Department": the body of an office. */
function bodyWithin({ tokens }: Sentence, { first, last }: TokenSpan): TokenSpan | undefined {
  for (let i = first + 1; i < last - 1; i++) {
    if (!/^(of|for|to|at)$/.test(tokens[i]!.text)) continue;
    const from = tokens[i + 1]!.text === 'the' ? i + 2 : i + 1;
    for (let at = from; at < last && /^\p{Lu}/u.test(tokens[at]!.text); at++) {
      if (!BODY.test(tokens[at]!.text)) continue;
      return { first: from, last: /^(of|for)$/.test(tokens[at + 1]?.text ?? '') && at + 2 < last ? last : at + 1 };
    }
  }
  return undefined;
}

/** Where "north-eastern Syria", "Eastern Ukraine", "central Iraq" begins: at its first word of direction. */
function regionOf(sentence: Sentence, first: number): number {
  let start = first;
  while (start > 0 && (DIRECTION.test(sentence.tokens[start - 1]!.text) || (sentence.tokens[start - 1]!.text === '-' && start < first)))
    start--;
  return start;
}

function regionMention(sentence: Sentence, span: TokenSpan, country: string): FoundMention {
  const name = textOf(sentence, span);
  return mentionOf(spanOf(sentence, span), { kind: 'name', type: 'Place', name, country, rule: 'region-of-state', votes: { Place: 6 } });
}

function stateMention(sentence: Sentence, piece: Piece & { phrase: Phrase }, entry: { kind: string; country?: string }): FoundMention {
  const kinds = piece.phrase.entries.map((one) => one.kind);
  const named = kinds.some((kind) => kind === 'state' || kind === 'metonym');
  const adjective = piece.part === 'adjective' || !named || isAttributive(sentence, piece, kinds);
  const people = kinds.includes('people') && !named;
  const iso3 = entry.country!;
  return mentionOf(spanOf(sentence, piece), {
    kind: people ? 'nominal' : adjective && kinds.includes('adjective') ? 'adjective' : 'name',
    type: 'State',
    name: stateName(iso3),
    iso3,
    rule: `gazetteer-${people ? 'people' : adjective && kinds.includes('adjective') ? 'adjective' : entry.kind}`,
    votes: { State: 6 },
    known: piece.phrase.entries,
    nominal: people ? 'people' : undefined,
    plural: people || undefined,
  });
}

/** "U.S. envoy", "UK soils": a state's name that is an adjective as well, tagged as one. */
const isAttributive = (sentence: Sentence, piece: Piece, kinds: readonly string[]): boolean =>
  kinds.includes('adjective') && /^JJ/.test(sentence.tokens[headOf(sentence, piece)]!.tag);

/** "Kurds", "Europeans": a people that is no state. */
function peopleMention(sentence: Sentence, piece: Piece): FoundMention {
  const name = textOf(sentence, piece);
  return mentionOf(spanOf(sentence, piece), {
    kind: 'nominal',
    type: 'Organization',
    name,
    rule: 'people',
    nominal: 'group',
    plural: true,
  });
}

function nameMention(sentence: Sentence, piece: Piece): FoundMention {
  const votes = voteOn(viewOf(sentence, piece));
  const best = winner(votes);
  const known = piece.phrase?.entries ?? knownBeside(sentence, piece);
  const capital = known?.find((entry) => entry.kind === 'capital');
  const country = known?.find((entry) => entry.country)?.country;
  const title = titleOf(sentence, piece);
  return mentionOf(spanOf(sentence, piece), {
    kind: 'name',
    type: best === 'none' ? 'Organization' : (best as NodeType),
    name: textOf(sentence, piece),
    title: title && textOf(sentence, title),
    country,
    metonymOf: capital?.country,
    rule: piece.title ? 'title-name' : known ? `gazetteer-${known[0]!.kind}` : 'name',
    votes,
    located: isLocated(sentence, piece) || undefined,
    known,
  });
}

const isLocated = (sentence: Sentence, { first, last }: TokenSpan): boolean =>
  /^(in|at|from|to|near|into|outside|around|through|across|via|of)$/i.test(sentence.tokens[first - 1]?.text ?? '') ||
  (sentence.tokens[last]?.text === ',' && sentence.names.some((name) => name.start === last + 1 && name.label === 'GPE'));

/** The title in capitals or the role in small letters before a name, with what modifies it: "former US President", "chief negotiator". */
function titleOf(sentence: Sentence, piece: Piece): TokenSpan | undefined {
  const role = roleBefore(sentence, piece.title?.first ?? piece.first);
  if (piece.title) return { first: role ? role.first : piece.title.first, last: piece.title.last };
  return role && titleClass(sentence.tokens[role.last - 1]!.lemma) ? role : undefined;
}

/** "U.S. State Department", "Islamic Revolutionary Guard Corps of Iran": known without the state's name that comes with it. */
function knownBeside(sentence: Sentence, piece: Piece): readonly GazetteerEntry[] | undefined {
  for (let cut = 1; cut < 3 && piece.last - piece.first > cut; cut++) {
    const before = nationOf(textOf(sentence, { first: piece.first, last: piece.first + cut }));
    const found = before ? ofCountry(textOf(sentence, { first: piece.first + cut, last: piece.last }), before) : [];
    if (found.length) return found;
    const after = nationOf(textOf(sentence, { first: piece.last - cut, last: piece.last }));
    const of = sentence.tokens[piece.last - cut - 1]?.text === 'of' && piece.last - cut - 1 > piece.first;
    const kept = after && of ? ofCountry(textOf(sentence, { first: piece.first, last: piece.last - cut - 1 }), after) : [];
    if (kept.length) return kept;
  }
  return undefined;
}

const nationOf = (text: string): string | undefined => gazetteer(text).find((entry) => /^(state|adjective)$/.test(entry.kind))?.country;

const ofCountry = (text: string, country: string): readonly GazetteerEntry[] =>
  gazetteer(text).filter((entry) => /^(body|bank)$/.test(entry.kind) && (!entry.country || entry.country === country));
