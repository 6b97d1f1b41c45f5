import { type RelationType, relation } from '../../../src/ontology.ts';
import type { Strand } from './strands.ts';

/** `visits`: the reading of a relation without its ends. */
export const verbOf = (type: RelationType): string => relation(type).reads.replace('{source}', '').replace('{target}', '').trim();

/** The label of an edge: `visits 2007-01-31`, `not: negotiates with`, `meets · 4 facts`. */
export const strandLabel = ({ type, polarity, facts }: Pick<Strand, 'type' | 'polarity' | 'facts'>): string => {
  const verb = `${polarity === 'negative' ? 'not: ' : ''}${verbOf(type)}`;
  if (facts.length > 1) return `${verb} · ${facts.length} facts`;
  return facts[0]?.date ? `${verb} · ${facts[0].date}` : verb;
};

export const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
