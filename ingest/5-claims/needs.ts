import type { Sentence } from '../2-parse/sentence.ts';
import type { Need } from './frames.ts';
import type { Place } from './match.ts';
import { fill } from './slots.ts';
import { childBy, childrenBy, conjuncts, core, lemmaOf, lemmasOf } from './tree.ts';

/** Whether the words that a frame asks for stand in the slot. */
export function meets(sentence: Sentence, place: Place, { slot, words, absent }: Need): boolean {
  const { trigger, context } = place;
  if (slot === 'carrier' || slot === 'given') return context.carrier !== undefined && words.has(lemmaOf(sentence.tokens[context.carrier]!));
  if (slot === 'comp')
    return absent ? childBy(sentence, trigger, 'ccomp', 'xcomp') === undefined : complementMeets(sentence, trigger, words);
  const fillers = needFillers(sentence, place, slot);
  if (absent && words.size === 0) return fillers.length === 0;
  if (absent) return !fillers.some((filler) => isOneOf(sentence, filler, words));
  if (words.has('*')) return fillers.length > 0;
  return fillers.some((filler) => conjuncts(sentence, filler).some((each) => isOneOf(sentence, each, words)));
}

function needFillers(sentence: Sentence, { trigger, context }: Place, slot: string): readonly number[] {
  if (slot === 'mod') return childrenBy(sentence, trigger, 'amod', 'compound', 'nmod');
  // "highlighted its support": the verb that a noun is the object of
  if (slot === 'over') return sentence.tokens[trigger]!.label === 'dobj' ? [sentence.tokens[trigger]!.head] : [];
  if (slot === 'preposition') return sentence.tokens[trigger]!.label === 'pobj' ? [sentence.tokens[trigger]!.head] : [];
  // "Speaking to reporters, he said …"
  if (slot === 'governor') return sentence.tokens[trigger]!.label === 'advcl' ? [sentence.tokens[trigger]!.head] : [];
  // "a law that would allow it": the law itself, not who passed it
  if (slot === 'bearer')
    return sentence.tokens[trigger]!.label === 'relcl' ? [sentence.tokens[trigger]!.head] : fill(sentence, trigger, 'subj');
  if (slot === 'span') return fill(sentence, context.carrier ?? trigger, slot);
  const fillers = fill(sentence, trigger, slot);
  // "called the envoy a stupid guy": the parser may take the second noun for an apposition
  return slot === 'oprd' ? [...fillers, ...fillers.flatMap((filler) => childrenBy(sentence, filler, 'appos'))] : fillers;
}

/** A filler's own lemma, that of the noun it is transparent for, or its compound ("hunger strike"). */
function isOneOf(sentence: Sentence, token: number, words: ReadonlySet<string>): boolean {
  if (isWord(sentence, token, words)) return true;
  const inner = core(sentence, token);
  return inner !== token && isWord(sentence, inner, words);
}

function isWord(sentence: Sentence, token: number, words: ReadonlySet<string>): boolean {
  const lemmas = lemmasOf(sentence.tokens[token]!);
  if (lemmas.some((lemma) => words.has(lemma))) return true;
  return childrenBy(sentence, token, 'compound', 'amod').some((child) =>
    lemmas.some((lemma) => words.has(`${lemmaOf(sentence.tokens[child]!)}_${lemma}`)),
  );
}

/** Clauses that complete a verb; an infinitive that the parser took for an adverbial one too. */
const complements = (sentence: Sentence, trigger: number): number[] => [
  ...childrenBy(sentence, trigger, 'ccomp', 'xcomp'),
  ...childrenBy(sentence, trigger, 'advcl').filter((clause) => sentence.tokens[clause]!.tag === 'VB'),
];

/** `comp=must`: a clause under the trigger has that auxiliary; `comp=to`: an infinitive. */
function complementMeets(sentence: Sentence, trigger: number, words: ReadonlySet<string>): boolean {
  return complements(sentence, trigger).some((clause) =>
    [clause, ...childrenBy(sentence, clause, 'aux').filter((aux) => /^(MD|TO)$/.test(sentence.tokens[aux]!.tag))].some((child) =>
      words.has(lemmaOf(sentence.tokens[child]!)),
    ),
  );
}
