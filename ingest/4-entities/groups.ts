import { isCommonWord } from '../2-parse/lemma.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { isPeopleAdjective } from '../lexicon/peoples.ts';
import { titleClass } from '../lexicon/roles.ts';
import type { LinkContext } from './context.ts';
import { unnamedIdentity } from './identity.ts';
import type { Answer } from './nominals.ts';

/** Nouns that say too little to be a node without a modifier: "a network", "people", "the press". */
const VAGUE =
  /^(network|organi[sz]ation|community|entity|business|member|body|staff|family|person|people|man|woman|child|boy|girl|citizen|national|public|population|press|media|company|firm|giant|agency|office|committee|department|union|side|source|institution|board|panel|council|association|foundation|school|college|university|institute|team|unit|security|intelligence|state|leadership|chief|head|leader|secretary|envoy|representative|president|minister|executive|officer|agent|expert|analyst|friend|wife|husband|son|daughter|father|mother)$/;

/** Whatever is left names itself: "Kurdish rebels", "French farmers", "protesters". Kept only where a claim ends in it. */
export function group(context: LinkContext, mention: FoundMention): Answer | undefined {
  if (/^(place|facility|country)$/.test(mention.nominal!)) return undefined;
  const name = plainName(context, mention);
  const title = mention.nominal === 'official' || (mention.nominal === 'people' && !mention.plural);
  const named = mention.owner !== undefined || (!title && /\p{Lu}/u.test(name));
  if (VAGUE.test(mention.noun!) && !named && name.split(/[\s-]/).length < 3) return undefined;
  // an office that nobody named in the text holds is no node
  if (!mention.plural && !mention.owner && /^(state|office)$/.test(titleClass(mention.noun!) ?? '')) return undefined;
  const country = mention.iso3 ?? mention.owner?.mention.country;
  const phrase = withOwner(mention, name);
  const everywhere = named && mention.plural === true;
  const identity = unnamedIdentity('Organization', phrase, { everywhere, country, articleId: context.article.id });
  return { heads: [{ ...identity, type: 'Organization', name: phrase, ...(country ? { country } : {}) }], optional: true };
}

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
