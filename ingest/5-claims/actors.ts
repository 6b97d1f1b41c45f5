import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { jointAuthors } from './joint.ts';
import { OWNERS, ownersBy } from './owners.ts';
import { arePrivate } from './private.ts';
import { fitting, phrase, type Reading, type Role, type Search } from './role.ts';
import { held } from './title-holder.ts';
import { childrenBy, conjuncts, core, isVerb, lemmaOf, prepObjects } from './tree.ts';

/** The actors that a noun phrase names, coordination expanded: "officials of Oslo and Bern" gives both. */
export function rolesAt(reading: Reading, token: number, search: Search): Role[] {
  const { linked, sentence } = reading;
  const found: Role[] = [];
  // "the negotiator Kim and envoy Hill": the parser may hang the second on the first one's name
  const beside = childrenBy(sentence, token, 'appos').flatMap((name) => conjuncts(sentence, name).slice(1));
  for (const each of [
    ...conjuncts(sentence, token),
    ...listedBeside(reading, token, search),
    ...asWell(reading.sentence, token).flatMap((at) => conjuncts(sentence, at)),
    ...(beside.length && fitting(reading, token, search) ? beside : []),
  ])
    for (const role of [...roleOf(reading, each, search).map((one) => held(reading, one, search)), ...joinedBefore(reading, each, search)])
      if (!found.some((known) => known.mention.entity === role.mention.entity)) found.push(role);
  // "with President Lund and other officials": who is named stands for the rest
  const named = found.some(({ mention }) => mention.kind === 'name' && linked.entity(mention.entity).type === 'Person');
  return named
    ? found.filter(({ mention }) => mention.kind !== 'nominal' || !/^(?:several |many |some )?other\b/i.test(mention.text))
    : found;
}

/** "Norway, Chile, and Peru": to the parser, the second may stand in apposition to the first. */
function listedBeside(reading: Reading, token: number, search: Search): number[] {
  const { linked, sentence } = reading;
  const own = fitting(reading, token, search);
  const type = own?.kind === 'name' ? linked.entity(own.entity).type : undefined;
  if (!type || !childrenBy(sentence, token, 'cc').length) return [];
  return childrenBy(sentence, token, 'appos').filter((at) => {
    const other = sentence.tokens[at]!.tag.startsWith('NNP') ? fitting(reading, at, search) : undefined;
    return other?.kind === 'name' && linked.entity(other.entity).type === type && other.entity !== own?.entity;
  });
}

/** "met with the minister, as well as the envoy": to the parser, the second hangs on the verb. */
function asWell(sentence: Sentence, token: number): number[] {
  const { label, head } = sentence.tokens[token]!;
  if (label !== 'pobj') return [];
  return childrenBy(sentence, sentence.tokens[head]!.head, 'cc')
    .filter((at) => at > token && sentence.tokens[at]!.text === 'as' && sentence.tokens[at - 1]!.text === 'well')
    .flatMap((at) => childrenBy(sentence, at, 'pobj'));
}

/** One conjunct: its own mention, else the first owner, modifier or place in it that is an actor. */
function roleOf(reading: Reading, token: number, search: Search & { depth?: number }): Role[] {
  const { linked, sentence } = reading;
  const head = core(sentence, token);
  const own = fitting(reading, head, search);
  if (search.consulted && own?.kind !== 'name' && arePrivate(sentence, head)) return [];
  const joined = own && own.kind !== 'name' ? joinedIn(reading, head, search) : [];
  if (joined.length > 1) return joined;
  const examples = own?.kind === 'nominal' && linked.onlyInClaims?.has(own.entity) ? examplesOf(reading, head, search) : [];
  if (examples.length) return examples;
  const asOwn = own ? alike(linked, own, search).map((mention) => ({ mention, text: phrase(sentence, token, mention) })) : [];
  const event = own !== undefined && search.eventsLast === true && linked.entity(own.entity).type === 'Event';
  if (own && !event && !standsForOwner(linked, own)) return asOwn;
  const owned = ownerOf(reading, { token, head, search });
  return owned.length ? owned : asOwn;
}

/** "allies such as Norway", "members, including Oslo and Bern": who is named stands for the unnamed many. */
function examplesOf(reading: Reading, noun: number, search: Search): Role[] {
  return ownersBy(reading.sentence, noun, 'example').flatMap((token) => rolesAt(reading, token, { ...search, direct: true }));
}

/** People always; states only where the phrase counts them: "both sides", not "the countries". */
const areCounted = (linked: LinkedArticle, { entity, text }: LinkedMention): boolean => {
  const { type } = linked.entity(entity);
  return type === 'Person' || (type === 'State' && /^(?:both|(?:the |all )?(?:two|three|four))\b/i.test(text));
};

/** "we" of a joint statement is each of its authors. */
function alike(linked: LinkedArticle, own: LinkedMention, { types, except, each }: Search): LinkedMention[] {
  // "thanked the ministers": one phrase may stand for several
  const several =
    (own.kind === 'nominal' && own.plural && areCounted(linked, own)) || (each && own.kind === 'pronoun' && /^they$/i.test(own.text))
      ? linked.mentionAt(own.sentence, own.head).filter(({ first, last, entity, kind }) => {
          const same = first === own.first && last === own.last && kind === own.kind;
          return same && types.includes(linked.entity(entity).type) && !except?.has(entity);
        })
      : [];
  if (several.length > 1) return several;
  const authors = jointAuthors(linked, own).filter(({ entity }) => types.includes(linked.entity(entity).type) && !except?.has(entity));
  return authors.length > 1 ? authors : [own];
}

