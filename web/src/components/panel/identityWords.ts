import type { EntityDetail } from '../../../../src/model.ts';

/** What makes two names one entity, in plain words. */
const IDENTITIES: Record<string, string> = {
  iso3: 'A state of the ISO 3166 list',
  gazetteer: 'In the gazetteer under this name',
  leader: 'A leader known to the gazetteer',
  'full-name': 'The same full name',
  name: 'The same name, distinct enough to stand alone',
  'name-and-country': 'The same name in the same country',
  'event-name': 'An event with a name of its own',
  'event-place': 'The same kind of event, place and time',
  team: 'The national team of this country',
  'group-phrase': 'A group named by its country and kind',
  'article-local': 'Named too vaguely to be told from others, so it stays within its article',
};

/** How single mentions were tied to it. */
const LINKS: Record<string, string> = {
  'same-name': 'by its name',
  surname: 'by surname, after a full name',
  acronym: 'by its acronym',
  'gazetteer-state': 'by a name of the state',
  'gazetteer-adjective': 'by its adjective',
  'half-name': 'by half of its name',
  metonym: 'by its capital or seat',
  pronoun: 'by a pronoun',
  apposition: 'by what stands beside the name',
  'back-reference': 'by a phrase that refers back',
};

export interface ReadReason {
  words: string;
  articles: number;
  ids: readonly string[];
}

const LINKED = 'mention linked by ';
const plain = (reason: string): string => reason.replaceAll('-', ' ');

/** The reasons for an identity in three lists: what it rests on, how mentions were tied to it, and what was decided. Unknown ones read as they are named. */
export const readIdentity = (
  identity: EntityDetail['identity'],
): { grounds: ReadReason[]; links: ReadReason[]; decisions: ReadReason[] } => {
  const found = { grounds: [] as ReadReason[], links: [] as ReadReason[], decisions: [] as ReadReason[] };
  for (const { reason, articles, ids = [] } of identity) {
    const link = reason.startsWith(LINKED) ? reason.slice(LINKED.length) : undefined;
    if (link) found.links.push({ words: LINKS[link] ?? `by ${plain(link)}`, articles, ids });
    else if (/^(joined|kept apart) /.test(reason)) found.decisions.push({ words: reason, articles, ids });
    else found.grounds.push({ words: IDENTITIES[reason] ?? plain(reason), articles, ids });
  }
  return found;
};

/** Aliases that are names: `officials` and `the bank` were said of it, but nobody looks for it under them. */
export const properAliases = ({ name, aliases }: { name: string; aliases: readonly string[] }): string[] =>
  aliases.filter((alias) => alias !== name && /^\p{Lu}/u.test(alias) && !/^(a|an|the|our|its|his|her|their|both)\s/i.test(alias));
