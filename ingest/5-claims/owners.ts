import type { Sentence } from '../2-parse/sentence.ts';
import { fill, reach } from './slots.ts';
import { childrenBy, isPassive, isVerb, lemmaOf, lemmasIn, prepObjects } from './tree.ts';

/** Where a phrase without a node of its own names its actor, in the order tried: "Israel's raid", "a proposal by Oslo", "Turkish airbase". */
export const OWNERS = [
  'example',
  'poss',
  'by',
  'adjective',
  'led',
  'agent',
  'of',
  'from',
  'between',
  'with',
  'against',
  'on',
  'to',
  'for',
  'in',
  'at',
  'into',
  'over',
  'near',
  'among',
  'about',
  'inside',
  'across',
  'along',
  'around',
  'outside',
  'content',
] as const;
export type Owner = (typeof OWNERS)[number];

/** Each preposition as the set of itself. */
const ONLY: ReadonlyMap<Owner, ReadonlySet<string>> = new Map(OWNERS.map((owner) => [owner, new Set([owner])]));

/** Tokens that stand to a noun as one kind of owner. */
export function ownersBy(sentence: Sentence, noun: number, owner: Owner): readonly number[] {
  if (owner === 'poss') return childrenBy(sentence, noun, 'poss');
  if (owner === 'adjective') return childrenBy(sentence, noun, 'amod', 'compound', 'nmod');
  if (owner === 'example')
    return prepObjects(sentence, noun, EXAMPLES).filter((at) => !isVerb(sentence.tokens[at]!) && named(sentence, noun, at));
  if (owner === 'led') return fill(sentence, noun, 'led');
  // "the announcement that Keita had won"
  if (owner === 'content')
    return childrenBy(sentence, noun, 'ccomp', 'acl').flatMap((clause) => childrenBy(sentence, clause, 'nsubj', 'nsubjpass'));
  if (owner === 'agent') {
    const clauses = childrenBy(sentence, noun, 'acl', 'relcl').filter((clause) => isPassive(sentence, clause));
    return clauses.flatMap((clause) => childrenBy(sentence, clause, 'agent').flatMap((agent) => childrenBy(sentence, agent, 'pobj')));
  }
  if (!lemmasIn(sentence).has(owner)) return [];
  // "the killing of civilians by soldiers": the agent may hang one noun lower
  const clauses = childrenBy(sentence, noun, 'acl').filter((clause) => /^VB[GN]$/.test(sentence.tokens[clause]!.tag));
  const own =
    owner === 'by'
      ? reach(sentence, noun, ONLY.get('by')!, 1)
      : [noun, ...clauses].flatMap((at) => prepObjects(sentence, at, ONLY.get(owner)!));
  return own.length
    ? own
    : besides(sentence, noun)
        .filter((preposition) => lemmaOf(sentence.tokens[preposition]!) === owner)
        .flatMap((preposition) => childrenBy(sentence, preposition, 'pobj'));
}

/** "rejected a proposal by Oslo": the parser often hangs the phrase on the verb; prepositions after the noun that its verb has. */
function besides(sentence: Sentence, noun: number): number[] {
  const path = [noun];
  for (let at = noun; path.length < 6 && !isVerb(sentence.tokens[at]!) && sentence.tokens[at]!.head !== at; path.push(at))
    at = ['dobj', 'pobj', 'prep'].includes(sentence.tokens[at]!.label) ? sentence.tokens[at]!.head : at;
  const verb = path.find((at) => isVerb(sentence.tokens[at]!));
  if (verb === undefined) return [];
  return childrenBy(sentence, verb, 'prep', 'agent').filter((preposition) => preposition > noun && !path.includes(preposition));
}

/** "such as" and "including", not "as president". */
const named = (sentence: Sentence, noun: number, token: number): boolean =>
  lemmaOf(sentence.tokens[sentence.tokens[token]!.head]!) !== 'as' ||
  [noun, sentence.tokens[token]!.head].some((at) => sentence.children[at]!.some((child) => lemmaOf(sentence.tokens[child]!) === 'such'));

const EXAMPLES = new Set(['including', 'include', 'as', 'like']);
