import type { LinkedArticle } from '../4-entities/linked.ts';
import type { FoundClaim } from './claim.ts';

/** Claims of action by frames over the trees. */
export function findActions(_linked: LinkedArticle): FoundClaim[] {
  return [];
}
