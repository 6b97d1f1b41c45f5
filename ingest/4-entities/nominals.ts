import { childrenBy, conjunctsOf, subtreeSpan, textOf } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { statesOfRegion } from '../lexicon/region-words.ts';
import { backReference } from './back-reference.ts';
import type { EntityHead } from './book.ts';
import { type LinkContext, type PersonRole, sentenceOf } from './context.ts';
import { focusState, lastStates } from './focus.ts';
import { group } from './groups.ts';
import { unnamedIdentity } from './identity.ts';
import type { LinkedMention } from './linked.ts';
import { stateHead } from './names.ts';
import { officialBody } from './official-bodies.ts';
import { possessed } from './possessed.ts';
import { personOf } from './role-reference.ts';
import { severalHolders } from './several.ts';

/** A way to find out whom an unnamed actor is; the first that answers wins. */
interface Resolver {
  rule: string;
  find: (context: LinkContext, mention: FoundMention) => Answer | undefined;
}

export interface Answer {
  heads: EntityHead[];
  optional?: boolean;
  rule?: string;
}

const STATES_OWN = /^(force|official)$/;

const RESOLVERS: readonly Resolver[] = [
  { rule: 'apposition', find: apposition },
  { rule: 'possessed', find: possessed },
  { rule: 'speaks-for', find: speaksFor },
  { rule: 'role', find: (context, mention) => known(context, personOf(context, mention)) },
  { rule: 'both', find: bothSides },
  { rule: 'holders', find: severalHolders },
  { rule: 'official-body', find: officialBody },
  { rule: 'state-own', find: stateOwn },
  { rule: 'scene', find: onTheScene },
  { rule: 'country', find: theCountry },
  { rule: 'of-body', find: ofBody },
  { rule: 'back-reference', find: (context, mention) => known(context, backReference(context, mention)) },
  { rule: 'unnamed-bank', find: unnamedBank },
  { rule: 'focus', find: ofFocus },
  { rule: 'group', find: group },
];

/** Links unnamed actors in text order, so that later ones may refer to earlier ones. */
export function linkNominals(context: LinkContext): void {
  const nominals = context.found.filter((mention) => mention.nominal && mention.rule !== 'gazetteer-people');
  for (const mention of nominals) {
    for (const { rule, find } of RESOLVERS) {
      const answer = find(context, mention);
      if (!answer) continue;
      for (const head of answer.heads) context.book.add(mention, head, { rule: answer.rule ?? rule, optional: answer.optional ?? false });
      break;
    }
  }
}

function known(context: LinkContext, id: string | undefined): Answer | undefined {
  const entity = id ? context.book.get(id) : undefined;
  return entity ? { heads: [entity], optional: true } : undefined;
}

/** Linked mention of the name that a nominal belongs to. */
function ownerOf(context: LinkContext, mention: FoundMention): LinkedMention | undefined {
  const owner = mention.owner?.mention;
  return owner
    ? context.book.inSentence(owner.sentence).find((other) => other.first === owner.first && other.last === owner.last)
    : undefined;
}

/** "Alexander Losyukov, the head of the Russian delegation", "Mahan Air, an airline": the name that it stands beside. */
function apposition(context: LinkContext, mention: FoundMention): Answer | undefined {
  const sentence = sentenceOf(context, mention);
  const { label, head } = sentence.tokens[mention.head]!;
  const beside = sentence.children[mention.head]!.filter((child) => sentence.tokens[child]!.label === 'appos');
  const heads = label === 'appos' ? [head, ...beside] : beside;
  const attribute = label === 'attr' ? sentence.children[head]!.filter((child) => /^nsubj$/.test(sentence.tokens[child]!.label)) : [];
  const here = context.book.inSentence(mention.sentence).filter((other) => other.kind === 'name');
  if (mention.plural) {
    // "his Greek and French counterparts, Nikos Dendias and …": all of them
    const all = here.filter((other) => heads.some((token) => conjunctsOf(sentence, token).includes(other.head)) && other.type !== 'Place');
    if (all.length > 1) return { heads: all.map((other) => context.book.get(other.entity)!), optional: true };
  }
  const name = here.find((other) => [...heads, ...attribute].includes(other.head) && agrees(mention, other));
  if (!name) return undefined;
  const entity = context.book.get(name.entity)!;
  if (entity.type === 'Person') context.roles.push({ person: entity.id, at: mention.start, ...roleOf(context, mention) });
  return { heads: [entity], optional: true };
}

