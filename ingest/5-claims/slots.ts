import type { Sentence } from '../2-parse/sentence.ts';
import { kept } from '../lexicon/kept.ts';
import { agentPhrase, agentsOf, patientsOf, subjectOf } from './subject.ts';
import { childBy, childrenBy, isNoun, isPassive, isVerb, lemmaOf, lemmasIn, prepObjects, subtree } from './tree.ts';

/** Prepositions of place, for the slot `place`. */
const PLACES = new Set(
  'in at into across near along over throughout inside around outside within onto on off toward towards through between to from'.split(' '),
);

const known = new WeakMap<Sentence, Map<number, Map<string, readonly number[]>>>();

/** Tokens that fill a named slot of a trigger: heads of noun phrases, nearest first. Found once: many frames ask for the same slot. */
export function fill(sentence: Sentence, trigger: number, slot: string): readonly number[] {
  const triggers = known.get(sentence) ?? new Map<number, Map<string, readonly number[]>>();
  if (!triggers.size) known.set(sentence, triggers);
  const slots = triggers.get(trigger) ?? new Map<string, readonly number[]>();
  if (!slots.size) triggers.set(trigger, slots);
  const fillers = slots.get(slot) ?? fillersOf(sentence, trigger, slot);
  slots.set(slot, fillers);
  return fillers;
}

function fillersOf(sentence: Sentence, trigger: number, slot: string): readonly number[] {
  const verb = isVerb(sentence.tokens[trigger]!);
  switch (slot) {
    case 'subj':
      return verb ? agentsOf(sentence, trigger) : subjectOf(sentence, trigger, 0);
    case 'obj':
      return patientsOf(sentence, trigger);
    case 'dat':
      return datives(sentence, trigger);
    case 'comp':
      return complementSubjects(sentence, trigger);
    case 'any':
      return within(sentence, trigger);
    case 'purpose':
      return purposes(sentence, trigger);
    case 'place':
      return reach(sentence, trigger, PLACES, 2);
    case 'xcomp':
      return [...childrenBy(sentence, trigger, 'xcomp'), ...infinitives(sentence, trigger)];
    case 'rest':
      return subtree(sentence, trigger).filter((token) => token > trigger && isNoun(sentence.tokens[token]!));
    case 'span':
      return subtree(sentence, trigger);
    case 'demander':
      return demanders(sentence, trigger);
    case 'doer':
      return doers(sentence, trigger);
    case 'above':
      return above(sentence, trigger);
    case 'led':
      return led(sentence, trigger);
    case 'poss':
      return childrenBy(sentence, trigger, 'poss');
    case 'adjective':
      return childrenBy(sentence, trigger, 'amod', 'compound', 'nmod');
    case 'oprd':
      return [
        ...childrenBy(sentence, trigger, 'oprd', 'attr', 'acomp'),
        // "found Oslo guilty": the adjective may hang as a clause
        ...childrenBy(sentence, trigger, 'advcl', 'ccomp').filter((child) => sentence.tokens[child]!.tag.startsWith('JJ')),
      ];
    case 'by':
      return verb ? agentPhrase(sentence, trigger) : reach(sentence, trigger, BY, 1);
    default:
      if (slot.includes('>')) return chained(sentence, trigger, slot);
      return behind(sentence, trigger, prepositionsOf(slot));
  }
}

const BY: ReadonlySet<string> = new Set(['by']);

/** What stands behind one of a few prepositions, most of which a sentence has not. */
function behind(sentence: Sentence, trigger: number, prepositions: ReadonlySet<string>): number[] {
  const lemmas = lemmasIn(sentence);
  for (const preposition of prepositions) if (lemmas.has(preposition)) return reach(sentence, trigger, prepositions, 3);
  return [];
}

/** `on+upon`: either. */
const prepositionsOf = kept((slot): ReadonlySet<string> => new Set(slot.split('+')));

/** `obj>adjective`: one slot of what fills another, for "gave [the Pentagon permission]", which the parser takes for a compound. */
function chained(sentence: Sentence, trigger: number, slot: string): number[] {
  const [first, ...rest] = slot.split('>');
  return fill(sentence, trigger, first!).flatMap((filler) => fill(sentence, filler, rest.join('>')));
}

/** "Saudi-led strike": who leads. */
function led(sentence: Sentence, noun: number): number[] {
  return childrenBy(sentence, noun, 'amod')
    .filter((child) => ['lead', 'led', 'claimed', 'ordered', 'conducted'].includes(lemmaOf(sentence.tokens[child]!)))
    .flatMap((child) => childrenBy(sentence, child, 'npadvmod', 'amod', 'compound', 'nmod', 'nsubj', 'advmod'));
}

/** "Oslo's demand that the accounts be frozen": who demands it is who would do it. */
function demanders(sentence: Sentence, verb: number): number[] {
  const { label, head } = sentence.tokens[verb]!;
  const governor = sentence.tokens[head]!;
  if (!['acl', 'ccomp'].includes(label) || !['demand', 'order', 'call'].includes(lemmaOf(governor))) return [];
  return isVerb(governor)
    ? agentsOf(sentence, head)
    : [...childrenBy(sentence, head, 'poss'), ...reach(sentence, head, new Set(['by', 'from']), 0)];
}

