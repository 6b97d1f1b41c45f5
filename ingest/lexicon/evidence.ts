import { readTable } from './tables.ts';

/** The columns of the table: what a name may turn out to be. */
const TYPES = ['Person', 'Organization', 'Place', 'none', 'Bank', 'State'] as const;

/** What a piece of evidence weighs for each type of name; types without weight are left out. */
export type EvidenceWeights = readonly (readonly [(typeof TYPES)[number], number])[];

const WEIGHTS = new Map(
  readTable('evidence.psv').map(([evidence, ...weights]): [string, EvidenceWeights] => [
    evidence!,
    TYPES.flatMap((type, column) => (weights[column] ? [[type, Number(weights[column])] as const] : [])),
  ]),
);
const NOTHING: EvidenceWeights = [];

/** Weights of evidence like `label:PERSON` or `given:first`; nothing for evidence that the table does not list. */
export const evidenceWeights = (evidence: string): EvidenceWeights => WEIGHTS.get(evidence) ?? NOTHING;
