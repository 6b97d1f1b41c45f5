import type { NodeType } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { jointAuthors } from './joint.ts';
import { fill, reach } from './slots.ts';
import { childrenBy, conjuncts, core, isPassive, isVerb, lemmaOf, prepObjects } from './tree.ts';

/** An end of a claim: the mention that is the node, and the phrase as written. */
export interface Role {
  mention: LinkedMention;
  text: string;
}

/** Where a phrase without a node of its own names its actor, in the order tried: "Israel's raid", "a proposal by Oslo", "Turkish airbase". */
const OWNERS = [
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

export interface Search {
  /** Types that may stand at this end. */
  types: readonly NodeType[];
  /** Entities that must not: nothing acts on itself. */
  except?: ReadonlySet<string>;
  /** Only the noun phrase's own mention, not its possessor or place. */
  direct?: boolean;
  /** An event is taken only where the phrase names no one else: "condemned the raid by Norwegian troops" is aimed at Norway. */
  eventsLast?: boolean;
}

/** The actors that a noun phrase names, coordination expanded: "officials of Oslo and Bern" gives both. */
export function rolesAt(linked: LinkedArticle, sentence: Sentence, token: number, search: Search): Role[] {
  const found: Role[] = [];
  // "the negotiator Kim and envoy Hill": the parser may hang the second on the first one's name
  const beside = childrenBy(sentence, token, 'appos').flatMap((name) => conjuncts(sentence, name).slice(1));
  for (const each of [...conjuncts(sentence, token), ...(fitting(linked, sentence, token, search) ? beside : [])])
    for (const role of [...roleOf(linked, sentence, each, search, 0), ...joinedBefore(linked, sentence, each, search)])
      if (!found.some((known) => known.mention.entity === role.mention.entity)) found.push(role);
  return found;
}

/** One conjunct: its own mention, else the first owner, modifier or place in it that is an actor. */
function roleOf(linked: LinkedArticle, sentence: Sentence, token: number, search: Search, depth: number): Role[] {
  const head = core(sentence, token);
  const own = fitting(linked, sentence, head, search);
  const joined = own && own.kind !== 'name' ? joinedIn(linked, sentence, head, search) : [];
  if (joined.length > 1) return joined;
  const examples = own?.kind === 'nominal' && linked.onlyInClaims?.has(own.entity) ? examplesOf(linked, sentence, head, search) : [];
  if (examples.length) return examples;
  const asOwn = own ? alike(linked, own, search).map((mention) => ({ mention, text: phrase(sentence, token, mention) })) : [];
  const event = own !== undefined && search.eventsLast === true && linked.entity(own.entity).type === 'Event';
  if (own && !event && !standsForOwner(linked, own)) return asOwn;
  const owned = ownerOf(linked, sentence, { token, head, search, depth });
  return owned.length ? owned : asOwn;
}

/** "allies such as Norway", "members, including Oslo and Bern": who is named stands for the unnamed many. */
function examplesOf(linked: LinkedArticle, sentence: Sentence, noun: number, search: Search): Role[] {
  return ownersBy(sentence, noun, 'example').flatMap((token) => rolesAt(linked, sentence, token, { ...search, direct: true }));
}

/** "such as" and "including", not "as president". */
const named = (sentence: Sentence, noun: number, token: number): boolean =>
  lemmaOf(sentence.tokens[sentence.tokens[token]!.head]!) !== 'as' ||
  [noun, sentence.tokens[token]!.head].some((at) => sentence.children[at]!.some((child) => lemmaOf(sentence.tokens[child]!) === 'such'));

const EXAMPLES = new Set(['including', 'include', 'as', 'like']);

/** "we" of a joint statement is each of its authors. */
function alike(linked: LinkedArticle, own: LinkedMention, { types, except }: Search): LinkedMention[] {
  const authors = jointAuthors(linked, own).filter(({ entity }) => types.includes(linked.entity(entity).type) && !except?.has(entity));
  return authors.length > 1 ? authors : [own];
}

/** "US President Trump and Turkish President Erdogan spoke": the parser may miss the coordination before the last title. */
function joinedBefore(linked: LinkedArticle, sentence: Sentence, token: number, search: Search): Role[] {
  const own = fitting(linked, sentence, token, search);
  if (own?.kind !== 'name') return [];
  for (let at = own.first - 1; at > 0 && at >= own.first - 6; at--) {
    const { label, tag } = sentence.tokens[at]!;
    if (label === 'cc') return namedUpTo(linked, sentence, at, search);
    if (!/^(NN|JJ|DT)/.test(tag)) return [];
  }
  return [];
}

function namedUpTo(linked: LinkedArticle, sentence: Sentence, conjunction: number, search: Search): Role[] {
  const before = linked
    .mentionAt(sentence.index, conjunction - 1)
    .find((mention) => mention.kind === 'name' && mention.last === conjunction && linked.entity(mention.entity).type === 'Person');
  if (!before || search.except?.has(before.entity) || !search.types.includes('Person')) return [];
  return [{ mention: before, text: phrase(sentence, before.head, before) }];
}

/** Unnamed nouns that stand for the state or body that they belong to, where one is named: "soldiers from Oslo", "a base in Norway". */
const STANDING_IN = new Set(['force', 'official', 'people', 'place', 'facility']);
const standsForOwner = (linked: LinkedArticle, { kind, nominal, entity }: LinkedMention): boolean =>
  kind === 'nominal' && nominal !== undefined && STANDING_IN.has(nominal) && linked.onlyInClaims?.has(entity) === true;

interface Phrase {
  token: number;
  head: number;
  search: Search;
  depth: number;
}

/** The first owner, modifier or place in a noun phrase that is an actor. */
function ownerOf(linked: LinkedArticle, sentence: Sentence, { token, head, search, depth }: Phrase): Role[] {
  if (search.direct || depth > 3 || isVerb(sentence.tokens[head]!)) return [];
  for (const owner of OWNERS) {
    const inner = ownersBy(sentence, head, owner).flatMap((at) =>
      conjuncts(sentence, at).flatMap((each) => roleOf(linked, sentence, each, search, depth + 1)),
    );
    if (inner.length) return inner.map((role) => ({ mention: role.mention, text: phrase(sentence, token, role.mention) }));
  }
  const apposed = childrenBy(sentence, head, 'appos').flatMap((at) => roleOf(linked, sentence, at, search, depth + 1));
  return apposed.map((role) => ({ mention: role.mention, text: phrase(sentence, token, role.mention) }));
}

/** "Hungarian and Romanian officials": one phrase for the actors of several states. */
function joinedIn(linked: LinkedArticle, sentence: Sentence, noun: number, search: Search): Role[] {
  const before = childrenBy(sentence, noun, 'amod', 'compound', 'nmod', 'poss').flatMap((child) => conjuncts(sentence, child));
  const coordinated = [noun, ...before].some((at) => childrenBy(sentence, at, 'cc').some((cc) => cc < noun));
  // "the foreign ministers of Turkey and Iran"
  const after = prepObjects(sentence, noun, OF).flatMap((child) => conjuncts(sentence, child));
  const modifiers = coordinated ? before : after.length > 1 && /S$/.test(sentence.tokens[noun]!.tag) ? after : [];
  const roles = modifiers.flatMap((at) => {
    const mention = fitting(linked, sentence, at, search);
    return mention ? [{ mention, text: phrase(sentence, noun, mention) }] : [];
  });
  return roles.filter((role, i) => roles.findIndex((known) => known.mention.entity === role.mention.entity) === i);
}

const OF = new Set(['of', 'from']);

/** The narrowest mention headed by a token that the search lets through. */
function fitting(linked: LinkedArticle, sentence: Sentence, token: number, { types, except }: Search): LinkedMention | undefined {
  return linked
    .mentionAt(sentence.index, token)
    .find(
      (mention) =>
        mention.head === token &&
        !isDateline(sentence, mention) &&
        types.includes(linked.entity(mention.entity).type) &&
        !except?.has(mention.entity),
    );
}

/** "KABUL - A Taliban attack", "THE HAGUE, Netherlands -- …", "WASHINGTON (AP)": where it was written, not who acts. */
function isDateline(sentence: Sentence, { last }: LinkedMention): boolean {
  const [first] = sentence.tokens;
  if (last > 6 || first === undefined || first.text.length < 3 || first.text !== first.text.toUpperCase()) return false;
  const dash = sentence.tokens.findIndex((token, i) => i >= last && /^(-+|–|—|\(|:)$/.test(token.text));
  return dash >= 0 && dash <= 6 && sentence.tokens[dash - 1]!.end < sentence.tokens[dash]!.start;
}

/** Tokens that stand to a noun as one kind of owner. */
function ownersBy(sentence: Sentence, noun: number, owner: (typeof OWNERS)[number]): number[] {
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
  // "the killing of civilians by soldiers": the agent may hang one noun lower
  const clauses = childrenBy(sentence, noun, 'acl').filter((clause) => /^VB[GN]$/.test(sentence.tokens[clause]!.tag));
  const own =
    owner === 'by'
      ? reach(sentence, noun, new Set(['by']), 1)
      : [noun, ...clauses].flatMap((at) => prepObjects(sentence, at, new Set([owner])));
  return own.length
    ? own
    : besides(sentence, noun)
        .filter((preposition) => lemmaOf(sentence.tokens[preposition]!) === owner)
        .flatMap((preposition) => childrenBy(sentence, preposition, 'pobj'));
}

/** "rejected a proposal by Oslo": the parser often hangs the phrase on the verb; prepositions after the noun that its verb has. */
function besides(sentence: Sentence, noun: number): number[] {
  const { label, head } = sentence.tokens[noun]!;
  const verb = label === 'dobj' ? head : label === 'pobj' ? sentence.tokens[head]!.head : noun;
  if (verb === noun || !isVerb(sentence.tokens[verb]!)) return [];
  return childrenBy(sentence, verb, 'prep', 'agent').filter((preposition) => preposition > noun && preposition !== head);
}

/** The words of a phrase from its first plain modifier to the mention or head, whichever is later: "an army camp in Mali". */
function phrase(sentence: Sentence, token: number, mention: LinkedMention): string {
  const left = leftmost(sentence, token);
  const first = Math.min(left, mention.first);
  const last = Math.max(token, mention.last - 1, mention.kind === 'nominal' ? endOf(sentence, token) : 0);
  // a phrase that would run over half a sentence is the mention alone
  if (last - first > 14) return mention.text;
  const { start } = sentence.tokens[first]!;
  return sentence.text.slice(start - sentence.start, sentence.tokens[last]!.end - sentence.start);
}

/** Last token of an unnamed actor's own place or body: "soldiers from Oslo", "a court in Oslo". */
function endOf(sentence: Sentence, noun: number): number {
  const preposition = childrenBy(sentence, noun, 'prep').find(
    (child) => child === noun + 1 && ['of', 'from', 'in', 'at', 'for'].includes(lemmaOf(sentence.tokens[child]!)),
  );
  const [object] = preposition === undefined ? [] : childrenBy(sentence, preposition, 'pobj');
  return object === undefined ? noun : object;
}

const MODIFIERS = ['det', 'amod', 'compound', 'nmod', 'poss', 'nummod', 'quantmod'];

function leftmost(sentence: Sentence, token: number): number {
  const left = childrenBy(sentence, token, ...MODIFIERS).filter((child) => child < token);
  return Math.min(token, ...left.map((child) => leftmost(sentence, child)));
}
