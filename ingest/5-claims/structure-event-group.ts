import type { Sentence } from '../2-parse/sentence.ts';
import { isBelow } from '../3-mentions/event-phrase.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { actorsAt, endOf, type Finding, mentionsIn } from './structure-claim.ts';
import { outermost } from './structure-event-phrase.ts';
import { type EventSite, eventSites, type Taking } from './structure-event-site.ts';
import { membersOf, subjectList } from './structure-group.ts';
import { agentsOf, patientsOf } from './subject.ts';
import { childrenBy, lemmaOf } from './tree.ts';

/** Actors of some noun phrases, and the named members of collectives: "the six delegations" are those of the talks told before. */
export function takers({ linked, sentence }: EventSite, tokens: readonly number[]): Finding['source'][] {
  const groups = tokens.flatMap((token) => membersOf(linked, sentence, token, partiesOf(linked))).map(endOf);
  return groups.length
    ? [
        ...groups,
        ...actorsAt(
          linked,
          sentence,
          tokens.flatMap((token) => childrenBy(sentence, token, 'conj')),
        ),
      ]
    : actorsAt(
        linked,
        sentence,
        tokens.flatMap((token) => sendersOf(sentence, token)),
      );
}

/** "delegations representing Chile and Peru met": who sent them. */
function sendersOf(sentence: Sentence, token: number): number[] {
  if (!/^(delegation|representative|official|delegate|envoy|team)$/.test(sentence.tokens[token]!.lemma)) return [token];
  const sent = childrenBy(sentence, token, 'acl', 'relcl').filter((verb) => sentence.tokens[verb]!.lemma === 'represent');
  const senders = sent.flatMap((verb) => childrenBy(sentence, verb, 'dobj'));
  return senders.length ? senders : [token];
}

const known = new WeakMap<LinkedArticle, Map<string, LinkedMention[]>>();

/** States that the talks of an article involve, by event: for "the six delegations". */
function partiesOf(linked: LinkedArticle): ReadonlyMap<string, LinkedMention[]> {
  const before = known.get(linked);
  if (before) return before;
  const all = new Map<string, LinkedMention[]>();
  known.set(linked, all);
  for (const site of eventSites(linked))
    for (const { who } of involved(site, site.event.head)) {
      const states = who.flatMap(({ entity }) => linked.mentions.find((mention) => mention.entity === entity) ?? []);
      all.set(site.event.entity, [...(all.get(site.event.entity) ?? []), ...states]);
    }
  return all;
}

/** Verbs whose object takes part in the event that is their subject: "which involve the two Koreas". */
export const INVOLVING = new Set('involve include comprise unite bring gather group feature'.split(' '));

/** The event as subject: "the talks, which involve A and B", "signatories to the treaty include A". */
export function involved(site: EventSite, verb: number): Taking[] {
  const { sentence, event } = site;
  const clauses = [verb, ...childrenBy(sentence, event.head, 'relcl')];
  return clauses
    .filter((clause) => INVOLVING.has(lemmaOf(sentence.tokens[clause]!)))
    .map((clause) => ({
      who: takers(site, childrenBy(sentence, clause, 'dobj')),
      rule: 'event-involves',
      trigger: clause,
      confidence: 0.9,
    }));
}

/** "A, B and C gathered in Cairo": they take part in the meeting held there. */
export function takersByPlace({ linked, sentence, event, phrase }: EventSite): Taking[] {
  if (phrase?.noun.family !== 'meeting') return [];
  const place = mentionsIn(linked, sentence.index, 'Place').find((mention) => mention.first >= event.first && mention.last <= event.last);
  if (!place) return [];
  return linked.sentences.slice(event.sentence + 1, event.sentence + 4).flatMap((next) => {
    const list = subjectList(linked, next);
    const verb = next.tokens.findIndex(({ lemma }) => /^(gather|meet|convene|assemble)$/.test(lemma));
    const same = mentionsIn(linked, next.index, 'Place').some(
      ({ entity, first }) => entity === place.entity && next.tokens[first - 1]?.lemma === 'in',
    );
    return list.length > 1 && verb >= 0 && same
      ? [{ who: list.map(endOf), rule: 'event-gathered', trigger: event.head, confidence: 0.8 }]
      : [];
  });
}

/** "X met Y in New York, their first meeting since …": the two who met. */
export function takersByPair({ linked, sentence, event, phrase }: EventSite): Taking[] {
  const mutual =
    phrase && /^(meeting|talks)$/.test(phrase.noun.family) && sentence.tokens[phrase.first - 1]?.text.toLowerCase() === 'their';
  const verb = mutual
    ? sentence.tokens.findLastIndex(({ lemma, tag }, i) => i < event.first && lemma === 'meet' && tag.startsWith('VB'))
    : -1;
  if (verb < 0) return [];
  const other = childrenBy(sentence, verb, 'prep')
    .filter((child) => /^with$/i.test(sentence.tokens[child]!.text))
    .flatMap((child) => childrenBy(sentence, child, 'pobj'));
  const who = actorsAt(linked, sentence, [...agentsOf(sentence, verb), ...patientsOf(sentence, verb), ...other]);
  return [{ who, rule: 'event-their', trigger: verb, confidence: 0.8 }];
}

/** "The text of the following statement was released by the Governments of A, B and C", "a statement from …": all who are named behind "by". */
export function takersByRelease({ linked, sentence, event }: EventSite): Taking[] {
  if (event.rule !== 'event-release') return [];
  const by = sentence.tokens.findIndex(
    ({ text }, i) => i > event.head && (/^by$/i.test(text) || (i === event.head + 1 && /^(from|of)$/.test(text))),
  );
  const until = sentence.tokens.findIndex(
    ({ text, tag }, i) =>
      i > by && (/^(following|on|at|after|in|regarding|concerning|during|condemning|welcoming|marking)$/i.test(text) || tag === ':'),
  );
  const verb = sentence.tokens[event.head]!.head;
  const said = by < 0 && sentence.tokens[event.head]!.label === 'dobj' ? agentsOf(sentence, verb) : [];
  const named = mentionsIn(linked, sentence.index, 'State', 'Organization').filter(
    (mention) => by >= 0 && mention.first > by && (until < 0 || mention.last <= until) && !isRank(sentence, mention),
  );
  // "Chile, the Kingdom of Norway, and Peru issue": the parser may break the list
  const listed = mentionsIn(linked, sentence.index, 'State', 'Organization', 'Person').filter(
    ({ head, kind }) => kind === 'name' && said.some((token) => isBelow(sentence, head, token)),
  );
  const who = outermost(by >= 0 ? named : listed).map(endOf);
  // a statement of one is no joint one
  return who.length > 1 ? [{ who, rule: 'event-release', trigger: event.head, confidence: 0.9 }] : [];
}

/** "the OAS foreign ministers of Chile and Peru": those of the states, not the body. */
const isRank = ({ tokens, children }: Sentence, { head }: LinkedMention): boolean => {
  const noun = tokens[head]!.head;
  return (
    /^(compound|nmod|amod)$/.test(tokens[head]!.label) &&
    tokens[noun]!.tag === 'NNS' &&
    children[noun]!.some((child) => tokens[child]!.text === 'of')
  );
};