/** "US President Trump and Turkish President Erdogan spoke": the parser may miss the coordination before the last title. */
function joinedBefore(reading: Reading, token: number, search: Search): Role[] {
  const { sentence } = reading;
  const own = fitting(reading, token, search);
  if (own?.kind !== 'name') return [];
  for (let at = own.first - 1; at > 0 && at >= own.first - 6; at--) {
    const { label, tag } = sentence.tokens[at]!;
    if (label === 'cc') return namedUpTo(reading, at, search);
    if (!/^(NN|JJ|DT)/.test(tag)) return [];
  }
  return [];
}

function namedUpTo(reading: Reading, conjunction: number, search: Search): Role[] {
  const { linked, sentence } = reading;
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
  search: Search & { depth?: number };
}

/** "the head of the office of the ministry of …": deep enough. */
const MOST_NESTED = 4;

/** "encouraged anyone with news of Ana Lund to call": nobody named, whoever stands behind. */
const NOBODY: ReadonlySet<string> = new Set(['anyone', 'anybody', 'everyone', 'someone', 'somebody', 'everybody', 'individual']);
/** "condemned the killing of Ana Lund": whom it befell is not who is blamed. */
const HARM: ReadonlySet<string> = new Set(
  'attack arrest detention killing murder assassination kidnapping abduction bombing imprisonment beating sentencing trial conviction hijacking diversion shooting poisoning harassment torture execution massacre sentence verdict persecution incarceration expulsion removal raid disappearance assault'.split(
    ' ',
  ),
);
/** "called for access to Ana Lund": whom it is for is not who is asked. */
const ASKED = OWNERS.filter((owner) => !/^(?:to|for|with|about|into)$/.test(owner));
/** "talks with allies about the raid on Oslo": what they are about is not who is met. */
const CONSULTED: (typeof OWNERS)[number][] = OWNERS.filter((owner) =>
  /^(?:example|poss|by|adjective|led|agent|of|from|between|in|at)$/.test(owner),
);
const DOERS = ['poss', 'by', 'adjective', 'led', 'agent', 'from'] as const;

/** The first owner, modifier or place in a noun phrase that is an actor. */
function ownerOf(reading: Reading, { token, head, search }: Phrase): Role[] {
  const { sentence } = reading;
  const deeper = { ...search, depth: (search.depth ?? 0) + 1 };
  if (search.direct || deeper.depth > MOST_NESTED || isVerb(sentence.tokens[head]!) || NOBODY.has(lemmaOf(sentence.tokens[head]!)))
    return [];
  const owners = search.consulted
    ? CONSULTED
    : search.blamed && HARM.has(lemmaOf(sentence.tokens[head]!))
      ? DOERS
      : search.asked
        ? ASKED
        : OWNERS;
  for (const owner of owners) {
    const inner = ownersBy(sentence, head, owner).flatMap((at) => conjuncts(sentence, at).flatMap((each) => roleOf(reading, each, deeper)));
    if (inner.length) return inner.map((role) => ({ mention: role.mention, text: phrase(sentence, token, role.mention) }));
  }
  // "the following companies: Volvo and Saab"
  const apposed = childrenBy(sentence, head, 'appos')
    .flatMap((at) => conjuncts(sentence, at))
    .flatMap((at) => roleOf(reading, at, deeper));
  return apposed.map((role) => ({ mention: role.mention, text: phrase(sentence, token, role.mention) }));
}

/** "Hungarian and Romanian officials": one phrase for the actors of several states. */
function joinedIn(reading: Reading, noun: number, search: Search): Role[] {
  const { sentence } = reading;
  const before = childrenBy(sentence, noun, 'amod', 'compound', 'nmod', 'poss').flatMap((child) => conjuncts(sentence, child));
  const coordinated = [noun, ...before].some((at) => childrenBy(sentence, at, 'cc').some((cc) => cc < noun));
  // "the foreign ministers of Turkey and Iran"
  const after = prepObjects(sentence, noun, OF).flatMap((child) => spread(sentence, child));
  const modifiers = coordinated ? before : after.length > 1 && /S$/.test(sentence.tokens[noun]!.tag) ? after : [];
  const roles = modifiers.flatMap((at) => {
    const mention = fitting(reading, at, search);
    return mention ? [{ mention, text: phrase(sentence, noun, mention) }] : [];
  });
  return roles.filter((role, i) => roles.findIndex((known) => known.mention.entity === role.mention.entity) === i);
}

const OF = new Set(['of', 'from']);

/** "from the Governments of Norway and Chile": of each of the governments. */
function spread(sentence: Sentence, noun: number): number[] {
  const governments = /^governments$/i.test(sentence.tokens[noun]!.text) ? prepObjects(sentence, noun, OF) : [];
  return [noun, ...(governments.length ? governments : [noun]).flatMap((at) => conjuncts(sentence, at).slice(1))];
}
