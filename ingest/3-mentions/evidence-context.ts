import { childrenBy, firstConjunct } from '../2-parse/tree.ts';
import { isInCapitals, isSmall } from '../lexicon/letters.ts';
import { nameHeadClass, nominalClasses, titleClass } from '../lexicon/roles.ts';
import { type Evidence, type NameView, when } from './name-view.ts';
import { roleBefore } from './title.ts';

const token = ({ sentence }: NameView, i: number): string => sentence.tokens[i]?.text ?? '';

/** Rough kind of a common noun beside a name: person, place, body, happening or document. */
function kindOfNoun(lemma: string): string | undefined {
  const [kind] = nominalClasses(lemma);
  if (titleClass(lemma)) return 'person';
  if (kind === 'place' || kind === 'facility' || kind === 'country') return 'place';
  if (kind === 'official' || kind === 'force' || kind === 'group' || kind === 'people') return 'collective';
  // a "manufacturer" may be a person
  if (kind) return /(er|or)$/.test(lemma) ? 'maker' : 'body';
  return nameHeadClass(lemma);
}

/** Verbs by what does them: speech and thought mostly persons; command and trade mostly bodies. */
const VERBS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['speech', 'say tell add write argue explain note warn insist recall think believe claim tweet reply ask describe comment'],
      ['life', 'die marry live born study play sing star write direct win retire resign leave return smile laugh walk sit speak'],
      ['trade', 'launch sell acquire buy employ hire manufacture produce publish operate release announce report own'],
    ] as const
  ).flatMap(([kind, verbs]) => verbs.split(' ').map((verb) => [verb, kind])),
);

/** Verbs whose object is a place more often than not. */
const GOALS = new Set(
  'enter visit leave reach capture seize bomb shell storm tour retake recapture besiege liberate overrun evacuate'.split(' '),
);

/** "the tanker Stena Imperial": what follows is a vessel, no node. */
const CRAFT =
  /^(ship|tanker|frigate|vessel|warship|destroyer|yacht|trawler|ferry|freighter|cruiser|carrier|submarine|boat|corvette|steamer|airship|spacecraft|satellite|icebreaker)$/;

