import type { NodeType } from '../../src/ontology.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { nameKey } from '../lexicon/fold.ts';
import { type Leader, leaderCalled } from '../lexicon/leaders.ts';
import { titleClass } from '../lexicon/roles.ts';
import { stateName } from '../lexicon/states.ts';
import { mergeAcronyms } from './acronyms.ts';
import { mergeAlsoKnown } from './also-known.ts';
import { bodyName, mergeBodyNames } from './body-names.ts';
import type { EntityHead } from './book.ts';
import { LEGISLATURE, stateOfCourt, stateOfParliament, takeForeignChambers } from './chambers.ts';
import { type Cluster, clusterNames, fullestName, inPlainCase } from './clusters.ts';
import { type LinkContext, sentenceOf, yearOf } from './context.ts';
import { countryOfBody } from './countries.ts';
import { otherMeaning } from './homonyms.ts';
import { bodyIdentity, knownIdentity, personIdentity, placeIdentity, stateIdentity, teamIdentity } from './identity.ts';
import { impliedStates } from './implied-states.ts';
import { firstTitle } from './joint-title.ts';
import { isBracketed, tellsOnly } from './media.ts';
import { capitalSense } from './metonyms.ts';
import { ownBody } from './own-body.ts';
import { mergeShortNames } from './short-names.ts';

/** Links every name: states by their codes, the rest by clusters of like names. */
export function linkNames(context: LinkContext): void {
  const { found, book } = context;
  for (const mention of found)
    if (mention.iso3 && (!mention.nominal || mention.rule === 'gazetteer-people')) linkState(context, mention, mention.iso3);
  for (const mention of impliedStates(context)) linkState(context, mention, mention.iso3!);
  const teams = found.filter((mention) => mention.rule === 'team');
  for (const mention of teams) {
    const country = mention.country!;
    book.add(mention, { ...teamIdentity(country), type: 'Organization', name: `${stateName(country)} (team)`, country }, { rule: 'team' });
  }
  const clusters = clusterNames(
    found.filter((mention) => mention.kind === 'name' && !mention.iso3 && mention.type !== 'Event' && mention.rule !== 'team'),
  );
  mergeAlsoKnown(clusters, context.article.text);
  mergeAcronyms(clusters, context.sentences);
  mergeBodyNames(clusters);
  mergeShortNames(clusters);
  for (const cluster of clusters) if (cluster.mentions.length) linkCluster(context, cluster);
}

function linkState(context: LinkContext, mention: FoundMention, iso3: string): void {
  const { article, book } = context;
  const beside = mention.kind === 'name' ? countryBeside(context, mention) : undefined;
  // "Lebanon, Tennessee"
  const town = beside && beside !== iso3 ? { name: mention.text, country: beside } : undefined;
  const other = town ?? otherMeaning(article, mention);
  if (!other) book.add(mention, stateHead(iso3), { rule: mention.rule });
  else book.add(mention, { ...placeIdentity(other.name, other.country, true), type: 'Place', ...other }, { rule: 'homonym' });
}

export const stateHead = (iso3: string): EntityHead => ({ ...stateIdentity(iso3), type: 'State', name: stateName(iso3), iso3 });

function linkCluster(context: LinkContext, cluster: Cluster): void {
  if (cluster.type === 'none' || cluster.type === 'Event') return;
  if (cluster.type === 'Person') linkPerson(context, cluster);
  else if (cluster.type === 'Place' || cluster.type === 'State') linkPlace(context, cluster);
  else linkBody(context, cluster, cluster.type);
}

function linkPerson(context: LinkContext, cluster: Cluster): void {
  const leader = leaderOf(context, cluster);
  const written = inPlainCase(fullestName(cluster));
  const name = leader && !written.includes(' ') ? leader.name : written;
  const head: EntityHead = { ...personIdentity(name, context.article.id, leader?.name), type: 'Person', name };
  for (const mention of cluster.mentions) {
    context.book.add(mention, head, { rule: cluster.rules.get(mention)! });
    const title = firstTitle(sentenceOf(context, mention), mention);
    if (title) context.book.add(title, head, { rule: 'joint-title' });
    const iso3 = titleState(context, mention);
    if (mention.title)
      context.roles.push({ person: head.id, words: mention.title.toLowerCase(), at: mention.start, ...(iso3 ? { iso3 } : {}) });
  }
  if (leader?.country) context.roles.push({ person: head.id, words: 'leader', at: -1, iso3: leader.country });
}

/** The state that an adjective in the title or right before it names: "Kenyan President". */
function titleState(context: LinkContext, mention: FoundMention): string | undefined {
  if (!mention.title) return undefined;
  const from = mention.start - mention.title.length - 2;
  return context.foundIn(mention.sentence).findLast((other) => other.iso3 && other.end <= mention.start && other.end >= from)?.iso3;
}

/** The leader whom a bare surname names: with an office before it, or where the surname is nobody else's. */
function leaderOf(context: LinkContext, cluster: Cluster): Leader | undefined {
  const name = fullestName(cluster);
  const leader = leaderCalled(name, yearOf(context.article));
  if (!leader) return undefined;
  if (name.includes(' ')) return leader;
  const offices = cluster.mentions.flatMap((mention) => mention.title?.split(/\s+/) ?? []);
  const inOffice = offices.some((word) => titleClass(word) === 'state' || titleClass(word) === 'office');
  return inOffice || leader.distinctive ? leader : undefined;
}

