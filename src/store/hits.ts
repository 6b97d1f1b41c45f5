import type { SearchHit } from '../model.ts';
import { fold, foldedWords } from './fold.ts';
import { compare } from './order.ts';

/** How much a kind of hit counts for: who types a name looks for the entity first. */
export const KIND_WEIGHT: Record<SearchHit['kind'], number> = { entity: 3, article: 1.5, claim: 1 };

/** The form of a name that fits the query best; the first where none does better. */
export function bestForm(forms: readonly string[], query: string): string {
  const words = foldedWords(query);
  const fitting = (form: string): number => {
    const own = foldedWords(form);
    const found = words.filter((word) => own.some((one) => one.startsWith(word))).length;
    return found + (fold(form) === fold(query) ? 1 : 0);
  };
  return forms.reduce((best, form) => (fitting(form) > fitting(best) ? form : best), forms[0] ?? '');
}

/** Puts a name that is exactly what was typed before all others, then well connected before lonely ones. */
export function rankHits(hits: readonly SearchHit[], query: string, limit: number): SearchHit[] {
  const typed = fold(query.trim());
  const rated = hits.map((hit) => {
    const exact = hit.kind === 'entity' && (fold(hit.text) === typed || fold(hit.name) === typed);
    const score = hit.score * KIND_WEIGHT[hit.kind] * (1 + Math.log10(1 + (hit.degree ?? 0)) / 4) * (exact ? 10 : 1);
    return { ...hit, score: Math.round(score * 1000) / 1000 };
  });
  return rated.sort((a, b) => b.score - a.score || compare(a.id, b.id)).slice(0, limit);
}
