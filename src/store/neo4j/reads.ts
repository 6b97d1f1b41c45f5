import type {
  ArticleDetail,
  ArticleHead,
  EntityDetail,
  Extraction,
  FactDetail,
  IdentityDecision,
  Stats,
  Subgraph,
  TimelineBucket,
} from '../../model.ts';
import { NODE_TYPE_NAMES, type NodeType, type Quad, RELATION_TYPES, type RelationType } from '../../ontology.ts';
import { canonicalOf, identityReasons } from '../identity.ts';
import { LIMITS } from '../limits.ts';
import { compare } from '../order.ts';
import { readTally } from '../tally.ts';
import type { Connection, Row, Run } from './connection.ts';
import { articleOf, claimInContextOf, entitiesOf, factRowOf, nodeOf } from './rows.ts';
import { whole } from './values.ts';
import { decisionsOf, recordsOf } from './writes.ts';

export async function entityDetail(run: Run, id: string, decisions: readonly IdentityDecision[]): Promise<EntityDetail> {
  const [[row], facts, articles] = await Promise.all([
    run('node', { id }),
    run('entity-facts', { id, limit: whole(LIMITS.entityFacts) }),
    run('entity-articles', { id, limit: whole(LIMITS.entityArticles) }),
  ]);
  const others = new Map(facts.map(({ other }) => [other.id as string, nodeOf(other)]));
  return {
    node: nodeOf(row!.node),
    facts: facts.map(({ fact }) => factRowOf(fact)),
    nodes: [...others.values()].sort((a, b) => compare(a.id, b.id)),
    articles: articles.map(({ article }) => article as ArticleHead),
    identity: identityReasons(id, readTally(row!.tally), { decisions, canonical: canonicalOf(decisions) }),
  };
}

export async function factDetail(run: Run, id: string): Promise<FactDetail | undefined> {
  const [[row], claims] = await Promise.all([run('fact', { id }), run('fact-claims', { id, limit: whole(LIMITS.factClaims) })]);
  if (!row) return undefined;
  return { fact: factRowOf(row.fact), source: nodeOf(row.source), target: nodeOf(row.target), claims: claims.map(claimInContextOf) };
}

export async function articleDetail(run: Run, id: string): Promise<ArticleDetail | undefined> {
  const [[row], claims] = await Promise.all([run('article-records', { ids: [id] }), run('article-claims', { id })]);
  if (!row) return undefined;
  const article = articleOf(row.article);
  const { text: _, ...head } = article;
  const inContext = claims.map((claim) => claimInContextOf({ ...claim, article: { ...head, claims: claims.length } }));
  return { article, entities: entitiesOf(row.article), claims: inContext };
}

export async function statsOf(run: Run): Promise<Stats> {
  const labels = ['Article', 'Entity', 'Claim'] as const;
  const [facts, ...counts] = await Promise.all([
    run('stats-facts'),
    ...labels.map((LABEL) => run('stats-nodes', {}, { LABEL })),
    ...NODE_TYPE_NAMES.map((NODETYPE) => run('stats-types', {}, { NODETYPE })),
  ]);
  const of = new Map([...labels, ...NODE_TYPE_NAMES].map((label, position) => [label as string, counts[position]![0]!.count as number]));
  const sum = (by: 'type' | 'modality'): Record<string, number> => {
    const totals: Record<string, number> = {};
    for (const row of facts) totals[row[by]] = (totals[row[by]] ?? 0) + row.count;
    return totals;
  };
  const dates = facts
    .flatMap(({ first, last }) => [first, last])
    .filter((date) => date !== undefined)
    .sort(compare);
  return {
    articles: of.get('Article')!,
    entities: of.get('Entity')!,
    claims: of.get('Claim')!,
    facts: facts.reduce((total, { count }) => total + count, 0),
    byType: Object.fromEntries(NODE_TYPE_NAMES.filter((type) => of.get(type)! > 0).map((type) => [type, of.get(type)!])) as Partial<
      Record<NodeType, number>
    >,
    byRelation: sum('type') as Partial<Record<RelationType, number>>,
    byModality: sum('modality') as Stats['byModality'],
    ...(dates.length > 0 && { from: dates[0], to: dates.at(-1) }),
  };
}

export function bucketsOf(rows: readonly Row[]): TimelineBucket[] {
  const buckets = new Map<string, TimelineBucket>();
  for (const { date, quad, facts } of rows) {
    const bucket: TimelineBucket = buckets.get(date) ?? { date, facts: 0, byQuad: {} };
    bucket.facts += facts;
    bucket.byQuad[quad as Quad] = facts;
    buckets.set(date, bucket);
  }
  return [...buckets.values()];
}

/** Pages through articles in order of id, each page in a transaction of its own. */
export async function* allExtractions({ read }: Connection): AsyncIterable<Extraction> {
  for (let after = ''; ; ) {
    const page = await read(async (run) => {
      const rows = await run('article-page', { after, limit: whole(100) });
      return recordsOf(
        run,
        rows.map(({ id }) => id as string),
      );
    });
    yield* page;
    if (page.length === 0) return;
    after = page.at(-1)!.article.id;
  }
}

export async function* wholeGraph({ read }: Connection): AsyncIterable<Subgraph> {
  const page = (name: string, after: string, RELATION?: RelationType) =>
    read((run) => run(name, { after, limit: whole(LIMITS.chunk) }, { RELATION }));
  for (let after = '', more = true; more; ) {
    const nodes = (await page('graph-nodes', after)).map(({ node }) => nodeOf(node));
    more = nodes.length === LIMITS.chunk;
    after = nodes.at(-1)?.id ?? '';
    if (nodes.length > 0) yield { nodes, facts: [] };
  }
  for (const relation of RELATION_TYPES) {
    for (let after = '', more = true; more; ) {
      const facts = (await page('graph-facts', after, relation)).map(({ fact }) => factRowOf(fact));
      more = facts.length === LIMITS.chunk;
      after = facts.at(-1)?.id ?? '';
      if (facts.length > 0) yield { nodes: [], facts };
    }
  }
}

/** The id under which the graph shows an id; undefined where it knows neither. A join is looked up only when the id itself is not there. */
export async function shownId(run: Run, id: string): Promise<string | undefined> {
  if ((await run('nodes', { ids: [id] })).length > 0) return id;
  const canonical = canonicalOf(await decisionsOf(run))(id);
  return canonical !== id && (await run('nodes', { ids: [canonical] })).length > 0 ? canonical : undefined;
}
