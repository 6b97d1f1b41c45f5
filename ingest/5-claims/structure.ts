import type { LinkedArticle } from '../4-entities/linked.ts';
import type { FoundClaim } from './claim.ts';
import { findMemberships } from './structure-bodies.ts';
import { findCandidates, findNominees, findRunningMates } from './structure-candidates.ts';
import { claimOf, type StructureRule } from './structure-claim.ts';
import { findDelegates } from './structure-delegates.ts';
import { findParticipants } from './structure-events.ts';
import { findOffices } from './structure-offices.ts';
import { findTies } from './structure-ties.ts';
import { findVenues } from './structure-venues.ts';

const RULES: readonly StructureRule[] = [
  findOffices,
  findDelegates,
  findMemberships,
  findParticipants,
  findCandidates,
  findVenues,
  findTies,
  findRunningMates,
  findNominees,
];

/** Claims of structure: REPRESENTS, MEMBER_OF, PART_OF, LOCATED_IN, PARTICIPATES_IN, HELD_IN, HOLDS_ACCOUNT_AT, standing COOPERATES_WITH; each pair once, where it is first told. */
export function findStructure(linked: LinkedArticle): FoundClaim[] {
  const first = new Map<string, FoundClaim>();
  for (const finding of RULES.flatMap((rule) => rule(linked))) {
    if (finding.source.entity === finding.target.entity) continue;
    const claim = claimOf(finding);
    const key = [claim.type, claim.source, claim.target].join('\n');
    const known = first.get(key);
    if (!known || claim.sentence < known.sentence) first.set(key, claim);
  }
  return dated(linked, [...first.values()]);
}

/** What one sentence tells of the day of talks holds for whatever else is told of them. */
function dated(linked: LinkedArticle, claims: FoundClaim[]): FoundClaim[] {
  const days = new Map<string, Set<string>>();
  for (const claim of claims) {
    const event = eventOf(claim);
    if (event && claim.date?.length === 10) days.set(event, (days.get(event) ?? new Set()).add(claim.date));
  }
  const gatherings = new Set(
    linked.mentions.filter(({ type, rule }) => type === 'Event' && GATHERING.test(rule)).map(({ entity }) => entity),
  );
  return claims.map((claim) => {
    const event = eventOf(claim);
    const [day, ...others] = event && gatherings.has(event) ? [...(days.get(event) ?? [])] : [];
    return day && !others.length && !claim.date ? { ...claim, date: day } : claim;
  });
}

const GATHERING = /talks|meeting|ceremony/;
const eventOf = ({ type, source, target }: FoundClaim): string | undefined =>
  type === 'PARTICIPATES_IN' ? target : type === 'HELD_IN' ? source : undefined;
