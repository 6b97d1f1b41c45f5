import type { Sentence } from '../2-parse/sentence.ts';
import { isNegated, lemmaOf, lemmasIn } from './tree.ts';

/** Verbs and nouns whose object shall not come about. */
const AVERTING: ReadonlySet<string> = new Set(
  'prevent deter avert forestall preclude dissuade discourage prevention deterrence'.split(' '),
);
/** "failed to prevent the raid": it came. */
const FAILING: ReadonlySet<string> = new Set(['fail', 'unable', 'failure']);
const REACH = 6;

/** Whether a word tells an act that somebody prevents: "prevents its soil from being used to threaten Oslo", "to deter raids on Oslo". */
export function isAverted(sentence: Sentence, trigger: number): boolean {
  const lemmas = lemmasIn(sentence);
  if (![...AVERTING].some((lemma) => lemmas.has(lemma))) return false;
  for (let at = trigger, step = 0; step < REACH; step++) {
    const { label, head } = sentence.tokens[at]!;
    const above = sentence.tokens[head]!;
    if (head === at) return false;
    const preposition = /^(pobj|pcomp)$/.test(label) ? lemmaOf(above) : undefined;
    const over = preposition ? above.head : head;
    const leads = preposition ? /^(from|of)$/.test(preposition) : /^(dobj|xcomp|ccomp|conj)$/.test(label);
    if (!leads) return false;
    if (label !== 'conj' && AVERTING.has(lemmaOf(sentence.tokens[over]!))) return !comesAbout(sentence, over);
    at = over;
  }
  return false;
}

const comesAbout = (sentence: Sentence, verb: number): boolean =>
  isNegated(sentence, verb) || FAILING.has(lemmaOf(sentence.tokens[sentence.tokens[verb]!.head]!));
