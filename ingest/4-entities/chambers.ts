import { childrenBy } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import type { Cluster } from './clusters.ts';
import { type LinkContext, sentenceOf } from './context.ts';
import { countryOfBody } from './countries.ts';
import { focusState } from './focus.ts';

/** Bodies whose bare names are American only where the text speaks of America. */
const AMERICAN = /^United States (Congress|Senate)$/;
/** Names of chambers and courts that many states have. */
const OF_ANY = /^(House of Representatives|Supreme Court)$/;
/** Said in a text on American politics, whether or not it names the state. */
const AMERICAN_POLITICS = /\b(Republicans?|Democrats?|GOP|Capitol Hill|White House)\b/;

/** Mentions of "Congress" or "the Senate" that mean another state's, by that state: they leave the American cluster. */
export function takeForeignChambers(context: LinkContext, cluster: Cluster): { mention: FoundMention; country: string }[] {
  if (!cluster.known || !AMERICAN.test(cluster.known.name)) return [];
  const foreign = cluster.mentions.flatMap((mention) => {
    const country = /^(Congress|Senate)$/.test(mention.name) ? chamberState(context, cluster, mention) : undefined;
    return country && country !== 'USA' ? [{ mention, country }] : [];
  });
  cluster.mentions = cluster.mentions.filter((mention) => !foreign.some((one) => one.mention === mention));
  return foreign;
}

/** The state of a bare "Supreme Court" or "House of Representatives" that nothing beside it tells. */
export const stateOfCourt = (context: LinkContext, cluster: Cluster): string | undefined =>
  cluster.known && OF_ANY.test(cluster.known.name) ? chamberState(context, cluster, cluster.mentions[0]!) : undefined;

/** The state whose chamber is meant: its owner, the place it is in, the United States where they lead, else the state in focus. */
function chamberState(context: LinkContext, cluster: Cluster, mention: FoundMention): string | undefined {
  const owner = countryOfBody(context, { ...cluster, mentions: [mention] }) ?? placeOf(context, mention);
  if (owner) return owner;
  if (AMERICAN_POLITICS.test(context.article.text) || leadingState(context) === 'USA') return 'USA';
  return focusState(context, mention);
}

/** "the Senate in Bogotá". */
function placeOf(context: LinkContext, mention: FoundMention): string | undefined {
  const sentence = sentenceOf(context, mention);
  const places = childrenBy(sentence, mention.head, 'prep')
    .filter((token) => sentence.tokens[token]!.text === 'in')
    .flatMap((token) => childrenBy(sentence, token, 'pobj'));
  return context.foundIn(mention.sentence).find((other) => places.includes(other.head) && other.country)?.country;
}

/** The state that the article names most; the first of equals. */
function leadingState({ book }: LinkContext): string | undefined {
  const counts = new Map<string, number>();
  for (const { type, entity } of book.mentions) if (type === 'State') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && book.get(most[0])!.iso3;
}

/** A legislature called by nothing but the word. */
export const LEGISLATURE = /^(?:the )?parliament$/i;

/** The state of a bare "Parliament": the one spoken of. */
export const stateOfParliament = (context: LinkContext, cluster: Cluster): string | undefined =>
  LEGISLATURE.test(cluster.mentions[0]!.name) ? focusState(context, cluster.mentions[0]!) : undefined;
