import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import { rolesAt } from './actors.ts';
import { issuerOf } from './joint.ts';
import { pairIn } from './pair-names.ts';
import { type End, endOf, endOfRole, type Finding, type StructureRule } from './structure-claim.ts';
import { agentsOf } from './subject.ts';
import { childrenBy, isNegated, isVerb, lemmaOf, placesWith, prepObjects } from './tree.ts';

/** Nouns of standing cooperation. */
const TIES = new Set(['partnership', 'alliance', 'cooperation', 'collaboration', 'friendship', 'coordination']);
/** Nouns that may tell of enmity as well: only with a word of warmth. */
const NEUTRAL = new Set(['relationship', 'relation', 'tie', 'bond', 'engagement']);
const NOUNS = [...TIES, ...NEUTRAL];
const WARM =
  /^(strong|close|closer|bilateral|enduring|longstanding|long-standing|lasting|friendly|warm|deep|deeper|vital|strategic|robust|unbreakable|excellent|special|cooperative|economic|commercial|cultural|people-to-people|security|defense|trade|vibrant|important|valued|historic|steadfast|ironclad|productive|constructive|growing|thriving|dynamic)$/i;
const WARMING = new Set('strengthen deepen expand enhance broaden reaffirm bolster celebrate value solidify cement share'.split(' '));
/** What is only sought, or ended. */
const UNSETTLED = new Set(
  'establish begin launch form start sever cut end suspend break restore normalize normalise seek want propose offer reject pursue explore threaten undermine damage consider resume sign'.split(
    ' ',
  ),
);
const FUTURE = /^(future|potential|possible|proposed|no|any|new)$/i;
const CHANCES = new Set('opportunity prospect potential possibility lack area avenue way plan proposal idea chance need option'.split(' '));
const BETWEEN = new Set(['between', 'among', 'amongst']);
const WITH = new Set(['with']);
const SIDES = { types: ['State', 'Organization'] as const, direct: true };

/** COOPERATES_WITH: a partnership, alliance or friendship that the text takes as standing, whatever is said of it: "the U.S.-Peru partnership". */
export const findTies: StructureRule = (linked) =>
  placesWith(linked.sentences, NOUNS).flatMap(({ sentence, at }) => (isTie(sentence, at) ? tiesOf(linked, sentence, at) : []));

function isTie(sentence: Sentence, noun: number): boolean {
  const token = sentence.tokens[noun]!;
  if (!token.tag.startsWith('NN')) return false;
  const words = sentence.children[noun]!.map((child) => sentence.tokens[child]!.text);
  if (words.some((word) => FUTURE.test(word))) return false;
  const { label, head } = token;
  const verb = /^(dobj|nsubjpass)$/.test(label) ? lemmaOf(sentence.tokens[head]!) : '';
  if (UNSETTLED.has(verb) || (isVerb(sentence.tokens[head]!) && isNegated(sentence, head))) return false;
  if (label === 'pobj' && CHANCES.has(lemmaOf(sentence.tokens[sentence.tokens[head]!.head]!))) return false;
  return TIES.has(lemmaOf(token)) || WARMING.has(verb) || words.some((word) => WARM.test(word));
}

function tiesOf(linked: LinkedArticle, sentence: Sentence, noun: number): Finding[] {
  const sides = sidesOf(linked, sentence, noun);
  // more than three partners are a club
  if (sides.length < 2 || sides.length > 3) return [];
  return sides.flatMap((source, i) =>
    sides.slice(i + 1).map((target) => ({
      type: 'COOPERATES_WITH' as const,
      source,
      target,
      sentence: sentence.index,
      trigger: noun,
      rule: 'tie',
      confidence: 0.75,
    })),
  );
}

/** "between A and B", "A's partnership with B", "our friendship with B", "the U.S.-Peru alliance", "the relationship that A has with B". */
function sidesOf(linked: LinkedArticle, sentence: Sentence, noun: number): End[] {
  const at = (tokens: readonly number[]): End[] => tokens.flatMap((token) => rolesAt({ linked, sentence }, token, SIDES)).map(endOfRole);
  const between = distinct(at(prepObjects(sentence, noun, BETWEEN)));
  if (between.length > 1) return between;
  const clauses = childrenBy(sentence, noun, 'relcl').filter((verb) =>
    /^(have|share|enjoy|maintain)$/.test(lemmaOf(sentence.tokens[verb]!)),
  );
  const others = at([noun, ...clauses].flatMap((head) => prepObjects(sentence, head, WITH)));
  if (others.length === 1) {
    const own = [...at(childrenBy(sentence, noun, 'poss')), ...at(clauses.flatMap((verb) => childrenBy(sentence, verb, 'nsubj')))];
    const owners = own.length ? own : [...at(childrenBy(sentence, noun, 'amod', 'compound', 'nmod')), ...holders(linked, sentence, noun)];
    return distinct([...owners.slice(0, 1), ...others]);
  }
  const { start } = sentence.tokens[Math.max(0, noun - 6)]!;
  const words = sentence.text.slice(start - sentence.start, sentence.tokens[noun]!.start - sentence.start);
  return pairIn(linked, words.replace(/^.*[,;:()] /s, '')).map(endOf);
}

/** "highlighted the partnership with Peru": of the state that acts, or for which the person who speaks in its release does. */
function holders(linked: LinkedArticle, sentence: Sentence, noun: number): End[] {
  let verb = noun;
  for (let step = 0; step < 5 && !isVerb(sentence.tokens[verb]!); step++) verb = sentence.tokens[verb]!.head;
  if (!isVerb(sentence.tokens[verb]!)) return [];
  const actors = agentsOf(sentence, verb).flatMap((token) =>
    rolesAt({ linked, sentence }, token, { types: ['Person', 'State', 'Organization'], direct: true }),
  );
  const [first] = actors;
  if (!first) return [];
  if (linked.entity(first.mention.entity).type !== 'Person') return [endOfRole(first)];
  const issuer = issuerOf(linked);
  return issuer ? [endOf(issuer)] : [];
}

const distinct = (ends: readonly End[]): End[] => ends.filter((one, i) => ends.findIndex(({ entity }) => entity === one.entity) === i);
