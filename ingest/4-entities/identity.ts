import type { NodeType } from '../../src/ontology.ts';
import { NODE_TYPES } from '../../src/ontology.ts';
import { slug } from '../lexicon/fold.ts';
import { bodyName, isGeneric } from './body-names.ts';
import { personSlug } from './person-names.ts';

/**
 * Identity over articles: ids come from content alone, so that two articles meet in a node without asking a store.
 *
 * - State: ISO 3166-1 alpha-3, whatever it is called (`state:PRK`).
 * - Place: country and name (`place:RUS/moscow`), the name alone where the country is unknown.
 * - Known body or bank: the gazetteer's one name (`org:united-nations` for "UN"), so aliases meet.
 * - Person: the full name in one spelling (`person:kim-kye-gwan` for "Kim Kye-gwan" and "Kim Gye Gwan"); middle initials, accents and
 *   the Arabic article do not count. Two full names that differ stay two people.
 * - A surname that the article never gives in full names whoever it is in this article only: its id holds the article's,
 *   unless the news knows one leader by it.
 * - A body or bank whose name tells nothing by itself ("Foreign Ministry", "First National Bank") holds its country; without one, the article.
 *   Its nation may stand in the name or beside it ("Turkish Foreign Ministry", "Turkey's Ministry of Foreign Affairs"): one id.
 * - An unnamed bank or group holds the article's id; a group with a nationality ("Kurdish rebels") does not: it is the same in every article.
 *
 * The reason stands in `Entity.identity`.
 */
export interface Identity {
  id: string;
  identity: string;
}

const prefixed = (type: NodeType, rest: string): string => `${NODE_TYPES[type].prefix}:${rest}`;
const within = (country: string | undefined, name: string): string => (country ? `${country}/${slug(name)}` : slug(name));

export const stateIdentity = (iso3: string): Identity => ({ id: `state:${iso3}`, identity: 'iso3' });

export const placeIdentity = (name: string, country: string | undefined, known: boolean): Identity => ({
  id: prefixed('Place', within(country, name)),
  identity: known ? 'gazetteer' : 'place-name',
});

export const knownIdentity = (type: NodeType, name: string): Identity => ({ id: prefixed(type, slug(name)), identity: 'gazetteer' });

/** A person by full name; by a bare surname within the article. */
export function personIdentity(name: string, articleId: string, leader?: string): Identity {
  if (leader) return { id: prefixed('Person', personSlug(leader)), identity: 'leader' };
  if (personSlug(name).includes('-')) return { id: prefixed('Person', personSlug(name)), identity: 'full-name' };
  return { id: prefixed('Person', `${personSlug(name)}@${slug(articleId)}`), identity: 'article-local' };
}

/** A body or bank by its name; a generic one by its country and name, or within the article. */
export function bodyIdentity(
  type: 'Organization' | 'Bank',
  name: string,
  where: { country?: string | undefined; articleId: string },
): Identity {
  const { nation, rest } = bodyName(name);
  if (!isGeneric(rest)) return { id: prefixed(type, slug(name)), identity: 'name' };
  const country = nation ?? where.country;
  if (country) return { id: prefixed(type, within(country, rest)), identity: 'name-and-country' };
  return { id: prefixed(type, `${slug(name)}@${slug(where.articleId)}`), identity: 'article-local' };
}

/** A state's team in a game: never the state. */
export const teamIdentity = (country: string): Identity => ({ id: prefixed('Organization', `${country}/national-team`), identity: 'team' });

/** An unnamed bank or group: within the article, unless a nation or body that it is said to be of tells it apart in all of them. */
export function unnamedIdentity(
  type: 'Organization' | 'Bank',
  phrase: string,
  where: { everywhere: boolean; country?: string | undefined; articleId: string },
): Identity {
  return where.everywhere
    ? { id: prefixed(type, within(where.country, phrase)), identity: 'group-phrase' }
    : { id: prefixed(type, `${slug(phrase)}@${slug(where.articleId)}`), identity: 'article-local' };
}
