import type { Sentence } from '../2-parse/sentence.ts';
import { childrenBy, headOf, textOf } from '../2-parse/tree.ts';
import { givenName, isFamilyFirst, isSurname } from '../lexicon/names.ts';
import { nameHeadClass, nominalClasses, titleClass } from '../lexicon/roles.ts';
import type { Votes } from './mention.ts';
import type { Piece } from './split.ts';

/** What one piece of evidence sees of a name. */
export interface NameView {
  sentence: Sentence;
  piece: Piece;
  words: string[];
  text: string;
  head: number;
}

export const viewOf = (sentence: Sentence, piece: Piece): NameView => ({
  sentence,
  piece,
  words: sentence.tokens.slice(piece.first, piece.last).map((token) => token.text),
  text: textOf(sentence, piece),
  head: headOf(sentence, piece),
});

/** One kind of evidence for the type of a name. */
export interface Evidence {
  name: string;
  votes: (view: NameView) => Votes | undefined;
}

const LABEL_VOTES: Record<string, Votes> = {
  PERSON: { Person: 2.2 },
  ORG: { Organization: 1.6 },
  GPE: { Place: 2 },
  LOC: { Place: 2.5 },
  FAC: { Place: 2.2 },
  NORP: { Organization: 0.8 },
  PRODUCT: { none: 1, Organization: 0.6 },
  WORK_OF_ART: { none: 2.5 },
  LAW: { none: 3 },
  EVENT: { none: 3 },
  LANGUAGE: { none: 3 },
};

const ALL_CAPS = /^[\p{Lu}\p{N}&/.-]{2,7}$/u;
const CORPORATE = /^(Inc|Ltd|LLC|Plc|PLC|Corp|Co|GmbH|AG|SA|NV|SpA|Holdings|Airlines|Airways)\.?$/;
const SPEAKING = new Set('say tell add write argue explain note warn insist recall think believe claim tweet reply ask'.split(' '));
const PLACE_PREPOSITIONS = new Set('in near across throughout inside outside around'.split(' '));

const headWord = ({ words }: NameView): string => {
  const of = words.findIndex((word) => /^(of|for|on)$/.test(word));
  return of > 0 ? words[of - 1]! : words.at(-1)!;
};

const WORDS = ({ words }: NameView): string[] => words.filter((word) => /\p{L}/u.test(word));