function linkPlace(context: LinkContext, cluster: Cluster): void {
  const { book } = context;
  const name = fullestName(cluster);
  const isState =
    (sentence: number) =>
    (token: number): boolean =>
      book.inSentence(sentence).some((other) => other.head === token && other.type === 'State');
  for (const mention of cluster.mentions) {
    const known = mention.known?.find((entry) => /^(region|capital|city|town|province)$/.test(entry.kind));
    const sense =
      known && /^(capital|city)$/.test(known.kind)
        ? capitalSense(sentenceOf(context, mention), mention, isState(mention.sentence))
        : 'place';
    if (sense === 'label') continue;
    if (sense === 'state' && mention.metonymOf) book.add(mention, stateHead(mention.metonymOf), { rule: 'metonym' });
    else {
      const country = countryBeside(context, mention) ?? cluster.mentions.find((one) => one.country)?.country;
      const called = known && (known.kind === 'region' || name === name.toUpperCase()) ? known.name : name;
      const head: EntityHead = {
        ...placeIdentity(called, country, known !== undefined),
        type: 'Place',
        name: called,
        ...(country ? { country } : {}),
      };
      book.add(mention, head, { rule: cluster.rules.get(mention)! });
    }
  }
}

/** "Marksville, Louisiana", "Tripoli, Lebanon", "Lebanon, Tennessee": the country of what stands after the comma, unless it is a list. */
function countryBeside(context: LinkContext, mention: FoundMention): string | undefined {
  const { tokens } = sentenceOf(context, mention);
  if (tokens[mention.last]?.text !== ',') return undefined;
  const next = context.foundIn(mention.sentence).find((other) => other.first === mention.last + 1 && other.kind === 'name');
  const kinds = next?.known?.map((entry) => entry.kind) ?? [];
  const within = mention.iso3 ? /^(region|province)$/ : /^(state|region|province)$/;
  if (!next || !kinds.some((kind) => within.test(kind)) || (mention.iso3 && kinds.includes('state'))) return undefined;
  const [after, then] = [tokens[next.last]?.text ?? '', tokens[next.last + 1]];
  const list =
    /^(and|or|&)$/.test(after) || (after === ',' && then !== undefined && (/^(and|or)$/.test(then.text) || then.tag.startsWith('NNP')));
  return list || !/^([.,;:)]|)$/.test(after) ? undefined : (next.iso3 ?? next.country);
}

function linkBody(context: LinkContext, cluster: Cluster, type: 'Organization' | 'Bank'): void {
  const known = cluster.known;
  if (known?.kind === 'media' && isOwnSource(context, known.name)) return;
  for (const { mention, country } of takeForeignChambers(context, cluster)) {
    const head: EntityHead = {
      ...bodyIdentity(type, mention.name, { country, articleId: context.article.id }),
      type,
      name: mention.name,
      country,
    };
    context.book.add(mention, head, { rule: 'chamber' });
  }
  if (!cluster.mentions.length) return;
  const name = known?.name ?? fullestName(cluster);
  const reports = tellsOnly(name, known?.kind) ?? (isOwnSource(context, name) ? isBracketed : () => false);
  const kept = cluster.mentions.filter((mention) => !reports(sentenceOf(context, mention), mention));
  if (!known && isLoneHead(cluster)) {
    const own = ownBody(context, name);
    if (own) for (const mention of kept) context.book.add(mention, { ...knownIdentity(type, own), type, name: own }, { rule: 'own-body' });
    if (!LEGISLATURE.test(name)) return;
  }
  const country =
    known?.country ??
    countryOfBody(context, cluster) ??
    bodyName(fullestName(cluster)).nation ??
    stateOfCourt(context, cluster) ??
    stateOfParliament(context, cluster);
  const identity = known?.country
    ? knownIdentity(type, known.name)
    : known && !genericKnown(known.name)
      ? knownIdentity(type, known.name)
      : bodyIdentity(type, name, { country, articleId: context.article.id });
  const head: EntityHead = { ...identity, type: type as NodeType, name, ...(country ? { country } : {}) };
  for (const mention of kept) context.book.add(mention, head, { rule: cluster.rules.get(mention)! });
}

/** The medium that the article itself comes from. */
const isOwnSource = (context: LinkContext, name: string): boolean =>
  (context.article.source ?? '').toLowerCase().includes(name.toLowerCase());

/** Known names of bodies that many countries have. */
const genericKnown = (name: string): boolean =>
  /^(Supreme Court|House of Representatives|Coast Guard|Ministry of Defence|Treasury Department|National Security Council|Democratic Party|Republican Party|Labour Party|Central Election Commission|Politburo|National Liberation Army|Liberal Democratic Party|Social Democratic Party|Ba'ath Party)$/.test(
    name,
  );

/** "the Ministry", "the Bank", "the Committee" that no longer name in the text explains. */
const isLoneHead = (cluster: Cluster): boolean =>
  /^(government|administration|ministry|bank|committee|council|commission|parliament|cabinet|party|court|department|agency|office|army|police|assembly|senate|house|board|center|centre|group|union|church|state|team|company|university|college|institute|foundation|service|staff|force|forces|delegation|embassy)$/.test(
    nameKey(fullestName(cluster)),
  );
