/** One token of a parsed sentence. */
export interface Token {
  text: string;
  /** Offsets into `article.text`, UTF-16 units. */
  start: number;
  end: number;
  lemma: string;
  /** Penn Treebank tag: NNP, VBD … */
  tag: string;
  /** Index of the head within the sentence; the root heads itself. */
  head: number;
  /** Dependency label of spaCy's English scheme (ClearNLP): nsubj, dobj, prep, pobj … `ROOT` for the root. */
  label: string;
}

/** A span of tokens that the parser's own entity recognizer names; `end` exclusive, OntoNotes labels (PERSON, GPE, NORP, ORG, DATE …). */
export interface NameSpan {
  start: number;
  end: number;
  label: string;
}

export interface Sentence {
  /** Running number in the article. */
  index: number;
  /** Number of the paragraph (text between blank lines). */
  paragraph: number;
  /** Offsets into `article.text`. */
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  /** `children[i]`: indices of the tokens headed by token i, ascending. */
  children: number[][];
  names: NameSpan[];
}
