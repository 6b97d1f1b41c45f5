import type { Trial } from './match.ts';

/** Share of a kind of frame's claims that were right on annotated sentences, rounded; a word of caution for each thing laid over the act. */
const PRIOR = { verb: 0.85, noun: 0.8, adjective: 0.8 } as const;
const PER_EFFECT = 0.02;

export function confidenceOf({ frame, context }: Trial): number {
  const known = PRIOR[frame.kind] - PER_EFFECT * Math.min(context.effects.length, 4) - (context.aside ? 0.05 : 0);
  return Math.round(known * 100) / 100;
}
