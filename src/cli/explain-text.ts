/** How sentences are read, as text for people: tree, mentions, frames tried, claims. */
import { readDocument } from '../../ingest/1-read/read.ts';
import { parseArticle } from '../../ingest/2-parse/parse.ts';
import type { Sentence } from '../../ingest/2-parse/sentence.ts';
import { findMentions } from '../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../ingest/4-entities/link.ts';
import type { LinkedArticle } from '../../ingest/4-entities/linked.ts';
import { tryFrames } from '../../ingest/5-claims/actions.ts';
import { findClaims } from '../../ingest/5-claims/find.ts';
import { buildExtraction } from '../../ingest/6-graph/build.ts';
import type { Claim } from '../model.ts';
import { readFact } from '../ontology.ts';
import { alignColumns } from './table.ts';

export function explainText(text: string, published?: string): string {
  const article = readDocument({ id: 'explained', text, ...(published && { published }) });
  const sentences = parseArticle(article);
  const linked = linkEntities(article, sentences, findMentions(article, sentences));
  const { claims } = buildExtraction(linked, findClaims(linked));
  const shown = claims.map((claim) => describeClaim(claim, linked)).join('\n');
  return [
    ...sentences.map(drawTree),
    `Mentions\n${describeMentions(linked)}`,
    `Frames\n${describeFrames(linked)}`,
    `Claims\n${shown || '  none'}`,
  ].join('\n\n');
}

/** One token a line, indented under its head. */
function drawTree({ tokens, children }: Sentence): string {
  const rows: string[][] = [];
  const visit = (at: number, depth: number) => {
    const token = tokens[at]!;
    rows.push([`${'  '.repeat(depth)}${token.text}`, token.label, token.tag, token.lemma]);
    for (const child of children[at]!) if (child !== at) visit(child, depth + 1);
  };
  for (const [at, { head }] of tokens.entries()) if (head === at) visit(at, 0);
  return alignColumns(rows);
}

function describeMentions({ mentions }: LinkedArticle): string {
  const rows = mentions.map(({ text, kind, type, entity, rule, linkRule }) => [`  ${text}`, kind, type, entity, `${rule} → ${linkRule}`]);
  return rows.length > 0 ? alignColumns(rows) : '  none';
}

/** What became of every frame whose words are there: the claim, or which end was not found. */
function describeFrames(linked: LinkedArticle): string {
  const rows = linked.sentences.flatMap((sentence) =>
    tryFrames(linked, sentence).map(({ frame, trigger, outcome, sources, targets, context }) => [
      `  ${sentence.tokens[trigger]!.text}`,
      frame.id,
      outcome,
      [sources, targets].map((roles) => roles.map(({ text }) => text).join(', ') || '?').join(' → '),
      context.effects.filter((effect) => effect !== 'do').join(', '),
    ]),
  );
  return rows.length > 0 ? alignColumns(rows) : '  none';
}

function describeClaim(claim: Claim, { entity }: LinkedArticle): string {
  const { type, plover, source, target, date, modality, polarity, saidBy, rule, confidence } = claim;
  const reading = readFact(type, entity(source).name, entity(target).name);
  const marks = [type, plover, date, modality, polarity === 'negative' && 'negative', saidBy && `said by ${entity(saidBy).name}`];
  return `  ${reading}\n    ${marks.filter(Boolean).join(' · ')} · rule ${rule} · confidence ${confidence}`;
}
