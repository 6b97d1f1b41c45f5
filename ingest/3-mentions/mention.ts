import type { MentionKind, NodeType } from '../../src/ontology.ts';
import type { GazetteerEntry } from '../lexicon/gazetteer.ts';
import type { NominalClass } from '../lexicon/roles.ts';

/** A span of a sentence that speaks of an entity, before it is known which. */
export interface FoundMention {
  sentence: number;
  /** Token span within the sentence, `end` exclusive, and the syntactic head token in it. */
  first: number;
  last: number;
  head: number;
  /** Character offsets into `article.text`. */
  start: number;
  end: number;
  text: string;
  kind: MentionKind;
  /** Best guess of this one mention; the document-wide vote decides. */
  type: NodeType;
  /** The name without title, article or possessive: `Vice Foreign Minister Kim Kye-gwan` → `Kim Kye-gwan`. */
  name: string;
  /** Titles and roles written with it: `Vice Foreign Minister`. */
  title?: string;
  /** State that the mention stands for, or that a title or adjective names. ISO 3166-1 alpha-3. */
  iso3?: string;
  /** Country of a gazetteer place. */
  country?: string;
  /** A capital or seat that may stand for its government (`Washington said`): decided by the verb. */
  metonymOf?: string;
  /** The rule that found it. */
  rule: string;
  /** For a name: how much each type is worth here, summed by the document-wide vote; `none` for what is no node. */
  votes?: Votes;
  /** For a name that the gazetteer knows: what it may stand for. */
  known?: readonly GazetteerEntry[];
  /** For a name: stands where places stand, after "in" or "from", or before the region that it lies in. */
  located?: boolean;
  /** For a nominal: which kind of unnamed actor its head noun names. */
  nominal?: NominalClass;
  /** For a nominal: head noun in its dictionary form, lower case: `troop`, `spokesman`. */
  noun?: string;
  /** For a nominal: several of the kind. */
  plural?: boolean;
  /** For a nominal: spoken of as known ("the airline", "its ministers", "this bank"). */
  definite?: boolean;
  /** For a nominal: the name that says whose or where, and how it is tied: "Merkel's spokesperson", "Taliban fighters", "police in Jakarta". */
  owner?: { mention: FoundMention; by: 'possessive' | 'modifier' | 'of' | 'in' };
}

/** Weights of types; higher is likelier. */
export type Votes = Partial<Record<NodeType | 'none', number>>;

export type { NominalClass };