/** Evidence for the type of a name, one row each; the sums decide over the whole document. */
export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'parser-label',
    votes: ({ sentence, piece }) => {
      const over = sentence.names.filter((name) => name.start < piece.last && piece.first < name.end);
      return over.map((name) => LABEL_VOTES[name.label]).find(Boolean);
    },
  },
  {
    name: 'gazetteer',
    votes: ({ piece }) => {
      const kinds = new Set(piece.phrase?.entries.map((entry) => entry.kind));
      if (piece.phrase?.first !== piece.first || piece.phrase.last !== piece.last) return undefined;
      if (kinds.has('state') || kinds.has('metonym')) return { State: 6 };
      if (kinds.has('body')) return { Organization: 6 };
      if (kinds.has('bank')) return { Bank: 7 };
      if (kinds.has('media')) return { Organization: 5 };
      if (kinds.has('region')) return { Place: 5 };
      if (kinds.has('capital')) return { Place: 5 };
      if (kinds.has('city')) return { Place: piece.last - piece.first > 1 ? 4 : 3 };
      return undefined;
    },
  },
  { name: 'title', votes: ({ piece }) => (piece.title ? { Person: 5 } : undefined) },
  {
    name: 'head-word',
    votes: (view) => {
      const kind = nameHeadClass(headWord(view));
      const own = WORDS(view).length > 1 ? 1 : 0.4;
      if (kind === 'org') return { Organization: 4.5 * own };
      if (kind === 'place') return { Place: 4 * own };
      if (kind === 'none') return { none: 4.5 * own };
      return undefined;
    },
  },
  {
    name: 'place-first',
    votes: ({ words }) =>
      words.length > 1 && /^(Lake|Mount|Mt\.?|Cape|Fort|Port|Camp|San|Santa|Saint-Denis|New|El|Los|Las)$/.test(words[0]!)
        ? { Place: 1.5 }
        : undefined,
  },
  {
    name: 'bank',
    votes: (view) =>
      /\b(Bank|Banco|Banque|Bancorp|Sberbank|\p{Lu}\p{L}+bank)\b/u.test(view.text) && !/West Bank|Food Bank/.test(view.text)
        ? { Bank: 6 }
        : undefined,
  },
  { name: 'corporate', votes: ({ words }) => (words.length > 1 && CORPORATE.test(words.at(-1)!) ? { Organization: 5 } : undefined) },
  {
    name: 'given-name',
    votes: (view) => {
      const words = WORDS(view);
      if (!givenName(words[0]!)) return undefined;
      if (words.length === 1) return { Person: 1 };
      return words.length <= 5 ? { Person: 2.5 } : undefined;
    },
  },
  {
    name: 'surname',
    votes: (view) => {
      const words = WORDS(view);
      if (words.length === 1) return isSurname(words[0]!) ? { Person: 0.8 } : undefined;
      return words.length <= 4 && isSurname(words.at(-1)!) && words.every((word) => /^\p{Lu}?\p{Ll}/u.test(word))
        ? { Person: 1 }
        : undefined;
    },
  },
  {
    name: 'family-first',
    votes: (view) => (WORDS(view).length >= 2 && WORDS(view).length <= 3 && isFamilyFirst(WORDS(view)[0]!) ? { Person: 2.5 } : undefined),
  },
  { name: 'initial', votes: ({ words }) => (words.length > 2 && /^\p{Lu}\.$/u.test(words[1]!) ? { Person: 3 } : undefined) },
  { name: 'capitals', votes: ({ words, text }) => (words.length === 1 && ALL_CAPS.test(text) ? { Organization: 2 } : undefined) },
  {
    name: 'article',
    votes: ({ sentence, piece }) =>
      /^(the|The)$/.test(sentence.tokens[piece.first - 1]?.text ?? '') && !piece.title ? { Person: -2.5, Organization: 0.8 } : undefined,
  },
  {
    name: 'speaks',
    votes: ({ sentence, head }) => {
      const token = sentence.tokens[head]!;
      return token.label === 'nsubj' && SPEAKING.has(sentence.tokens[token.head]!.lemma) ? { Person: 0.8, Organization: 0.3 } : undefined;
    },
  },
  {
    name: 'locative',
    votes: ({ sentence, head }) => {
      const token = sentence.tokens[head]!;
      return token.label === 'pobj' && PLACE_PREPOSITIONS.has(sentence.tokens[token.head]!.lemma.toLowerCase())
        ? { Place: 1.5 }
        : undefined;
    },
  },
  { name: 'apposition', votes: apposition },
  {
    name: 'modifies-role',
    votes: ({ sentence, head }) => {
      const token = sentence.tokens[head]!;
      const governor = sentence.tokens[token.head]!;
      return /^(compound|nmod|poss)$/.test(token.label) && titleClass(governor.lemma) ? { Organization: 0.8 } : undefined;
    },
  },
  {
    name: 'personal-relative',
    votes: ({ sentence, head }) =>
      childrenBy(sentence, head, 'relcl').some((verb) =>
        childrenBy(sentence, verb).some((child) => /^(who|whom|whose)$/i.test(sentence.tokens[child]!.text)),
      )
        ? { Person: 2 }
        : undefined,
  },
];

/** "Baku, the capital", "Losyukov, the head of the delegation", "Mahan, an airline". */
function apposition({ sentence, head, piece }: NameView): Votes | undefined {
  const beside = [
    ...childrenBy(sentence, head, 'appos'),
    ...(sentence.tokens[head]!.label === 'appos' ? [sentence.tokens[head]!.head] : []),
  ];
  for (const i of beside) {
    if (i >= piece.first && i < piece.last) continue;
    const { lemma, tag } = sentence.tokens[i]!;
    if (tag.startsWith('NNP')) continue;
    if (titleClass(lemma)) return { Person: 3 };
    const [kind] = nominalClasses(lemma);
    if (kind === 'place') return { Place: 3 };
    if (kind && /^(group|body|company|media)$/.test(kind)) return { Organization: 3 };
    if (kind === 'bank') return { Bank: 3 };
  }
  return undefined;
}

/** The votes of all evidence on one name. */
export function voteOn(view: NameView): Votes {
  const sum: Votes = {};
  for (const { votes } of EVIDENCE)
    for (const [type, weight] of Object.entries(votes(view) ?? {}) as [keyof Votes, number][]) sum[type] = (sum[type] ?? 0) + weight;
  return sum;
}

/** The winner of a vote, or `none` when nothing speaks for a type. Bank and Organization stand together against the others. */
export function winner(votes: Votes): keyof Votes {
  const org = (votes.Organization ?? 0) + (votes.Bank ?? 0);
  const rows: [keyof Votes, number][] = [
    ['State', votes.State ?? 0],
    ['Person', votes.Person ?? 0],
    [(votes.Bank ?? 0) > 0 ? 'Bank' : 'Organization', org],
    ['Place', votes.Place ?? 0],
    ['Event', votes.Event ?? 0],
    ['none', votes.none ?? 0],
  ];
  const [type, weight] = rows.reduce((best, row) => (row[1] > best[1] ? row : best));
  return weight > 0 ? type : 'none';
}
