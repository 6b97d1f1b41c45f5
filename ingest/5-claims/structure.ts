import type { LinkedArticle } from '../4-entities/linked.ts';
import type { FoundClaim } from './claim.ts';

/** Claims of structure: REPRESENTS, MEMBER_OF, PART_OF, LOCATED_IN, PARTICIPATES_IN, HELD_IN, HOLDS_ACCOUNT_AT. */
export function findStructure(_linked: LinkedArticle): FoundClaim[] {
  return [];
}
