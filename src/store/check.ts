import { UserError } from '../errors.ts';
import { type Extraction, ExtractionSchema } from '../model.ts';

/**
 * An extraction that a store may keep: of the schema's shape (unknown keys dropped, keys in order), entities and claims
 * once each, and every end of a claim among its entities. Throws a UserError that names the article.
 */
export function checkExtraction(candidate: unknown): Extraction {
  const parsed = ExtractionSchema.safeParse(candidate);
  const id = (candidate as Partial<Extraction> | undefined)?.article?.id ?? 'without id';
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new UserError(`Article ${id}: ${issue.path.join('.') || 'the extraction'}: ${issue.message}. Nothing of it was stored.`);
  }
  const fault = faultOf(parsed.data);
  if (fault) throw new UserError(`Article ${id}: ${fault}. Nothing of it was stored.`);
  return parsed.data;
}

function faultOf({ article, entities, claims }: Extraction): string | undefined {
  const ids = new Set(entities.map((entity) => entity.id));
  if (ids.size < entities.length) return 'an entity is listed twice';
  if (new Set(claims.map((claim) => claim.id)).size < claims.length) return 'a claim is listed twice';
  for (const claim of claims) {
    const missing = [claim.source, claim.target, claim.saidBy].find((end) => end !== undefined && !ids.has(end));
    if (missing !== undefined) return `claim ${claim.id} speaks of ${missing}, which is not among the entities`;
    const { start, end, text } = claim.evidence;
    if (article.text.slice(start, end) !== text) return `the evidence of claim ${claim.id} is not what stands at ${start}–${end}`;
  }
  return undefined;
}
