import type { LinkedArticle } from '../4-entities/linked.ts';
import { findActions } from './actions.ts';
import type { FoundClaim } from './claim.ts';
import { findStructure } from './structure.ts';

/** Every claim of an article: structure (who represents, takes part, where) and actions (who did what to whom). */
export function findClaims(linked: LinkedArticle): FoundClaim[] {
  return [...findStructure(linked), ...findActions(linked)];
}
