import type { NodeType } from '../../src/ontology.ts';
import { NODE_TYPES } from '../../src/ontology.ts';
import { slug } from '../lexicon/fold.ts';

/** `person:kim-kye-gwan`, `place:RUS/moscow`, `org:hamas`. */
export const idOf = (type: NodeType, name: string, country?: string): string =>
  `${NODE_TYPES[type].prefix}:${country ? `${country}/` : ''}${slug(name)}`;
