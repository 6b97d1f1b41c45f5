import type { LinkedArticle } from '../4-entities/linked.ts';
import { endOf, type Finding } from './structure-claim.ts';
import { takersByDelegation, takersByGathering, takersByName, takersByPassive } from './structure-event-company.ts';
import { takersByPair, takersByPlace, takersByRelease } from './structure-event-group.ts';
import { takersByMembers } from './structure-event-members.ts';
import { takersByPhrase } from './structure-event-phrase.ts';
import { type EventSite, eventSites, finding, type Taking } from './structure-event-site.ts';
import { takersByVerb } from './structure-event-verb.ts';
import { isUnrealAt } from './structure-unreal.ts';

const RULES: readonly ((site: EventSite) => Taking[])[] = [
  takersByPhrase,
  takersByVerb,
  takersByPlace,
  takersByPair,
  takersByRelease,
  takersByName,
  takersByGathering,
  takersByPassive,
  takersByDelegation,
  takersByMembers,
];

/** Told by what is past: a release has been made, and who withdraws was in it. */
const FACT = new Set(['event-release', 'event-withdrawn']);

/** PARTICIPATES_IN: who takes part, by the words of the event's phrase, the verb that it stands with, and the sentences about it. */
export function findParticipants(linked: LinkedArticle): Finding[] {
  return eventSites(linked).flatMap((site) =>
    RULES.flatMap((rule) => rule(site).filter(({ rule: name, trigger }) => FACT.has(name) || !isUnrealAt(site, trigger))).flatMap(
      ({ who, rule, trigger, confidence }) =>
        who.map((source) => finding(site, { type: 'PARTICIPATES_IN', source, target: endOf(site.event), rule, trigger, confidence })),
    ),
  );
}