/** "the head of the Russian delegation": words, state and body of a role, its "of" and "for" phrases included. */
function roleOf(context: LinkContext, mention: FoundMention): Pick<PersonRole, 'words' | 'iso3' | 'owner'> {
  const sentence = sentenceOf(context, mention);
  const phrases = childrenBy(sentence, mention.head, 'prep').filter((child) => /^(of|for|to|at|in)$/.test(sentence.tokens[child]!.text));
  const last = Math.max(mention.last, ...phrases.map((child) => subtreeSpan(sentence, child, ['relcl', 'appos', 'punct', 'conj']).last));
  const owner = ownerOf(context, mention);
  const state = context.foundIn(mention.sentence).find((other) => other.iso3 && other.first >= mention.first && other.last <= last);
  const iso3 = mention.iso3 ?? state?.iso3 ?? (owner ? context.book.get(owner.entity)?.iso3 : undefined);
  const words = textOf(sentence, { first: mention.first, last }).toLowerCase();
  return { words, ...(iso3 ? { iso3 } : {}), ...(owner ? { owner: owner.entity } : {}) };
}

/** A person noun beside a person, a place noun beside a place, a body noun beside a body. */
function agrees({ nominal, plural }: FoundMention, name: LinkedMention): boolean {
  if (plural) return name.type === 'Organization' && /^(group|force)$/.test(nominal!);
  if (name.type === 'Person') return /^(people|official|group|force)$/.test(nominal!);
  if (name.type === 'Place') return /^(place|facility)$/.test(nominal!);
  if (name.type === 'State') return /^(country|place)$/.test(nominal!);
  return /^(group|body|company|bank|media|official|force)$/.test(nominal!);
}

const SEVERAL = /^(?:both|(?:the |these |those |all )?(two|three|four))(?: the)? \p{L}+$/iu;

/** "both countries", "the two sides", "all three nations": as many states as it says, the last ones named. */
function bothSides(context: LinkContext, mention: FoundMention): Answer | undefined {
  if (!mention.plural || mention.owner || !/^(country|nation|state|side|government|leader|ally|neighbou?r|capital)$/.test(mention.noun!))
    return undefined;
  const said = SEVERAL.exec(mention.text);
  if (!said) return undefined;
  const count = { three: 3, four: 4 }[said[1]?.toLowerCase() ?? ''] ?? 2;
  const states = lastStates(context, mention, count);
  return states.length === count ? { heads: states.map(stateHead), optional: true } : undefined;
}

/** A state's own forces, police, officials, diplomats are that state: "South Korean troops", "police in Jakarta", "Assad's forces". */
function stateOwn(context: LinkContext, mention: FoundMention): Answer | undefined {
  const person =
    mention.nominal === 'people' &&
    !mention.plural &&
    /\b(minister|secretary|chief|ambassador|envoy|general|negotiator)\b/i.test(mention.noun!);
  // "Mali's opposition leader" is not Mali
  if ((!STATES_OWN.test(mention.nominal!) && !person) || /\bopposition\b/i.test(mention.text)) return undefined;
  if (mention.iso3) return { heads: [stateHead(mention.iso3)] };
  const owner = ownerOf(context, mention);
  if (!owner) return undefined;
  const entity = context.book.get(owner.entity)!;
  const role = entity.type === 'Person' ? context.roles.find((one) => one.person === entity.id && one.iso3) : undefined;
  const iso3 = entity.iso3 ?? role?.iso3 ?? (entity.type === 'Place' ? entity.country : undefined);
  return iso3 ? { heads: [stateHead(iso3)], optional: entity.type === 'Place' } : undefined;
}

/** "In Norway, she will meet with senior officials", "will travel to Norway to meet with officials": those of the place that she is in. */
function onTheScene(context: LinkContext, mention: FoundMention): Answer | undefined {
  if (mention.nominal !== 'official' || !mention.plural || mention.owner || mention.definite) return undefined;
  const { tokens } = sentenceOf(context, mention);
  const scene = context.book.inSentence(mention.sentence).findLast(({ type, kind, first }) => {
    if (!/^(State|Place)$/.test(type) || kind !== 'name' || first >= mention.first || first === 0) return false;
    const before = tokens[first - 1]!.text;
    const opens = /^in$/i.test(before) && (first === 1 || (first === 2 && /^(while|and|also)$/i.test(tokens[0]!.text)));
    return opens || (/^(to|in)$/i.test(before) && /^(travel|stop|go|fly|trip|visit)$/.test(tokens[first - 2]?.lemma ?? ''));
  });
  const place = scene && context.book.get(scene.entity);
  const iso3 = place && (place.iso3 ?? place.country);
  return iso3 ? { heads: [stateHead(iso3)], optional: true } : undefined;
}

