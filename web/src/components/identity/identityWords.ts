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

/** A decision on two ids, as the store tells it: `joined by hand: same man`. */
export interface ReadDecision {
  kind: 'same' | 'apart';
  by: string;
  reason: string;
  ids: readonly [string, string];
}

const LINKED = 'mention linked by ';
const plain = (reason: string): string => reason.replaceAll('-', ' ');

const readDecision = (reason: string, ids: readonly string[]): ReadDecision | undefined => {
  const [, verb, by, why = ''] = /^(joined|kept apart) by (\w+)(?:: (.*))?$/s.exec(reason) ?? [];
  const [a, b] = ids;
  return verb && by && a && b
    ? { kind: verb === 'joined' ? 'same' : 'apart', by, reason: why === 'by hand' ? '' : why, ids: [a, b] }
    : undefined;
};

/** The reasons for an identity in three lists: what it rests on, how mentions were tied to it, and what was decided. Unknown ones read as they are named. */
export const readIdentity = (
  identity: EntityDetail['identity'],
): { grounds: ReadReason[]; links: ReadReason[]; decisions: ReadDecision[] } => {
  const found = { grounds: [] as ReadReason[], links: [] as ReadReason[], decisions: [] as ReadDecision[] };
  for (const { reason, articles, ids = [] } of identity) {
    const link = reason.startsWith(LINKED) ? reason.slice(LINKED.length) : undefined;
    const decision = readDecision(reason, ids);
    if (link) found.links.push({ words: LINKS[link] ?? `by ${plain(link)}`, articles, ids });
    else if (decision) found.decisions.push(decision);
    else found.grounds.push({ words: IDENTITIES[reason] ?? plain(reason), articles, ids });
  }
  return found;
};

/** A name to call an id by where no node has it any more: `person:kim-gye-gwan` → `Kim Gye Gwan`. */
export const nameOfId = (id: string): string =>
  id
    .replace(/^.*[:/]/, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Aliases that are names: `officials` and `the bank` were said of it, but nobody looks for it under them. */
export const properAliases = ({ name, aliases }: { name: string; aliases: readonly string[] }): string[] =>
  aliases.filter((alias) => alias !== name && /^\p{Lu}/u.test(alias) && !/^(a|an|the|our|its|his|her|their|both)\s/i.test(alias));
