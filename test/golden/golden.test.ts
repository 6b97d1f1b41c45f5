import { describe, expect, it } from 'vitest';
import { readInputs } from '../../ingest/1-read/read.ts';
import { extract } from '../../ingest/pipeline.ts';
import type { Extraction } from '../../src/model.ts';

/** One line an entity and one a claim, so that a change of one rule is a short diff that a person reads. */
function golden({ article, entities, claims }: Extraction): string {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const head = [article.title ?? '', article.published ?? '', article.source ?? ''].join(' | ');
  const nodes = entities.map((entity) => `${entity.id}  ${entity.name}${entity.date ? ` ${entity.date}` : ''}  (${[...entity.aliases].sort().join(' | ')})`);
  const facts = claims.map((claim) => {
    const how = [claim.date ?? '-', claim.modality, claim.polarity === 'negative' ? 'NOT' : '', claim.plover ?? ''].filter(Boolean).join(' ');
    const speaker = claim.saidBy ? ` said by ${names.get(claim.saidBy)}` : '';
    return `${claim.type}  ${names.get(claim.source)} > ${names.get(claim.target)}  ${how}${speaker}  [${claim.rule}]\n    ${claim.evidence.text.replaceAll('\n', ' ')}`;
  });
  return `${head}\n\n${nodes.join('\n')}\n\n${facts.join('\n')}\n`;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Reviewed as a diff: `npm test -- --update test/golden` writes them anew. */
describe('what the samples say', async () => {
  const extractions: Extraction[] = [];
  for await (const outcome of readInputs(['samples'], {})) if ('article' in outcome) extractions.push(extract(outcome.article));

  it('reads every sample', () => expect(extractions.length).toBeGreaterThanOrEqual(14));
  it.each(extractions.map((one) => [slug(one.article.title ?? one.article.id), one] as const))('%s', async (name, extraction) => {
    await expect(golden(extraction)).toMatchFileSnapshot(`${name}.txt`);
  });
});
