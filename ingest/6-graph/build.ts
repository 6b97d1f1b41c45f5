import { createHash } from 'node:crypto';
import type { Claim, Entity, Extraction } from '../../src/model.ts';
import { quadOf, relation } from '../../src/ontology.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import type { FoundClaim } from '../5-claims/claim.ts';

/**
 * The finished extraction: claims that the ontology allows, with ids and evidence, repeats dropped (the surest stays);
 * entities in order of id, unnamed collectives only where a claim ends in them.
 */
export function buildExtraction(linked: LinkedArticle, found: readonly FoundClaim[]): Extraction {
  const claims = new Map<string, Claim>();
  for (const one of found) {
    if (!allowed(linked, one)) continue;
    const claim = finish(linked, orient(linked, one));
    const known = claims.get(claim.id);
    if (!known || known.confidence < claim.confidence) claims.set(claim.id, claim);
  }
  const used = new Set([...claims.values()].flatMap((claim) => [claim.source, claim.target, claim.saidBy]));
  return {
    article: linked.article,
    entities: linked.entities.filter((entity) => used.has(entity.id) || !linked.onlyInClaims?.has(entity.id)).sort(byId),
    claims: [...claims.values()].sort((a, b) => a.evidence.start - b.evidence.start || byId(a, b)),
  };
}

const byId = (a: Pick<Entity, 'id'>, b: Pick<Entity, 'id'>): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Nothing acts on itself, and both ends have a type that the relation may join. */
function allowed(linked: LinkedArticle, claim: FoundClaim): boolean {
  const { from, to } = relation(claim.type);
  return claim.source !== claim.target && from.includes(linked.entity(claim.source).type) && to.includes(linked.entity(claim.target).type);
}

/** "A met B" and "B met A" are one claim: reciprocal relations run from the smaller id, where the table allows that direction. */
function orient(linked: LinkedArticle, claim: FoundClaim): FoundClaim {
  const swapped = { ...claim, source: claim.target, target: claim.source };
  if (!relation(claim.type).reciprocal || claim.source <= claim.target || !allowed(linked, swapped)) return claim;
  return { ...claim, source: claim.target, target: claim.source, sourceText: claim.targetText, targetText: claim.sourceText };
}

function finish(linked: LinkedArticle, found: FoundClaim): Claim {
  const { sentence, trigger: _, ...rest } = found;
  const { start, end } = linked.sentences[sentence]!;
  const key = [linked.article.id, rest.type, rest.source, rest.target, rest.date, rest.modality, rest.polarity, start].join('\n');
  const id = `claim:${createHash('sha256').update(key).digest('base64url').slice(0, 16)}`;
  return { ...rest, id, quad: quadOf(rest.type, rest.plover), evidence: { text: linked.article.text.slice(start, end), start, end } };
}
