import { gazetteer } from '../lexicon/gazetteer.ts';
import { leaderCalled } from '../lexicon/leaders.ts';
import { hasInnerCapital, isInCapitals } from '../lexicon/letters.ts';
import { givenName, isFamilyFirst, isSurname } from '../lexicon/names.ts';
import { isAbbreviation, isPeople, isPlainWord } from '../lexicon/peoples.ts';
import { nameHeadClass } from '../lexicon/roles.ts';
import { type Evidence, type NameView, when } from './name-view.ts';

/** The word that says what the name names: the last, or the one before "of". */
const headWord = ({ words }: NameView): string => {
  const of = words.findIndex((word) => /^(of|for|on)$/.test(word));
  return of > 0 ? words[of - 1]! : words.at(-1)!;
};

/** First words of the names of armed groups and movements, as Arabic, Urdu and Persian have them. */
const MOVEMENT =
  /^(Katibat|Kat[a']?ib|Kata['’‘]ib|Liwa|Harakat|Jabhat|Jama['’‘]?at|Jamaah?|Jaish|Jaysh|Lashkar|Ansar|Hay['’‘]?[ae]t|Hizb|Saraya|Asa['’‘]?ib|Tehrik|Tehreek|Sipah)$/;

const BANK = /\b(Bank|Banco|Banque|Bancorp|Banca|\p{Lu}\p{L}{2,}[Bb]ank)\b/u;
const INITIAL = /^\p{Lu}\.$/u;
/** `McCain`, `DeSantis`. */
const INNER_CAPITALS_OF_NAMES = /^(Mc|Mac|De|La|Le|Di|O')\p{Lu}/u;

/** What the name itself tells: its words, its form, what the lexicon knows of it. */
export const FORM_EVIDENCE: readonly Evidence[] = [
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
    name: 'head',
    find: (view) => {
      const kind = nameHeadClass(headWord(view));
      return kind ? [view.letters.length > 1 ? kind : `${kind}-alone`] : [];
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
    find: ({ text }) => when(BANK.test(text) && !/West Bank|Food Bank|Bank of England Street/.test(text)),
  },
  {
    name: 'corporate',
    find: ({ words }) =>
      when(words.length > 1 && /^(Inc|Ltd|LLC|Plc|PLC|Corp|Co|GmbH|AG|SA|NV|SpA|Holdings|Airlines|Airways)\.?$/.test(words.at(-1)!)),
  },
  {
    name: 'given',
    find: (view) => {
      const words = view.letters;
      return givenName(words[0]!) ? [words.length === 1 ? 'alone' : words.length <= 5 ? 'first' : 'long'] : [];
    },
  },
  {
    name: 'surname',
    find: (view) => {
      const words = view.letters;
      if (!isSurname(words.at(-1)!)) return [];
      return words.length === 1 ? ['alone'] : words.length <= 4 ? ['last'] : [];
    },
  },
  { name: 'family-first', find: (view) => when(view.letters.length > 1 && view.letters.length <= 4 && isFamilyFirst(view.letters[0]!)) },
  { name: 'initial', find: ({ words }) => when(words.length > 2 && INITIAL.test(words[1]!)) },
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
      return view.words.length === 1 && isInCapitals(view.text) ? ['acronym'] : [];
    },
  },
  {
    name: 'camel',
    find: ({ words }) => when(words.length === 1 && hasInnerCapital(words[0]!) && !INNER_CAPITALS_OF_NAMES.test(words[0]!)),
  },
  {
    name: 'craft',
    find: ({ text }) => when(/^(USS|HMS|HMCS|HMAS|MV|RMS|INS|Space Shuttle|Soyuz|Apollo \d|Boeing \d|Airbus A?\d|Flight \d)\b/.test(text)),
  },
  { name: 'movement', find: ({ words }) => when(words.length > 1 && MOVEMENT.test(words[0]!)) },
  {
    name: 'newsroom',
    find: ({ words }) => when(words.length > 2 && words.slice(1, -1).some((word) => /^(News|TV|Radio|Television)$/.test(word))),
  },
  { name: 'digits', find: ({ text }) => when(/\d/.test(text)) },
  { name: 'length', find: (view) => [view.letters.length > 4 ? 'long' : String(view.letters.length)] },
  {
    name: 'shape',
    find: (view) => {
      const word = view.letters.at(-1)!;
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
    find: (view) => (view.letters.every((word) => isPlainWord(word)) ? [['', 'alone', 'all'][view.letters.length] ?? 'many'] : []),
  },
  {
    name: 'ending',
    find: (view) =>
      /(tion|sion|ism|ity|ology|ment|ness|graphy|ics|ance|ence|phobia|philia)s?$/.test(view.letters.at(-1)!)
        ? [view.letters.length === 1 ? 'abstract' : 'abstract-last']
        : [],
  },
  { name: 'people', find: ({ text }) => when(isPeople(text)) },
  { name: 'plural', find: ({ sentence, piece, words }) => when(words.length === 1 && sentence.tokens[piece.first]!.tag === 'NNPS') },
  { name: 'adjective', find: ({ sentence, piece, words }) => when(words.length === 1 && /^JJ/.test(sentence.tokens[piece.first]!.tag)) },
];
