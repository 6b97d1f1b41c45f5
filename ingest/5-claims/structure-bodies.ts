import type { LinkedArticle } from '../4-entities/linked.ts';
import { findAccounts } from './structure-accounts.ts';
import { endOf, type Finding, mentionsIn, type StructureRule } from './structure-claim.ts';
import { eventSites } from './structure-event-site.ts';
import { findMembers } from './structure-members.ts';
import { findOwnBodies } from './structure-own-body.ts';
import { findPartisans } from './structure-partisans.ts';

/** MEMBER_OF, PART_OF, LOCATED_IN and HOLDS_ACCOUNT_AT. */
export const findMemberships: StructureRule = (linked) =>
  [findMembers, findPartisans, findOwnBodies, parts, stages, seats, findAccounts].flatMap((rule) => rule(linked));

/** "the Chinese Foreign Ministry", "the Federal Aviation Office of Germany": a body that bears its state's name. */
function parts(linked: LinkedArticle): Finding[] {
  const bodies = linked.mentions.filter(({ kind, entity }) => kind === 'name' && linked.entity(entity).type === 'Organization');
  return bodies.flatMap((body) => {
    const sentence = linked.sentences[body.sentence]!;
    const owner = mentionsIn(linked, body.sentence, 'State').find(
      ({ first, last }) =>
        (first >= body.first && last <= body.last) ||
        (last === body.first && sentence.tokens[last - 1]!.tag !== 'CC') ||
        (last === body.first - 1 && sentence.tokens[last]!.tag === 'POS') ||
        (first >= body.last + 1 && first <= body.last + 2 && /^of$/i.test(sentence.tokens[body.last]!.text)),
    );
    if (!owner || !PUBLIC.test(body.name)) return [];
    return [
      {
        type: 'PART_OF',
        source: endOf(body),
        target: endOf(owner),
        sentence: body.sentence,
        trigger: body.head,
        rule: 'body-of-state',
        confidence: 0.85,
      } satisfies Finding,
    ];
  });
}

/** Bodies that belong to a state. */
const PUBLIC =
  /\b(ministry|department|army|navy|air force|forces|guards?|corps|parliament|congress|senate|council|agency|office|bureau|police|court|house|assembly|service|administration|commission|committee|military|cabinet|government)\b/i;

/** A round is part of its talks: the talks stand inside its phrase. */
function stages(linked: LinkedArticle): Finding[] {
  const sites = eventSites(linked);
  return sites.flatMap(({ event, phrase }) => {
    if (!phrase?.noun.of) return [];
    const whole = sites.find(
      ({ event: other }) =>
        other.sentence === event.sentence && other.first > event.first && other.last <= event.last && other.entity !== event.entity,
    );
    return whole
      ? [
          {
            type: 'PART_OF',
            source: endOf(event),
            target: endOf(whole.event),
            sentence: event.sentence,
            trigger: event.head,
            rule: 'stage-of',
            confidence: 0.9,
          } satisfies Finding,
        ]
      : [];
  });
}

/** "a Macau-based bank", "Baku, Azerbaijan". */
function seats(linked: LinkedArticle): Finding[] {
  return linked.mentions.flatMap((mention) => {
    const sentence = linked.sentences[mention.sentence]!;
    const type = linked.entity(mention.entity).type;
    if (type === 'Place') {
      const state = mentionsIn(linked, mention.sentence, 'State').find(
        ({ first, entity, iso3 }) =>
          first > mention.last &&
          first <= mention.last + 1 &&
          sentence.tokens[mention.last]!.text === ',' &&
          entity !== mention.entity &&
          (!mention.country || iso3 === mention.country),
      );
      return state
        ? [
            {
              type: 'LOCATED_IN',
              source: endOf(mention),
              target: endOf(state),
              sentence: mention.sentence,
              trigger: mention.head,
              rule: 'place-comma-state',
              confidence: 0.85,
            } satisfies Finding,
          ]
        : [];
    }
    if (type !== 'Organization' && type !== 'Bank') return [];
    const based = sentence.tokens.slice(Math.max(0, mention.first - 3), mention.last).some(({ text }) => /^(?:-?based)$/i.test(text));
    if (!based) return [];
    const seat = mentionsIn(linked, mention.sentence, 'Place', 'State').find(
      ({ first, last, kind }) => kind === 'name' && last <= mention.head && first >= mention.first - 3,
    );
    return seat && seat.entity !== mention.entity
      ? [
          {
            type: 'LOCATED_IN',
            source: endOf(mention),
            target: endOf(seat),
            sentence: mention.sentence,
            trigger: mention.head,
            rule: 'based-in',
            confidence: 0.85,
          } satisfies Finding,
        ]
      : [];
  });
}
