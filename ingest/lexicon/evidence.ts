import { readTable } from './tables.ts';

/** The columns of the table: what a name may turn out to be. */
const TYPES = ['Person', 'Organization', 'Place', 'none', 'Bank', 'State'] as const;

/** What a piece of evidence weighs for each type of name; types without weight are left out. */
export type EvidenceWeights = readonly (readonly [(typeof TYPES)[number], number])[];

/** By the name of the evidence, then by its value: `given`, `first`. */
const WEIGHTS = new Map<string, Map<string, EvidenceWeights>>();
for (const [evidence, ...weights] of readTable('evidence.psv')) {
  const [name, value = ''] = evidence!.split(':') as [string, string?];
  const values = WEIGHTS.get(name) ?? new Map<string, EvidenceWeights>();
  const weighed = TYPES.flatMap((type, column) => (weights[column] ? [[type, Number(weights[column])] as const] : []));
  WEIGHTS.set(name, values.set(value, weighed));
}
const NOTHING: EvidenceWeights = [];

/** Weights of evidence like `label` PERSON or `given` first, without value `''`; nothing for evidence that the table does not list. */
export const evidenceWeights = (name: string, value: string): EvidenceWeights => WEIGHTS.get(name)?.get(value) ?? NOTHING;
