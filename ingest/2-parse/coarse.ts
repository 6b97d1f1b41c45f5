/** Coarse parts of speech and irregular lemmas: spaCy's attribute rules for English as tables. */

/** Parts of speech that have lemma rules; all others keep their lower-cased form, names their own. */
export type CoarsePart = 'noun' | 'verb' | 'adj' | 'adv' | 'punct' | 'name' | 'other';

const PART_OF_TAG: Record<string, CoarsePart> = {
  NNS: 'noun',
  VBD: 'verb',
  VBG: 'verb',
  VBN: 'verb',
  VBZ: 'verb',
  JJR: 'adj',
  JJS: 'adj',
  AFX: 'adj',
  RB: 'adv',
  RBR: 'adv',
  RBS: 'adv',
  NNP: 'name',
  NNPS: 'name',
  '.': 'punct',
  ',': 'punct',
  '-LRB-': 'punct',
  '-RRB-': 'punct',
  '``': 'punct',
  "''": 'punct',
  ':': 'punct',
  HYPH: 'punct',
  NFP: 'punct',
};

/** Base forms (NN, VB, VBP, JJ) are `other`: they only lose their capitals. */
export const coarsePart = (tag: string): CoarsePart => PART_OF_TAG[tag] ?? 'other';

type Irregular = Record<string, string>;

const PRONOUNS: Irregular = { i: 'I', me: 'I', him: 'he', her: 'she', us: 'we', them: 'they' };
const BE_NOW: Irregular = { are: 'be', "'re": 'be', am: 'be', "'m": 'be', have: 'have', "'ve": 'have' };

/** Tag → lower-cased word → lemma. */
export const IRREGULAR: Record<string, Irregular> = {
  MD: { "'d": 'would', ca: 'can', sha: 'shall', wo: 'will' },
  PRP: PRONOUNS,
  RB: { not: 'not', "n't": 'not', nt: 'not' },
  VBN: { been: 'be', had: 'have' },
  VBG: { being: 'be' },
  VBZ: { is: 'be', "'s": 'be', has: 'have', does: 'do', gets: 'get' },
  VBP: BE_NOW,
  VBD: { was: 'be', were: 'be', did: 'do', had: 'have', "'d": 'have', got: 'get' },
};

/** Lower-cased word → lemma, whatever the tag. */
export const SPOKEN: Irregular = {
  "doin'": 'do',
  "goin'": 'go',
  "ol'": 'old',
  "somethin'": 'something',
  "'em": 'them',
  "'ll": 'will',
  "'nuff": 'enough',
};

/** Two words that were one in speech, lower-cased → their lemmas where they are not the words' own. */
export const CONTRACTED: Record<string, [first: string | undefined, second: string | undefined]> = {
  'gon na': ['go', 'to'],
  'got ta': [undefined, 'to'],
  "let 's": [undefined, 'us'],
  "ai n't": ['be', undefined],
};
