/** The worst cases of a set, each with the rule that fired or the stage that lost it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Claim, Entity, Extraction } from '../src/model.ts';
import { relation } from '../src/ontology.ts';
import { normalName, overlaps } from './names.ts';
import { readJsonl } from './sets.ts';

interface GoldEvent {
  type: string;
  type_alt?: string | string[];
  source: string;
  target: string;
  source_code?: string;
  target_code?: string;
  reciprocal?: boolean;
}
interface GoldSentence {
  id: string;
  text: string;
  gold?: GoldEvent[];
  neutral?: boolean;
}

/** The stages that can lose an event, in the order in which they are asked. */
const LOSSES = ['no mention', 'no frame', 'wrong role', 'wrong class'] as const;
type Loss = (typeof LOSSES)[number];

const speaksOf = (entity: Entity | undefined, surface: string, end: { span: string; code?: string }): boolean =>
  !!entity &&
  ((!!end.code && entity.iso3 === end.code.slice(0, 3)) ||
    [surface, entity.name, ...entity.aliases].some((name) => overlaps(name, end.span)));

/** Which stage lost a gold event; undefined when it was found. */
function lossOf(event: GoldEvent, extraction: Extraction): Loss | undefined {
  const entity = new Map(extraction.entities.map((one) => [one.id, one]));
  const source = { span: event.source, code: event.source_code };
  const target = { span: event.target, code: event.target_code };
  const found = (end: typeof source): boolean => extraction.entities.some((one) => speaksOf(one, one.name, end));
  const runs = (claim: Claim, a: typeof source, b: typeof source): boolean =>
    speaksOf(entity.get(claim.source), claim.sourceText, a) && speaksOf(entity.get(claim.target), claim.targetText, b);
  const either = (claim: Claim): boolean => !!event.reciprocal || !!relation(claim.type).reciprocal;
  const right = (claim: Claim): boolean => claim.plover === event.type || [event.type_alt ?? []].flat().includes(claim.plover ?? '');
  const actions = extraction.claims.filter((claim) => claim.plover);
  const onDyad = actions.filter((claim) => runs(claim, source, target) || (either(claim) && runs(claim, target, source)));
  if (onDyad.some(right)) return undefined;
  if (onDyad.length) return 'wrong class';
  if (actions.some(right)) return 'wrong role';
  return found(source) && found(target) ? 'no frame' : 'no mention';
}

const shown = (claim: Claim): string => `${claim.plover ?? claim.type} ${claim.sourceText} > ${claim.targetText} [${claim.rule}]`;

/** Missed events and noisy neutral sentences, `limit` of each kind of loss, with a count per kind. */
export function worstEvents(folder: string, extractions: Extraction[], limit: number): string[] {
  const byId = new Map(extractions.map((one) => [one.article.id, one]));
  const cases = new Map<string, string[]>();
  const add = (kind: string, line: string): void => void cases.set(kind, [...(cases.get(kind) ?? []), line]);
  for (const gold of readJsonl<GoldSentence>(join(folder, 'events-dev.jsonl'))) {
    const extraction = byId.get(gold.id);
    if (!extraction) add('not parsed', gold.id);
    else if (gold.neutral) {
      const noise = extraction.claims.filter((claim) => claim.plover);
      if (noise.length) add('noise', `${gold.id}  ${noise.map(shown).join(' · ')}  « ${gold.text} »`);
    } else
      for (const event of gold.gold ?? []) {
        const loss = lossOf(event, extraction);
        if (!loss) continue;
        const got = extraction.claims.filter((claim) => claim.plover).map(shown);
        add(loss, `${gold.id}  ${event.type} ${event.source} > ${event.target}  got ${got.join(' · ') || 'nothing'}  « ${gold.text} »`);
      }
  }
  return [...cases].flatMap(([kind, lines]) => [`— ${kind}: ${lines.length}`, ...lines.slice(0, limit)]);
}

interface GoldArticle {
  entities: GoldNode[];
  events?: GoldNode[];
  edges: { type: string; source: string; target: string; date?: string; modality: string; polarity?: string; evidence: string }[];
}
interface GoldNode {
  id: string;
  type?: string;
  name: string;
  iso3?: string;
  aliases_in_text?: string[];
}

const sameNode = (gold: GoldNode, entity: Entity): boolean => {
  if (gold.iso3 && gold.iso3 === entity.iso3) return true;
  const names = new Set([entity.name, ...entity.aliases].map(normalName));
  return [gold.name, ...(gold.aliases_in_text ?? [])].some((name) => names.has(normalName(name)));
};

/** Missed and surplus edges and nodes of the annotated articles, per article, `limit` of each kind. */
export function worstArticles(folder: string, extractions: Extraction[], limit: number): string[] {
  const byId = new Map(extractions.map((one) => [one.article.id, one]));
  return readdirSync(join(folder, 'gold'))
    .sort()
    .flatMap((file) => {
      const extraction = byId.get(basename(file, '.json'));
      return extraction
        ? compareArticle(JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')), extraction, limit)
        : [`${file}: not parsed`];
    });
}

function compareArticle(gold: GoldArticle, extraction: Extraction, limit: number): string[] {
  const nodes = [...gold.entities, ...(gold.events ?? []).map((event) => ({ ...event, type: 'Event' }))];
  const match = new Map(
    nodes.map((node) => [node.id, extraction.entities.filter((entity) => sameNode(node, entity)).map((entity) => entity.id)]),
  );
  const name = (id: string): string => nodes.find((node) => node.id === id)?.name ?? id;
  const between = (claim: Claim, a: string, b: string): boolean =>
    !!match.get(a)?.includes(claim.source) && !!match.get(b)?.includes(claim.target);
  const hit = (claim: Claim, edge: GoldArticle['edges'][number]): boolean =>
    between(claim, edge.source, edge.target) || (!!relation(claim.type).reciprocal && between(claim, edge.target, edge.source));
  const missed = gold.edges
    .filter((edge) => !extraction.claims.some((claim) => claim.type === edge.type && hit(claim, edge)))
    .map((edge) => {
      const other = extraction.claims.filter(
        (claim) => between(claim, edge.source, edge.target) || between(claim, edge.target, edge.source),
      );
      const ends = [edge.source, edge.target].filter((id) => !match.get(id)?.length);
      const stage = ends.length
        ? `no mention: ${ends.map(name).join(', ')}`
        : other.length
          ? `wrong class: ${other.map((one) => `${one.type} [${one.rule}]`).join(', ')}`
          : 'no frame';
      return `  MISSED ${edge.type} ${name(edge.source)} > ${name(edge.target)} (${stage})  « ${edge.evidence} »`;
    });
  const surplus = extraction.claims
    .filter((claim) => !gold.edges.some((edge) => claim.type === edge.type && hit(claim, edge)))
    .map((claim) => `  EXTRA ${claim.type} ${claim.sourceText} > ${claim.targetText} [${claim.rule}]  « ${claim.evidence.text} »`);
  const lost = nodes.filter((node) => !match.get(node.id)?.length).map((node) => `  NO NODE ${node.type} ${node.name}`);
  return [
    `— ${extraction.article.id}: ${missed.length} missed, ${surplus.length} surplus edges`,
    ...lost.slice(0, limit),
    ...missed.slice(0, limit),
    ...surplus.slice(0, limit),
  ];
}
