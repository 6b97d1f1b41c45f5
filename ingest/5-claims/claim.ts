import type { Claim } from '../../src/model.ts';

/** A claim before it has its id and quad class (stage 6 gives them). */
export type FoundClaim = Omit<Claim, 'id' | 'quad' | 'evidence'> & {
  /** Index of the evidence sentence. */
  sentence: number;
  /** Token of the word that states it: verb, noun, preposition. */
  trigger: number;
};
