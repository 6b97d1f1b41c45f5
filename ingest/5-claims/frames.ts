import { readFileSync } from 'node:fs';
import { type Plover, RELATION_TYPES, type RelationType } from '../../src/ontology.ts';

/**
 * The frame lexicon as records. Three tables (verbs, nouns, adjectives) of one frame a line, one of word classes that frames ask for,
 * one of words that change what the act under them counts as ("refuse to", "lift"). The files' heads explain their columns.
 */
export type Kind = 'verb' | 'noun' | 'adjective';

/** A condition on the words around the trigger: the object is one of `words`, or is missing. */
export interface Need {
  slot: string;
  words: ReadonlySet<string>;
  /** `-obj`: there must be none, `-obj=@talks`: none of these. */
  absent: boolean;
}

export interface Frame {
  id: string;
  kind: Kind;
  relation: RelationType;
  lemma: string;
  particle?: string;
  /** Slots tried in order; the first that holds an actor is the end of the claim. `obj!`: the noun itself must be one, not its owner or place. */
  source: readonly string[];
  target: readonly string[];
  needs: readonly Need[];
  /** Class of a plain occurrence where it is not the relation's own; `none` when the coders of events leave it out. */
  plover?: Plover | 'none';
  example: string;
}

/** A word over an act, `refuse` of "refused to meet": see `OUTCOMES` in plover.ts for what each effect does. */
export interface Effect {
  lemma: string;
  particle?: string;
  /** Preposition between the word and the noun of the act: `for` of "called for talks". */
  preposition?: string;
  over: 'clause' | 'noun' | 'both';
  effect: string;
  example: string;
}

const SOURCES: Record<Kind, string> = { verb: 'subj', noun: 'poss/by/verb/adjective/from/led', adjective: 'subj' };

/** Cells of the non-comment lines of a lexicon file, trimmed. */
function rows(file: string): string[][] {
  const text = readFileSync(new URL(`../lexicon/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const CLASSES = new Map(rows('frames-classes.psv').map(([name, words]) => [name!, (words ?? '').split(' ')]));

/** The words of `@aid+relief`: classes written out. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(
    list.split('+').flatMap((word) => {
      if (!word.startsWith('@')) return [word];
      const known = CLASSES.get(word.slice(1));
      if (!known) throw new Error(`frames-classes.psv has no class ${word}`);
      return known;
    }),
  );
}

/** `obj=@any`: there must be one, whatever it is. */
const ANYTHING: ReadonlySet<string> = new Set(['*']);

function needOf(text: string): Need {
  const absent = text.startsWith('-');
  const [slot, list] = (absent ? text.slice(1) : text).split('=');
  return { slot: slot!, words: list === '@any' ? ANYTHING : list ? wordsOf(list) : new Set(), absent };
}

function frameOf(kind: Kind, cells: string[]): Frame {
  const [id, relation, trigger, source, target, need, plover, example] = cells;
  if (!RELATION_TYPES.includes(relation as RelationType)) throw new Error(`frame ${id}: no relation ${relation}`);
  const [lemma, particle] = trigger!.split(' ');
  return {
    id: id!,
    kind,
    relation: relation as RelationType,
    lemma: lemma!,
    ...(particle ? { particle } : {}),
    source: (source || SOURCES[kind]).split('/'),
    target: target!.split('/'),
    needs: need ? need.split(';').map((one) => needOf(one.trim())) : [],
    ...(plover ? { plover: plover as Plover | 'none' } : {}),
    example: example ?? '',
  };
}

function effectOf([trigger, over, effect, example]: string[]): Effect {
  const [lemma, ...rest] = trigger!.split(' ');
  const particle = rest.find((word) => !word.startsWith('+'));
  const preposition = rest.find((word) => word.startsWith('+'))?.slice(1);
  return {
    lemma: lemma!,
    ...(particle ? { particle } : {}),
    ...(preposition ? { preposition } : {}),
    over: over as Effect['over'],
    effect: effect!,
    example: example ?? '',
  };
}

export const FRAMES: readonly Frame[] = (['verb', 'noun', 'adjective'] as const).flatMap((kind) =>
  rows(`frames-${kind}s.psv`).map((cells) => frameOf(kind, cells)),
);
export const EFFECTS: readonly Effect[] = rows('frames-effects.psv').map(effectOf);

/** Frames with more conditions first, and of those the ones with fewer words: "deploy peacekeepers" before "deploy". Those that only name a carrier last. */
const strictness = (frame: Frame): number => frame.needs.reduce((sum, need) => sum + weight(need), frame.particle ? 1 : 0);
const weight = ({ slot, absent, words }: Need): number => (slot === 'carrier' ? -0.1 : absent ? 0.4 : 1 + 1 / (1 + words.size));

function indexed<T extends { lemma: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const each of all) index.set(each.lemma, [...(index.get(each.lemma) ?? []), each]);
  return index;
}

const byKind = (kind: Kind): ReadonlyMap<string, readonly Frame[]> =>
  indexed(FRAMES.filter((frame) => frame.kind === kind).sort((a, b) => strictness(b) - strictness(a)));
const INDEX = { verb: byKind('verb'), noun: byKind('noun'), adjective: byKind('adjective') };
const EFFECT_INDEX = indexed(EFFECTS);

export const framesFor = (kind: Kind, lemma: string): readonly Frame[] => INDEX[kind].get(lemma) ?? NONE;
const NONE: readonly Frame[] = [];

/** The lemmas that frames of a kind start from. */
export const framedLemmas = (kind: Kind): Iterable<string> => INDEX[kind].keys();

/** Last words of frames of two: `warning` of `travel_warning`. */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  [...INDEX.noun.keys()].filter((lemma) => lemma.includes('_')).map((lemma) => lemma.split('_').at(-1)!),
);

/** The effect of a word over an act reached by a clause, or by a noun under an optional preposition. */
export function effectFor(lemma: string, over: 'clause' | 'noun', within: { particle?: string; preposition?: string }): Effect | undefined {
  return EFFECT_INDEX.get(lemma)?.find(
    (effect) =>
      (effect.over === over || effect.over === 'both') &&
      effect.particle === within.particle &&
      (over === 'clause' || effect.preposition === within.preposition),
  );
}