/** What stands around the name tells: labels, words beside it, its place in the tree. */
export const CONTEXT_EVIDENCE: readonly Evidence[] = [
  {
    name: 'label',
    find: ({ sentence, piece }) => {
      const over = sentence.names.filter((name) => name.start < piece.last && piece.first < name.end);
      const exact = over.find((name) => name.start <= piece.first && name.end >= piece.last) ?? over[0];
      return [exact ? exact.label : 'O'];
    },
  },
  {
    // a surname alone is often ORG to the parser
    name: 'lone',
    find: ({ sentence, piece, words }) => {
      if (words.length > 1 || isInCapitals(words[0]!)) return [];
      return [sentence.names.find((name) => name.start === piece.first && name.end === piece.last)?.label ?? 'O'];
    },
  },
  {
    name: 'beside',
    find: ({ sentence, head, piece }) => {
      const own = sentence.tokens[head]!;
      const beside = [...childrenBy(sentence, head, 'conj'), ...(own.label === 'conj' ? [own.head] : [])].filter(
        (i) => i < piece.first || i >= piece.last,
      );
      return beside.flatMap((i) => sentence.names.find((name) => name.start <= i && i < name.end)?.label ?? []).slice(0, 1);
    },
  },
  {
    name: 'before',
    find: (view) => {
      const role = roleBefore(view.sentence, view.piece.first);
      const lemma = role && view.sentence.tokens[role.last - 1]!.lemma;
      const kind = lemma && (CRAFT.test(lemma) ? 'craft' : kindOfNoun(lemma));
      return kind ? [kind] : [];
    },
  },
  {
    name: 'after',
    find: (view) => {
      const next = view.sentence.tokens[view.piece.last];
      if (!next || !/^NNS?$/.test(next.tag) || !isSmall(next.text)) return [];
      return [kindOfNoun(next.lemma) ?? 'noun'];
    },
  },
  {
    name: 'a',
    find: (view) =>
      when(
        /^(a|an|another|this|that|these|those|every|each|no|any|his|her|its|their|our|my|your)$/i.test(token(view, view.piece.first - 1)) &&
          !view.piece.title,
      ),
  },
  { name: 'opens', find: ({ sentence, piece, words }) => when(piece.first === 0 && words.length === 1 && sentence.tokens.length > 3) },
  { name: 'the', find: (view) => when(/^the$/i.test(token(view, view.piece.first - 1)) && !view.piece.title) },
  {
    name: 'quoted',
    find: (view) => when(/^["“‘'`]+$/.test(token(view, view.piece.first - 1)) && /^["”’']+$/.test(token(view, view.piece.last))),
  },
  { name: 'owner', find: (view) => when(/^['’]s?$/.test(token(view, view.piece.last))) },
  {
    name: 'preposition',
    find: ({ sentence, head }) => {
      const { label, head: governor } = sentence.tokens[head]!;
      if (label !== 'pobj') return [];
      const lemma = sentence.tokens[governor]!.lemma.toLowerCase();
      return /^(in|at|to|from|of|by|with|near|for|on|against|between|across|throughout|outside|into|like)$/.test(lemma)
        ? [lemma]
        : ['other'];
    },
  },
  {
    name: 'subject',
    find: ({ sentence, head }) => {
      const { label, head: governor } = sentence.tokens[head]!;
      if (label !== 'nsubj') return label === 'nsubjpass' ? ['passive'] : [];
      return [VERBS.get(sentence.tokens[governor]!.lemma) ?? 'other'];
    },
  },
  {
    // "the town of Yeoncheon", "the port city of Aden"
    name: 'of-noun',
    find: ({ sentence, head }) => {
      const { label, head: governor } = sentence.tokens[head]!;
      if (label !== 'pobj' || sentence.tokens[governor]!.text !== 'of') return [];
      const noun = sentence.tokens[sentence.tokens[governor]!.head]!;
      return noun.tag.startsWith('NN') && nominalClasses(noun.lemma)[0] === 'place' ? ['place'] : [];
    },
  },
  {
    name: 'goal',
    find: ({ sentence, head }) => {
      const token = sentence.tokens[firstConjunct(sentence, head)]!;
      return when(token.label === 'dobj' && GOALS.has(sentence.tokens[token.head]!.lemma));
    },
  },
  { name: 'object', find: ({ sentence, head }) => when(/^(dobj|iobj|dative)$/.test(sentence.tokens[head]!.label)) },
  {
    name: 'modifier',
    find: ({ sentence, head, piece }) =>
      when(/^(compound|nmod|amod)$/.test(sentence.tokens[head]!.label) && sentence.tokens[head]!.head >= piece.last),
  },
  { name: 'apposition', find: apposition },
  {
    name: 'place-after-comma',
    find: (view) => {
      const { sentence, piece } = view;
      if (token(view, piece.last) !== ',') return [];
      const next = sentence.names.find((name) => name.start === piece.last + 1);
      return when(next?.label === 'GPE' && /^[,.;:)]?$/.test(token(view, next.end)));
    },
  },
  {
    name: 'who',
    find: ({ sentence, head }) =>
      when(
        childrenBy(sentence, head, 'relcl').some((verb) =>
          childrenBy(sentence, verb).some((child) => /^(who|whom|whose)$/i.test(sentence.tokens[child]!.text)),
        ),
      ),
  },
  {
    name: 'year-span',
    find: (view) => when(token(view, view.piece.last) === '(' && /^(\d{4}|born|aged?)$/.test(token(view, view.piece.last + 1))),
  },
];

/** "Baku, the capital", "Losyukov, the head of the delegation", "Mahan, an airline". */
function apposition({ sentence, head, piece }: NameView): string[] {
  const own = sentence.tokens[head]!;
  const beside = [...childrenBy(sentence, head, 'appos'), ...(own.label === 'appos' ? [own.head] : [])];
  return beside
    .filter((i) => i < piece.first || i >= piece.last)
    .flatMap((i) => {
      const { lemma, tag } = sentence.tokens[i]!;
      return tag.startsWith('NNP') ? (titleClass(lemma) ? 'person' : []) : (kindOfNoun(lemma) ?? []);
    })
    .slice(0, 1);
}
