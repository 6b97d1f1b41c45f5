import { Command } from 'commander';
import { readDocument } from '../../ingest/1-read/read.ts';
import { parseArticle } from '../../ingest/2-parse/parse.ts';
import type { Sentence } from '../../ingest/2-parse/sentence.ts';
import { findMentions } from '../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../ingest/4-entities/link.ts';
import type { LinkedArticle } from '../../ingest/4-entities/linked.ts';
import { findClaims } from '../../ingest/5-claims/find.ts';
import { buildExtraction } from '../../ingest/6-graph/build.ts';
import type { Claim } from '../model.ts';
import { readFact } from '../ontology.ts';
import type { Session } from './session.ts';
import { alignColumns } from './table.ts';

const EXAMPLES = `
Examples:
  newsgraph explain 'Envoys of Japan met Russian officials in Oslo on Friday.'
  newsgraph explain --published 2007-02-08 'He will fly to Moscow next week.'`;

export const explainCommand = (session: Session): Command =>
  new Command('explain')
    .description('show how sentences are read: tree, mentions, claims')
    .argument('<sentence>', 'one or several sentences')
    .option('--published <date>', 'day against which "on Friday" is understood, YYYY-MM-DD')
    .addHelpText('after', EXAMPLES)
    .action(async (text: string, { published }: { published?: string }) => {
      const article = readDocument({ id: 'explained', text, ...(published && { published }) });
      const sentences = parseArticle(article);
      const linked = linkEntities(article, sentences, findMentions(article, sentences));
      const { claims } = buildExtraction(linked, findClaims(linked));
      for (const sentence of sentences) await session.print(`${drawTree(sentence)}\n`);
      await session.print(`Mentions\n${describeMentions(linked)}\n`);
      await session.print(`Claims\n${claims.map((claim) => describeClaim(claim, linked)).join('\n') || '  none'}`);
    });

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

function describeClaim(claim: Claim, { entity }: LinkedArticle): string {
  const { type, plover, source, target, date, modality, polarity, saidBy, rule, confidence } = claim;
  const reading = readFact(type, entity(source).name, entity(target).name);
  const marks = [type, plover, date, modality, polarity === 'negative' && 'negative', saidBy && `said by ${entity(saidBy).name}`];
  return `  ${reading}\n    ${marks.filter(Boolean).join(' · ')} · rule ${rule} · confidence ${confidence}`;
}
