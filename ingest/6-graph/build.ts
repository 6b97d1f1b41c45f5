import { createHash } from 'node:crypto';
import type { Claim, Extraction } from '../../src/model.ts';
import { quadOf, relation } from '../../src/ontology.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import type { FoundClaim } from '../5-claims/claim.ts';

/** Gives claims their ids and evidence and drops repeats: the finished extraction, entities and claims in order of id. */
export function buildExtraction(linked: LinkedArticle, found: readonly FoundClaim[]): Extraction {
  const claims = new Map<string, Claim>();
  for (const claim of found.map((one) => finish(linked, one))) if (!claims.has(claim.id)) claims.set(claim.id, claim);
  return {
    article: linked.article,
    entities: [...linked.entities].sort((a, b) => compare(a.id, b.id)),
    claims: [...claims.values()].sort((a, b) => a.evidence.start - b.evidence.start || compare(a.id, b.id)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function finish(linked: LinkedArticle, found: FoundClaim): Claim {
  const { sentence, trigger: _, ...rest } = orient(found);
  const { start, end } = linked.sentences[sentence]!;
  const evidence = { text: linked.article.text.slice(start, end), start, end };
  const key = [linked.article.id, rest.type, rest.source, rest.target, rest.date, rest.modality, rest.polarity, start].join('\n');
  const id = `claim:${createHash('sha256').update(key).digest('base64url').slice(0, 16)}`;
  return { ...rest, id, quad: quadOf(rest.type, rest.plover), evidence };
}

/** "A met B" and "B met A" are one claim: reciprocal relations run from the smaller id. */
function orient(claim: FoundClaim): FoundClaim {
  if (!relation(claim.type).reciprocal || claim.source <= claim.target) return claim;
  return { ...claim, source: claim.target, target: claim.source, sourceText: claim.targetText, targetText: claim.sourceText };
}
