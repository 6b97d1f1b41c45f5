import type { Sentence } from '../2-parse/sentence.ts';
import type { Piece } from './split.ts';

/** What evidence sees of a name. */
export interface NameView {
  sentence: Sentence;
  piece: Piece;
  words: string[];
  /** Those of the words that hold a letter. */
  letters: string[];
  text: string;
  head: number;
}

/** One kind of evidence for the type of a name; what it finds is weighed by the lexicon's evidence table. */
export interface Evidence {
  name: string;
  /** Values found, mostly none or one; an empty string for evidence without values. */
  find: (view: NameView) => readonly string[];
}

const YES: readonly string[] = [''];
const NO: readonly string[] = [];

export const when = (condition: boolean): readonly string[] => (condition ? YES : NO);
