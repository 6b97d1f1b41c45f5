import type { Claim, Entity, Extraction, Fact, GraphNode } from '../model.ts';
import { type NodeType, type Plover, quadOf, relation } from '../ontology.ts';
import { type FactKey, factId } from './digest.ts';
import type { Canonical } from './identity.ts';
import { choose, count, ranked, type Tally, tallyKey } from './tally.ts';

/** What one article adds to one fact. */
export interface FactShare {
  key: FactKey;
  claims: number;
  tally: Tally;
}

/** What one article adds to the graph. The graph is the sum over all articles, which any store may keep up to date by adding and taking away. */
export interface Contribution {
  /** By id as shown: what the article says of that node, each once. */
  nodes: Map<string, Tally>;
  facts: Map<string, FactShare>;
  /** The fact of each claim. */
  factOf: Map<string, string>;
}

export function contributionOf(extraction: Extraction, canonical: Canonical): Contribution {
  const nodes = new Map<string, Tally>();
  for (const entity of extraction.entities) {
    const id = canonical(entity.id);
    const tally = nodes.get(id) ?? new Map();
    // Two joined ids in one article are one article.
    for (const key of saidOf(entity)) tally.set(key, 1);
    nodes.set(id, tally);
  }
  const facts = new Map<string, FactShare>();
  const factOf = new Map<string, string>();
  for (const claim of extraction.claims) {
    const key = factKeyOf(claim, canonical);
    const id = factId(key);
    const share = facts.get(id) ?? { key, claims: 0, tally: new Map([[tallyKey('articles', ''), 1]]) };
    share.claims += 1;
    count(share.tally, tallyKey('claims', ''), 1);
    count(share.tally, ploverKey(claim), 1);
    facts.set(id, share);
    factOf.set(claim.id, id);
  }
  return { nodes, facts, factOf };
}

const SINGLE = ['type', 'name', 'iso3', 'country', 'date', 'identity'] as const;

function* saidOf(entity: Entity): Iterable<string> {
  yield tallyKey('articles', '');
  yield tallyKey('id', entity.id);
  for (const field of SINGLE) if (entity[field] !== undefined) yield tallyKey(field, entity[field]);
  for (const alias of [entity.name, ...entity.aliases]) yield tallyKey('alias', alias);
  for (const mention of entity.mentions) if (mention.rule) yield tallyKey('rule', mention.rule);
}

/** A claim without a class of its own has its relation's. */
export const ploverKey = ({ type, plover }: Claim): string => tallyKey('plover', plover ?? relation(type).plover ?? '');

/** A reciprocal fact runs from the smaller id, also after a join has changed ids. */
function factKeyOf(claim: Claim, canonical: Canonical): FactKey {
  const { type, date, modality, polarity } = claim;
  let [source, target] = [canonical(claim.source), canonical(claim.target)];
  if (relation(type).reciprocal && source > target) [source, target] = [target, source];
  return { type, source, target, modality, polarity, ...(date !== undefined && { date }) };
}

/** A node as its articles make it: each property as most articles give it, then the longest, then by alphabet. */
export function nodeFrom(id: string, tally: Tally): Omit<GraphNode, 'degree'> {
  const name = choose(tally, 'name') ?? id;
  const [iso3, country, date] = ['iso3', 'country', 'date'].map((field) => choose(tally, field));
  return {
    id,
    type: choose(tally, 'type') as NodeType,
    name,
    aliases: ranked(tally, 'alias').flatMap(({ value }) => (value === name ? [] : [value])),
    ...(iso3 !== undefined && { iso3 }),
    ...(country !== undefined && { country }),
    ...(date !== undefined && { date }),
    articles: tally.get(tallyKey('articles', '')) ?? 0,
  };
}

/** A fact as its claims make it; its PLOVER class is the one that most claims have. */
export function factFrom(id: string, key: FactKey, tally: Tally): Fact {
  const plover = (choose(tally, 'plover') || undefined) as Plover | undefined;
  return {
    id,
    ...key,
    ...(plover !== undefined && { plover }),
    quad: quadOf(key.type, plover),
    claims: tally.get(tallyKey('claims', '')) ?? 0,
    articles: tally.get(tallyKey('articles', '')) ?? 0,
  };
}
