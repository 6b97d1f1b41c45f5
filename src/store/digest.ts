import { createHash } from 'node:crypto';
import { type Article, ArticleSchema, type Extraction } from '../model.ts';
import type { Modality, Polarity, RelationType } from '../ontology.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Digest of an article as it was read, for `Store.has`: the same article gives the same digest, whatever the order of its keys. */
export const articleDigest = (article: Article): string => sha(JSON.stringify(ArticleSchema.parse(article)));

/** Digest of a whole extraction that has passed the schema (which puts its keys in order). */
export const extractionDigest = (extraction: Extraction): string => sha(JSON.stringify(extraction));

/** What claims must agree on to be one fact. Ends are ids as the graph shows them, after joins by hand. */
export interface FactKey {
  type: RelationType;
  source: string;
  target: string;
  date?: string;
  modality: Modality;
  polarity: Polarity;
}

/** The id of a fact, from what it says: `fact:…`. */
export const factId = (key: FactKey): string =>
  `fact:${sha([key.type, key.source, key.target, key.date ?? '', key.modality, key.polarity].join('\n')).slice(0, 16)}`;
