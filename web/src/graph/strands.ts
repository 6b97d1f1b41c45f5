import type { Fact } from '../../../src/model.ts';
import type { Modality, Polarity, Quad, RelationType } from '../../../src/ontology.ts';

/** How sure a line is: drawn through, dashed where someone intends it, dotted where it is uncertain. */
export const STROKES = {
  solid: { label: 'Happened', modalities: ['actual'], period: 0, duty: 1 },
  dashed: { label: 'Intended', modalities: ['planned', 'demanded'], period: 11, duty: 0.6 },
  dotted: { label: 'Uncertain', modalities: ['possible', 'alleged'], period: 5.5, duty: 0.42 },
} as const satisfies Record<string, { label: string; modalities: readonly Modality[]; period: number; duty: number }>;
export type Stroke = keyof typeof STROKES;

const STROKE_OF: Record<Modality, Stroke> = {
  actual: 'solid',
  planned: 'dashed',
  demanded: 'dashed',
  possible: 'dotted',
  alleged: 'dotted',
};
export const strokeOf = (modality: Modality): Stroke => STROKE_OF[modality];

/**
 * One drawn edge: the facts between the same two entities, in the same direction, that would look alike. Thirty dated meetings of
 * two states are one line with thirty facts behind it, not thirty lines.
 */
export interface Strand {
  id: string;
  source: string;
  target: string;
  type: RelationType;
  stroke: Stroke;
  polarity: Polarity;
  quad: Quad;
  facts: Fact[];
  claims: number;
}

export const strandId = (fact: Pick<Fact, 'type' | 'modality' | 'polarity' | 'source' | 'target'>): string =>
  [fact.type, strokeOf(fact.modality), fact.polarity, fact.source, fact.target].join('~');

/** Ends of a strand's id, for a link that names a strand which is not on screen. */
export const readStrandId = (id: string): { type: string; stroke: string; polarity: string; source: string; target: string } => {
  const [type = '', stroke = '', polarity = '', source = '', target = ''] = id.split('~');
  return { type, stroke, polarity, source, target };
};

/** Facts as strands, in order of id; a fact of an entity with itself is left out, as no line can show it. */
export const strandsOf = (facts: readonly Fact[]): Strand[] => {
  const strands = new Map<string, Strand>();
  for (const fact of facts) {
    if (fact.source === fact.target) continue;
    const id = strandId(fact);
    const strand = strands.get(id);
    if (strand) {
      strand.facts.push(fact);
      strand.claims += fact.claims;
      continue;
    }
    const { source, target, type, polarity, quad } = fact;
    strands.set(id, { id, source, target, type, polarity, quad, stroke: strokeOf(fact.modality), facts: [fact], claims: fact.claims });
  }
  return [...strands.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};
