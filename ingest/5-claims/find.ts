import type { LinkedArticle } from '../4-entities/linked.ts';
import { findActions } from './actions.ts';
import type { FoundClaim } from './claim.ts';
import { findStructure } from './structure.ts';
import { findTravel } from './structure-travel.ts';

/** Every claim of an article: structure (who represents, takes part, where), travel, and actions (who did what to whom). */
export function findClaims(linked: LinkedArticle): FoundClaim[] {
  const travel = findTravel(linked);
  const told = new Set(travel.map(keyOf));
  // an itinerary knows the day of each place; the frame of the same sentence does not
  const actions = findActions(linked).filter((claim) => claim.type !== 'VISITS' || !told.has(keyOf(claim)));
  return [...findStructure(linked), ...travel, ...actions];
}

const keyOf = ({ sentence, source, target }: FoundClaim): string => [sentence, source, target].join('\n');