/** "walked out in protest": who does what the nearest verb above a noun says. */
function doers(sentence: Sentence, noun: number): number[] {
  let at = noun;
  for (let step = 0; step < 4 && !isVerb(sentence.tokens[at]!); step++) at = sentence.tokens[at]!.head;
  // "a ruling on the ban by Oslo at the request of Lima": the nearest doer before it
  const by = sentence.tokens.findLastIndex(({ text }, i) => i > at && i < noun && /^by$/i.test(text));
  const [doer] = by < 0 ? [] : childrenBy(sentence, by, 'pobj');
  if (doer !== undefined) return [doer];
  return isVerb(sentence.tokens[at]!) ? agentsOf(sentence, at) : [];
}

/** "phoned Paris to apologize": the object of the verb that a clause of purpose hangs on. */
function above(sentence: Sentence, trigger: number): number[] {
  let at = trigger;
  for (let step = 0; step < 5; step++) {
    const { label, head } = sentence.tokens[at]!;
    if (head === at) return [];
    if (label === 'advcl' || label === 'acl') {
      const verb = isVerb(sentence.tokens[head]!) ? head : sentence.tokens[head]!.head;
      const found = [
        ...patientsOf(sentence, verb),
        ...datives(sentence, verb),
        ...prepObjects(sentence, verb, new Set(['to', 'with', 'on'])),
      ];
      return found.filter((token) => token !== head || label !== 'acl');
    }
    at = head;
  }
  return [];
}

/** Receivers: "gave Tanzania a grant", "gave a grant to Tanzania", "Tanzania was given a grant". */
function datives(sentence: Sentence, verb: number): number[] {
  const direct = childrenBy(sentence, verb, 'dative').flatMap((child) =>
    isNoun(sentence.tokens[child]!) || sentence.tokens[child]!.tag.startsWith('PRP') ? [child] : childrenBy(sentence, child, 'pobj'),
  );
  if (direct.length) return direct;
  return isPassive(sentence, verb) && childBy(sentence, verb, 'dobj') !== undefined ? subjectOf(sentence, verb, 0) : [];
}

/** Who is to do what a complement says: "demanded that Paris withdraw", "urged Paris to withdraw". */
function complementSubjects(sentence: Sentence, verb: number): number[] {
  return childrenBy(sentence, verb, 'ccomp', 'xcomp', 'advcl', 'acl').flatMap((clause) => {
    const own = childrenBy(sentence, clause, 'nsubj', 'nsubjpass');
    return own.length ? own : ['ccomp', 'acl'].includes(sentence.tokens[clause]!.label) ? [] : subjectOf(sentence, clause, 0);
  });
}

/** Every noun or pronoun below the trigger's complements, nearest to it first in the order of the text. */
function within(sentence: Sentence, trigger: number): number[] {
  const below = childrenBy(sentence, trigger, 'xcomp', 'ccomp', 'dobj', 'prep', 'dative', 'attr', 'acomp', 'oprd');
  return below.flatMap((child) => subtree(sentence, child)).filter((token) => token > trigger && isNoun(sentence.tokens[token]!));
}

/** "called on Paris to lift the ban": the infinitive may hang as an adverbial clause. */
const infinitives = (sentence: Sentence, verb: number): number[] =>
  childrenBy(sentence, verb, 'advcl').filter((clause) => sentence.tokens[clause]!.tag === 'VB');

/** "… to demand reforms by the government", "… demanding that Oslo resign": the nouns of a clause of purpose, its subject first. */
function purposes(sentence: Sentence, trigger: number): number[] {
  const clauses = [trigger, ...childrenBy(sentence, trigger, 'dobj', 'attr')].flatMap((head) =>
    childrenBy(sentence, head, 'advcl', 'acl', 'xcomp').filter(
      (clause) => clause > trigger && /^VB[GP]?$/.test(sentence.tokens[clause]!.tag),
    ),
  );
  return clauses.flatMap((clause) => within(sentence, clause));
}

/** Objects of prepositions on a word, then on its objects and on what hangs on those: the parser's attachment is often one off. */
export function reach(sentence: Sentence, head: number, names: ReadonlySet<string>, depth: number): number[] {
  const own = prepObjects(sentence, head, names);
  if (own.length || depth === 0) return own;
  const below = [
    ...childrenBy(sentence, head, 'dobj', 'attr', 'nsubjpass', 'oprd'),
    ...childrenBy(sentence, head, 'prep', 'dative').flatMap((child) => childrenBy(sentence, child, 'pobj')),
    // "restrictions imposed on Qatar"
    ...childrenBy(sentence, head, 'acl').filter((child) => sentence.tokens[child]!.tag === 'VBN' && isNoun(sentence.tokens[head]!)),
    ...childrenBy(sentence, head, 'conj').filter((child) => isNoun(sentence.tokens[child]!) && isNoun(sentence.tokens[head]!)),
  ];
  for (const child of below) {
    if (lemmaOf(sentence.tokens[child]!) === '') continue;
    const found = reach(sentence, child, names, depth - 1);
    if (found.length) return found;
  }
  return [];
}
