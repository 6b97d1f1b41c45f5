import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import { findMentions } from '../../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../../ingest/4-entities/link.ts';
import { findActions } from '../../../ingest/5-claims/actions.ts';
import { EFFECTS, FRAMES } from '../../../ingest/5-claims/frames.ts';
import { isEffect } from '../../../ingest/5-claims/plover.ts';
import type { Claim } from '../../../src/model.ts';
import { relation } from '../../../src/ontology.ts';

/** An example's sentence and its ends: "[Norway] accused {Sweden} of smuggling." */
function read(example: string): { text: string; source: string; target: string } {
  const source = /\[(.+?)\]/.exec(example)?.[1] ?? '';
  const target = /\{(.+?)\}/.exec(example)?.[1] ?? '';
  return { text: example.replace(/[[\]{}]/g, ''), source, target };
}

function claimsIn(text: string): { rule: string; type: Claim['type']; source: string; target: string }[] {
  const article = { id: 'example', text };
  const sentences = parseArticle(article);
  const linked = linkEntities(article, sentences, findMentions(article, sentences));
  return findActions(linked).map(({ rule, type, source, target, sourceText, targetText }) => ({
    rule,
    type,
    source: `${sourceText} ${linked.entity(source).name}`,
    target: `${targetText} ${linked.entity(target).name}`,
  }));
}

/** Whether a claim of the example joins its ends, in that direction unless the relation goes both ways. */
function joins({ source, target }: ReturnType<typeof read>, claim: ReturnType<typeof claimsIn>[number]): boolean {
  const straight = claim.source.includes(source) && claim.target.includes(target);
  return straight || (relation(claim.type).reciprocal === true && claim.source.includes(target) && claim.target.includes(source));
}

describe('frames', () => {
  it('are at least 400, with ids of their own', () => {
    expect(FRAMES.length).toBeGreaterThanOrEqual(400);
    expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length);
  });
  it.each(FRAMES.map((frame) => [frame.id, frame.example, frame.relation] as const))('%s: %s', (id, example, type) => {
    const { text, ...ends } = read(example);
    const found = claimsIn(text);
    const own = found.filter((claim) => claim.rule === id && claim.type !== undefined && joins({ text, ...ends }, claim));
    expect(own, `${type} of ${JSON.stringify(found)}`).not.toEqual([]);
  });
});

describe('effects', () => {
  it('have a row of outcomes or turn the ends round', () => {
    for (const { effect, lemma } of EFFECTS) expect(isEffect(effect) || effect === 'receive', `${lemma}: ${effect}`).toBe(true);
  });
  it.each(EFFECTS.map((effect) => [`${effect.lemma} (${effect.effect})`, effect.example] as const))('%s: %s', (_, example) => {
    const read_ = read(example);
    const found = claimsIn(read_.text);
    expect(
      found.filter((claim) => joins(read_, claim)),
      JSON.stringify(found),
    ).not.toEqual([]);
  });
});
