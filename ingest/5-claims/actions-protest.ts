import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { rolesAt } from './actors.ts';
import type { FoundClaim } from './claim.ts';
import type { Role } from './role.ts';
import { homeState } from './structure-home.ts';
import { dateOf } from './time.ts';
import { childrenBy, isNoun, lemmaOf, placesWith, prepObjects } from './tree.ts';

const PROTESTS = ['protest', 'demonstration'];
/** Said of protests that the state's rulers are meant. */
const POLITICAL = /\b(government|authorities|governor|president|minister|bill|law|regime|officials|resignation)\b/i;
const PROTESTERS = /^(protest[eo]r|demonstrator|marcher)$/;

/**
 * "The protests began in June", "anti-government protests continue": in an article that speaks of protesters, they protest against
 * whom the noun names, else against the state that the article is about. Once an article, where it is first told.
 */
export function findProtests(linked: LinkedArticle, told: readonly FoundClaim[]): FoundClaim[] {
  const group = linked.mentions.find(({ noun, entity }) => PROTESTERS.test(noun ?? '') && linked.entity(entity).type === 'Organization');
  if (!group || told.some(({ type, source }) => type === 'PROTESTS_AGAINST' && source === group.entity)) return [];
  const sites = placesWith(linked.sentences, PROTESTS).filter(({ sentence, at }) => isNoun(sentence.tokens[at]!));
  const named = sites.find(({ sentence, at }) => against(linked, sentence, at) !== undefined);
  const site = named ?? sites[0];
  const political = sites.some(({ sentence }) => POLITICAL.test(sentence.text)) && !/counter-protest/i.test(linked.article.text);
  const target = named ? against(linked, named.sentence, named.at) : political ? home(linked) : undefined;
  return site && target && target.mention.entity !== group.entity ? [claim(linked, site, group, target)] : [];
}

function against(linked: LinkedArticle, sentence: Sentence, noun: number): Role | undefined {
  const objects = prepObjects(sentence, noun, new Set(['against']));
  const own = objects.flatMap((at) => rolesAt({ linked, sentence }, at, { types: ['State', 'Organization', 'Person'] }))[0];
  if (own) return own;
  // "anti-government protests in Baghdad": the government of the place
  const anti = childrenBy(sentence, noun, 'amod', 'compound').some(
    (child) =>
      /^anti-?(government|regime|establishment)$/i.test(sentence.tokens[child]!.text) || lemmaOf(sentence.tokens[child]!) === 'government',
  );
  if (!anti) return undefined;
  const [place] = linked.mentionsOf(sentence.index).filter(({ country, entity }) => country && linked.entity(entity).type === 'Place');
  const state = place && linked.mentions.find(({ entity }) => entity === `state:${place.country}`);
  return state && { mention: state, text: state.text };
}

function home(linked: LinkedArticle): Role | undefined {
  const iso3 = homeState(linked);
  const mention = iso3 && linked.mentions.find(({ entity, kind }) => entity === `state:${iso3}` && kind !== 'pronoun');
  return mention ? { mention, text: mention.text } : undefined;
}

function claim(
  linked: LinkedArticle,
  { sentence, at }: { sentence: Sentence; at: number },
  group: LinkedMention,
  target: Role,
): FoundClaim {
  const date = dateOf(linked, sentence.index, at);
  return {
    type: 'PROTESTS_AGAINST',
    source: group.entity,
    target: target.mention.entity,
    sourceText: group.text,
    targetText: target.text,
    ...(date ? { date } : {}),
    ...{ modality: 'actual', polarity: 'positive', plover: 'PROTEST' },
    ...{ sentence: sentence.index, trigger: at, rule: 'protests-of-protesters', confidence: 0.6 },
  };
}
