import { isCommonWord } from '../2-parse/lemma.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { hasCapital, isCapitalized } from '../lexicon/letters.ts';
import { isPeople, isPeopleAdjective } from '../lexicon/peoples.ts';
import { titleClass } from '../lexicon/roles.ts';
import type { LinkContext } from './context.ts';
import { unnamedIdentity } from './identity.ts';
import { stateHead } from './names.ts';
import type { Answer } from './nominals.ts';

/** Nouns that say too little to be a node without a modifier: "a network", "people", "the press". */
const VAGUE =
  /^(network|organi[sz]ation|community|entity|business|member|body|staff|family|person|people|man|woman|child|boy|girl|citizen|national|public|population|press|media|company|firm|giant|agency|office|committee|department|union|side|source|institution|board|panel|council|association|foundation|school|college|university|institute|team|unit|security|intelligence|state|leadership|chief|head|leader|secretary|envoy|representative|president|minister|executive|officer|agent|expert|analyst|friend|wife|husband|son|daughter|father|mother)$/;

/** Nouns that are nobody unless a nation or a name says whose they are: "people", "the parties"; "the Cuban people" are some. */
const NOBODY = /^(people|person|everyone|population|public|party|reporter)$/;
/** Nouns that are nobody, whoever's they are: "his principal", "the press". */
const NEVER = /^(principal|colleague|counterpart|press|media|government|assembly)$/;
/** Means rather than those who use them. */
const MEANS =
  /^(force|forces|unit|missile|rocket|drone|jet|fighter jet|warplane|plane|tank|aircraft|helicopter|intelligence|artillery|patrol|convoy)$/;
/** Plural offices that make a group where a name says whose: "Muslim leaders", "Syrian opposition members". */
const FOLLOWED = /^(leader|member|lawmaker|legislator|cleric|commander|mp)$/;
/** "at least 71", "some 500", "more than a dozen". */
const QUANTITY =
  /^((at least|at most|more than|fewer than|less than|up to|about|around|some|nearly|almost|over|roughly|hundreds|thousands|dozens|tens|of|a|an|dozen|hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d[\d.,]*) )+/i;

/** Whatever is left names itself: "Kurdish rebels", "French farmers", "protesters". Kept only where a claim ends in it. */
export function group(context: LinkContext, mention: FoundMention): Answer | undefined {
  if (/^(place|facility|country)$/.test(mention.nominal!) || /^(no|neither|another|any|every|each) /i.test(mention.text)) return undefined;
  const name = plainName(context, mention).replace(QUANTITY, '');
  const title = mention.nominal === 'official' || (mention.nominal === 'people' && !mention.plural);
  const named = mention.owner !== undefined || (!title && hasCapital(name));
  if (VAGUE.test(mention.noun!) && !named && name.split(/[\s-]/).length < 3) return undefined;
  // an office that nobody named in the text holds is no node, nor are several: "the Foreign Ministers", "envoys"
  const own = mention.owner !== undefined || hasProperWord(name);
  const nobodys = mention.plural ? !(own && FOLLOWED.test(mention.noun!)) : !mention.owner;
  if (nobodys && /^(state|office)$/.test(titleClass(mention.noun ?? '') ?? '')) return undefined;
  if (NEVER.test(mention.noun ?? '') || (NOBODY.test(mention.noun ?? '') && !own) || /^your /i.test(mention.text)) return undefined;
  // "security forces" act, "force" is used
  const acts = mention.noun === 'force' && mention.plural === true && name.includes(' ');
  if ((MEANS.test(mention.noun ?? '') || mention.nominal === 'bank') && !own && !acts) return undefined;
  const country = mention.iso3 ?? mention.owner?.mention.country;
  // "stands with the Cuban people"
  if (mention.noun === 'people' && mention.plural && mention.iso3) return { heads: [stateHead(mention.iso3)], optional: true };
  const phrase = withOwner(mention, name);
  const everywhere = mention.plural === true && own;
  const identity = unnamedIdentity('Organization', phrase, { everywhere, country, articleId: context.article.id });
  return { heads: [{ ...identity, type: 'Organization', name: phrase, ...(country ? { country } : {}) }], optional: true };
}

/** A word in capitals that is common in small letters tells no group from another: "Security Advisers". */
const hasProperWord = (name: string): boolean =>
  name
    .split(/[\s-]/)
    .some((word) => isCapitalized(word) && (isPeople(word) || isPeopleAdjective(word) || !isCommonWord(word.toLowerCase())));

/** "supporters of Omar Vance", "refugees in Chad": what tells the group apart stands after the noun. */
function withOwner({ owner }: FoundMention, name: string): string {
  return owner && (owner.by === 'of' || owner.by === 'in') ? `${name} ${owner.by} ${owner.mention.name}` : name;
}

/** The phrase without the capital that only opens a sentence: "Protesters marched" names `protesters`. */
function plainName(context: LinkContext, mention: FoundMention): string {
  const first = mention.name.split(/[\s-]/)[0]!;
  const opens = mention.text.startsWith(mention.name) && mention.first === 0;
  const proper = context.foundIn(mention.sentence).some((other) => other.first === 0 && other.kind !== 'nominal');
  return opens && !proper && isCommonWord(first.toLowerCase()) && !isPeopleAdjective(first)
    ? mention.name[0]!.toLowerCase() + mention.name.slice(1)
    : mention.name;
}