/** "the country", "the European nation", "the reclusive state". */
function theCountry(context: LinkContext, mention: FoundMention): Answer | undefined {
  const back = mention.nominal === 'country' || (mention.noun === 'state' && /\w+ \w+ state$/i.test(mention.text));
  if (!back || mention.plural || !mention.definite || /^(ally|neighbou?r)$/.test(mention.noun!)) return undefined;
  const iso3 = focusState(context, mention, statesOfRegion(mention.text));
  return iso3 ? { heads: [stateHead(iso3)], optional: true } : undefined;
}

/** "Taliban fighters", "Hezbollah chief", "UN workers", "DEA officials": the body they belong to. */
function ofBody(context: LinkContext, mention: FoundMention): Answer | undefined {
  const owner = ownerOf(context, mention);
  if (!owner || !/^(force|official|group|people)$/.test(mention.nominal!)) return undefined;
  const entity = context.book.get(owner.entity)!;
  if (entity.type === 'Organization' || entity.type === 'Bank') return { heads: [entity] };
  return entity.type === 'Person' && mention.owner!.by !== 'in' && STATES_OWN.test(mention.nominal!)
    ? { heads: [entity], optional: true }
    : undefined;
}

/** "the spokesperson for the German government": whose stands after "for", whoever else was a spokesperson before. */
function speaksFor(context: LinkContext, mention: FoundMention): Answer | undefined {
  if (!/^spokes/.test(mention.noun!)) return undefined;
  const sentence = sentenceOf(context, mention);
  const objects = childrenBy(sentence, mention.head, 'prep')
    .filter((token) => sentence.tokens[token]!.text === 'for')
    .flatMap((token) => childrenBy(sentence, token, 'pobj'));
  const owner = context.foundIn(mention.sentence).find((other) => objects.includes(other.head) && other.start > mention.start);
  if (owner?.iso3) return { heads: [stateHead(owner.iso3)] };
  const named = context.book
    .inSentence(mention.sentence)
    .find((other) => other.start === owner?.start && /^(Organization|Bank)$/.test(other.type));
  return named ? { heads: [context.book.get(named.entity)!] } : undefined;
}

/** "a Macau-based bank": a node of its own when it is singled out. */
function unnamedBank(context: LinkContext, mention: FoundMention): Answer | undefined {
  if (mention.nominal !== 'bank' || mention.plural || mention.noun === 'institution') return undefined;
  const owner = ownerOf(context, mention);
  const entity = owner ? context.book.get(owner.entity) : undefined;
  const country = mention.iso3 ?? entity?.iso3 ?? entity?.country;
  const identity = unnamedIdentity('Bank', mention.name, { everywhere: false, articleId: context.article.id });
  return { heads: [{ ...identity, type: 'Bank', name: mention.name, ...(country ? { country } : {}) }], optional: !country };
}

/** "the government", "police", "the army" with nothing said: the state in focus. */
function ofFocus(context: LinkContext, mention: FoundMention): Answer | undefined {
  const own =
    STATES_OWN.test(mention.nominal!) &&
    (mention.definite || /^(police|authority|government|army|military|parliament|official|troops?|court)$/.test(mention.noun!));
  // "partner governments", "a foreign government": of no state in particular
  if (mention.noun === 'government' && (mention.plural || /^(an?|any|another|every|each|no|foreign|other)\b/i.test(mention.text)))
    return undefined;
  // "the freedom of peaceful assembly"
  if (mention.noun === 'assembly' && !mention.definite) return undefined;
  // "international labour officials" are of no state
  if (/\b(international|foreign|western)\b/i.test(mention.name)) return undefined;
  if (!own || mention.owner || (mention.nominal === 'official' && /^(side|source|mission|team|agent|chief|leader)$/.test(mention.noun!)))
    return undefined;
  const iso3 = focusState(context, mention);
  return iso3 ? { heads: [stateHead(iso3)], optional: true } : undefined;
}
