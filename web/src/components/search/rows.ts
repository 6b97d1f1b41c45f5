import type { SearchHit } from '../../../../src/model.ts';
import type { Focus } from '../../state/view.ts';

export const HIT_GROUPS = [
  { kind: 'entity', label: 'Entities', most: 6 },
  { kind: 'article', label: 'Articles', most: 4 },
  { kind: 'claim', label: 'Sentences', most: 5 },
] as const satisfies readonly { kind: SearchHit['kind']; label: string; most: number }[];

export interface HitGroup {
  label: string;
  hits: SearchHit[];
}

/** A sentence that states three claims is one line of the list. */
const oncePerText = (hits: readonly SearchHit[]): SearchHit[] => {
  const seen = new Set<string>();
  return hits.filter(({ kind, id, text, article }) => {
    const key = kind === 'claim' ? `${article} ${text}` : id;
    return !seen.has(key) && seen.add(key);
  });
};

/** Hits by kind in the order of the list above, the best of each; kinds without a hit are left out. */
export const groupHits = (hits: readonly SearchHit[]): HitGroup[] =>
  HIT_GROUPS.map(({ kind, label, most }) => ({ label, hits: oncePerText(hits.filter((hit) => hit.kind === kind)).slice(0, most) })).filter(
    ({ hits }) => hits.length > 0,
  );

/** What choosing a hit shows. */
export const focusOf = (hit: SearchHit): Focus => {
  if (hit.kind === 'entity') return { kind: 'entity', id: hit.id };
  if (hit.kind === 'article') return { kind: 'article', id: hit.id };
  return hit.fact ? { kind: 'fact', id: hit.fact } : { kind: 'article', id: hit.article ?? hit.id, claim: hit.id };
};
