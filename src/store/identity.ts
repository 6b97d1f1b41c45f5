import { UserError } from '../errors.ts';
import { type EntityDetail, type IdentityDecision, IdentityDecisionSchema } from '../model.ts';
import { compare } from './order.ts';
import { ranked, type Tally } from './tally.ts';

/** The id under which the graph shows an extraction's id. */
export type Canonical = (id: string) => string;

/** A decision as it is kept: checked, the smaller id first. */
export function checkDecision(candidate: IdentityDecision): IdentityDecision {
  const decision = IdentityDecisionSchema.parse(candidate);
  if (decision.a === decision.b) throw new UserError(`${decision.a} and ${decision.b} are the same id. Give two.`);
  return decision.a < decision.b ? decision : { ...decision, a: decision.b, b: decision.a };
}

const pairOf = (decision: IdentityDecision): string => `${decision.a}\n${decision.b}`;

/** The decisions in force after one more: the latest on a pair counts, but no rule overrules a hand; `open` leaves none on the pair. */
export function addDecision(decisions: readonly IdentityDecision[], next: IdentityDecision): IdentityDecision[] {
  const before = decisions.find((one) => pairOf(one) === pairOf(next));
  if (before?.by === 'hand' && next.by === 'rule') return [...decisions];
  return [...decisions.filter((one) => one !== before), ...(next.kind === 'open' ? [] : [next])];
}

/**
 * Joins ids by the `same` decisions, those by hand first, each group shown under its smallest id. A join that would put
 * two ids of an `apart` decision into one group is left out.
 */
export function canonicalOf(decisions: readonly IdentityDecision[]): Canonical {
  const groups = new Map<string, Set<string>>();
  const groupOf = (id: string): Set<string> => groups.get(id) ?? new Set([id]);
  const apart = decisions.filter((decision) => decision.kind === 'apart');
  const same = decisions.filter((decision) => decision.kind === 'same');
  for (const { a, b } of [...same.filter((one) => one.by === 'hand'), ...same.filter((one) => one.by === 'rule')]) {
    const joined = new Set([...groupOf(a), ...groupOf(b)]);
    if (apart.some((decision) => joined.has(decision.a) && joined.has(decision.b))) continue;
    for (const id of joined) groups.set(id, joined);
  }
  const smallest = new Map([...groups].map(([id, group]) => [id, [...group].sort(compare)[0]!]));
  return (id) => smallest.get(id) ?? id;
}

/** The ids that are shown under another id by one mapping than by the other. */
export function movedIds(decisions: readonly IdentityDecision[], before: Canonical, after: Canonical): string[] {
  const ids = new Set(decisions.flatMap(({ a, b }) => [a, b]));
  return [...ids].filter((id) => before(id) !== after(id)).sort(compare);
}

/** Why the mentions of a node were taken for one entity: by the extractions' rules, then by decisions on its ids. */
export function identityReasons(
  id: string,
  tally: Tally,
  { decisions, canonical }: { decisions: readonly IdentityDecision[]; canonical: Canonical },
): EntityDetail['identity'] {
  const counted = (field: string, words: string) =>
    ranked(tally, field).map(({ value, times }) => ({ reason: words + value, articles: times }));
  const decided = decisions
    .filter(({ a, b }) => canonical(a) === id || canonical(b) === id)
    .map(({ kind, by, reason, a, b }) => ({
      reason: `${kind === 'same' ? 'joined' : 'kept apart'} by ${by}${reason && `: ${reason}`}`,
      articles: 0,
      ids: [a, b],
    }));
  return [...counted('identity', ''), ...counted('rule', 'mention linked by '), ...decided];
}
