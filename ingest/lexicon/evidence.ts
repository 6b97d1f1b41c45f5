import { readTable } from './tables.ts';

/** What a piece of evidence weighs for each type of name. */
export interface EvidenceWeights {
  Person: number;
  Organization: number;
  Place: number;
  none: number;
  Bank?: number;
  State?: number;
}

const WEIGHTS = new Map(
  readTable('evidence.psv').map(([evidence, person, organization, place, none, bank, state]): [string, EvidenceWeights] => [
    evidence!,
    {
      Person: Number(person),
      Organization: Number(organization),
      Place: Number(place),
      none: Number(none),
      ...(bank ? { Bank: Number(bank) } : {}),
      ...(state ? { State: Number(state) } : {}),
    },
  ]),
);
const NOTHING: EvidenceWeights = { Person: 0, Organization: 0, Place: 0, none: 0 };

/** Weights of evidence like `label:PERSON` or `given:first`; nothing for evidence that the table does not list. */
export const evidenceWeights = (evidence: string): EvidenceWeights => WEIGHTS.get(evidence) ?? NOTHING;
