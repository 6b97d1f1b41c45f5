import type { Extraction } from '../../model.ts';

/**
 * The same extraction in less memory: quotes become slices of the article's text, and ids and names that other articles
 * have too are the same string as theirs.
 */
export function leaner({ article, entities, claims }: Extraction, words: Map<string, string>): Extraction {
  const shared = (text: string): string => {
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, text);
    return text;
  };
  const quote = (start: number, end: number): string => article.text.slice(start, end);
  return {
    article,
    entities: entities.map((entity) => ({
      ...entity,
      id: shared(entity.id),
      name: shared(entity.name),
      aliases: entity.aliases.map(shared),
      mentions: entity.mentions.map((mention) => ({ ...mention, text: shared(mention.text) })),
    })),
    claims: claims.map((claim) => ({
      ...claim,
      source: shared(claim.source),
      target: shared(claim.target),
      sourceText: shared(claim.sourceText),
      targetText: shared(claim.targetText),
      rule: shared(claim.rule),
      evidence: { ...claim.evidence, text: quote(claim.evidence.start, claim.evidence.end) },
    })),
  };
}
