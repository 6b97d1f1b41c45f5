import { childrenBy, firstConjunct } from '../2-parse/tree.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { leaderCalled } from '../lexicon/leaders.ts';
import { givenName, isFamilyFirst, isSurname } from '../lexicon/names.ts';
import { isAbbreviation, isPeople, isPlainWord } from '../lexicon/peoples.ts';
import { nameHeadClass, nominalClasses, titleClass } from '../lexicon/roles.ts';
import { roleBefore } from './title.ts';
import type { NameView } from './votes.ts';

/** One kind of evidence for the type of a name; what it finds is weighed by the lexicon's evidence table. */
export interface Evidence {
  name: string;
  /** Values found, mostly none or one; an empty string for evidence without values. */
  find: (view: NameView) => string[];
}

const when = (condition: boolean): string[] => (condition ? [''] : []);
const letters = ({ words }: NameView): string[] => words.filter((word) => /\p{L}/u.test(word));

/** The word that says what the name names: the last, or the one before "of". */
const headWord = ({ words }: NameView): string => {
  const of = words.findIndex((word) => /^(of|for|on)$/.test(word));
  return of > 0 ? words[of - 1]! : words.at(-1)!;
};

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

export const EVIDENCE: readonly Evidence[] = [
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
      if (words.length > 1 || /^[\p{Lu}\p{N}&./]{2,8}$/u.test(words[0]!)) return [];
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
    name: 'known',
    find: ({ piece }) => {
      if (piece.phrase?.first !== piece.first || piece.phrase.last !== piece.last) return [];
      const kinds = piece.phrase.entries.map((entry) => entry.kind);
      const order = ['metonym', 'state', 'bank', 'body', 'media', 'region', 'capital', 'city', 'province', 'town'] as const;
      const kind = order.find((one) => kinds.includes(one));
      return kind ? [kind] : [];
    },
  },
  { name: 'leader', find: ({ text, words }) => when(leaderCalled(text) !== undefined && !(words.length === 1 && givenName(text))) },
  { name: 'title', find: ({ piece }) => when(piece.title !== undefined) },
  {
    name: 'before',
    find: (view) => {
      const role = roleBefore(view.sentence, view.piece.first);
      const kind = role && kindOfNoun(view.sentence.tokens[role.last - 1]!.lemma);
      return kind ? [kind] : [];
    },
  },
  {
    name: 'after',
    find: (view) => {
      const next = view.sentence.tokens[view.piece.last];
      if (!next || !/^NNS?$/.test(next.tag) || !/^\p{Ll}/u.test(next.text)) return [];
      return [kindOfNoun(next.lemma) ?? 'noun'];
    },
  },
  {
    name: 'head',
    find: (view) => {
      const kind = nameHeadClass(headWord(view));
      return kind ? [letters(view).length > 1 ? kind : `${kind}-alone`] : [];
    },
  },
  {
    name: 'first',
    find: ({ words }) => {
      if (words.length < 2) return [];
      if (/^(Lake|Mount|Mt\.?|Cape|Fort|Port|Camp|Rio|Villa)$/.test(words[0]!)) return ['place'];
      return /^(San|Santa|St\.?|Saint|New|El|Los|Las|Great|Lower|Upper|North|South|East|West)$/.test(words[0]!) ? ['san'] : [];
    },
  },
  {
    // "Environment Canada", "Team Estonia"
    name: 'state-last',
    find: ({ words }) =>
      when(
        words.length > 1 &&
          gazetteer(words.at(-1)!).some((entry) => entry.kind === 'state') &&
          !givenName(words[0]!) &&
          !gazetteer(words[0]!).length,
      ),
  },
  {
    name: 'of-state',
    find: ({ words }) =>
      when(words.length > 2 && /^(University|Bank|Government|Ministry|Republic|Kingdom|Embassy)$/.test(words[0]!) && words[1] === 'of'),
  },
  {
    name: 'bank',
    find: ({ text }) =>
      when(
        /\b(Bank|Banco|Banque|Bancorp|Banca|\p{Lu}\p{L}{2,}[Bb]ank)\b/u.test(text) &&
          !/West Bank|Food Bank|Bank of England Street/.test(text),
      ),
  },
  {
    name: 'corporate',
    find: ({ words }) =>
      when(words.length > 1 && /^(Inc|Ltd|LLC|Plc|PLC|Corp|Co|GmbH|AG|SA|NV|SpA|Holdings|Airlines|Airways)\.?$/.test(words.at(-1)!)),
  },
  {
    name: 'given',
    find: (view) => {
      const words = letters(view);
      return givenName(words[0]!) ? [words.length === 1 ? 'alone' : words.length <= 5 ? 'first' : 'long'] : [];
    },
  },
  {
    name: 'surname',
    find: (view) => {
      const words = letters(view);
      if (!isSurname(words.at(-1)!)) return [];
      return words.length === 1 ? ['alone'] : words.length <= 4 ? ['last'] : [];
    },
  },
  { name: 'family-first', find: (view) => when(letters(view).length > 1 && letters(view).length <= 4 && isFamilyFirst(letters(view)[0]!)) },
  { name: 'initial', find: ({ words }) => when(words.length > 2 && /^\p{Lu}\.$/u.test(words[1]!)) },
  {
    name: 'suffix',
    find: ({ words }) =>
      when(
        words.length > 1 &&
          !gazetteer(words[0]!).length &&
          /^(Jr|Sr|II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)\.?$/.test(words.at(-1)!),
      ),
  },
  {
    name: 'particle',
    find: ({ words }) => when(words.some((word, i) => i < words.length - 1 && /^(de|von|van|bin|ibn|al|el|der|di|del)$/i.test(word))),
  },
  {
    name: 'capitals',
    find: (view) => {
      if (isAbbreviation(headWord(view)) && !(view.words.length > 1 && /^[IVX]+$/.test(headWord(view)))) return ['abbreviation'];
      return view.words.length === 1 && /^[\p{Lu}\p{N}&./]{2,8}$/u.test(view.text) ? ['acronym'] : [];
    },
  },
  {
    name: 'camel',
    find: ({ words }) => when(words.length === 1 && /\p{Ll}\p{Lu}/u.test(words[0]!) && !/^(Mc|Mac|De|La|Le|Di|O')\p{Lu}/u.test(words[0]!)),
  },
  {
    name: 'craft',
    find: ({ text }) => when(/^(USS|HMS|HMCS|HMAS|MV|RMS|INS|Space Shuttle|Soyuz|Apollo \d|Boeing \d|Airbus A?\d|Flight \d)\b/.test(text)),
  },
  { name: 'digits', find: ({ text }) => when(/\d/.test(text)) },
  { name: 'length', find: (view) => [letters(view).length > 4 ? 'long' : String(letters(view).length)] },
  {
    name: 'shape',
    find: (view) => {
      const word = letters(view).at(-1)!;
      if (/(stan|ville|burg|shire|grad|abad|istan|polis|land|town|ford|borough|pur|hafen|heim|dorf)$/.test(word)) return ['place'];
      if (
        /(sky|skiy|skyy|ov|ova|ev|eva|enko|ić|ic|vic|vich|son|sen|mann|stein|berg|ez|ian|yan|dze|shvili|oglu|oğlu|opoulos|idis|escu|ini|etti)$/.test(
          word,
        )
      )
        return ['person'];
      return [];
    },
  },
  {
    name: 'common',
    find: (view) => (letters(view).every((word) => isPlainWord(word)) ? [letters(view).length === 1 ? 'alone' : 'all'] : []),
  },
  {
    name: 'ending',
    find: (view) =>
      /(tion|sion|ism|ity|ology|ment|ness|graphy|ics|ance|ence|phobia|philia)s?$/.test(letters(view).at(-1)!)
        ? [letters(view).length === 1 ? 'abstract' : 'abstract-last']
        : [],
  },
  {
    name: 'a',
    find: (view) =>
      when(
        /^(a|an|another|this|that|these|those|every|each|no|any|his|her|its|their|our|my|your)$/i.test(token(view, view.piece.first - 1)) &&
          !view.piece.title,
      ),
  },
  { name: 'people', find: ({ text }) => when(isPeople(text)) },
  { name: 'plural', find: ({ sentence, piece, words }) => when(words.length === 1 && sentence.tokens[piece.first]!.tag === 'NNPS') },
  { name: 'adjective', find: ({ sentence, piece, words }) => when(words.length === 1 && /^JJ/.test(sentence.tokens[piece.first]!.tag)) },
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
