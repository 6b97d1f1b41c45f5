import { type Extraction, ExtractionSchema } from '../src/model.ts';
import { relation } from '../src/ontology.ts';

/** What is wrong with an extraction's form: spans that are not verbatim, ends that do not exist, types that the ontology does not allow. */
export function faultsOf(extraction: Extraction): string[] {
  const { article, entities, claims } = extraction;
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  const verbatim = (span: { start: number; end: number; text: string }): boolean => article.text.slice(span.start, span.end) === span.text;
  const shape = ExtractionSchema.safeParse(extraction);
  return [
    ...(shape.success ? [] : shape.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
    ...(types.size === entities.length ? [] : ['two entities share an id']),
    ...entities.flatMap((entity) =>
      entity.mentions
        .filter((mention) => !verbatim(mention))
        .map((mention) => `${entity.id}: mention ${mention.text} is not at ${mention.start}`),
    ),
    ...claims.filter((claim) => !verbatim(claim.evidence)).map((claim) => `${claim.id}: evidence is not at ${claim.evidence.start}`),
    ...claims.flatMap((claim) =>
      [claim.source, claim.target, claim.saidBy].filter((id) => id && !types.has(id)).map((id) => `${claim.id}: no entity ${id}`),
    ),
    ...claims.filter((claim) => claim.source === claim.target).map((claim) => `${claim.id}: ${claim.type} from and to ${claim.source}`),
    ...claims
      .filter((claim) => types.has(claim.source) && types.has(claim.target))
      .filter(
        (claim) =>
          !relation(claim.type).from.includes(types.get(claim.source)!) || !relation(claim.type).to.includes(types.get(claim.target)!),
      )
      .map((claim) => `${claim.type} may not join ${claim.source} to ${claim.target} [${claim.rule}]`),
  ];
}
