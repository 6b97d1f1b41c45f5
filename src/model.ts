/**
 * The shapes that pass between pipeline, stores, API and viewer. Zod schemas first, types inferred from them:
 * the journal, the JSONL contract and the OpenAPI document are validated by the very same tables.
 * Offsets count UTF-16 units into `article.text`; `article.text.slice(start, end) === text` always.
 */
import { z } from 'zod';
import { MENTION_KINDS, MODALITY_NAMES, NODE_TYPE_NAMES, PLOVERS, POLARITIES, QUADS, RELATION_TYPES } from './ontology.ts';

export const NodeTypeSchema = z.enum(NODE_TYPE_NAMES);
export const RelationTypeSchema = z.enum(RELATION_TYPES);
export const ModalitySchema = z.enum(MODALITY_NAMES);
export const PolaritySchema = z.enum(POLARITIES);

/** An ISO 8601 prefix; its length is its precision: `2007`, `2007-01`, `2007-01-31`. Never a day that was not written. */
export const DateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

export const ArticleSchema = z.object({
  id: z.string().min(1),
  title: z.string().optional(),
  /** Day (or less) of publication. */
  published: DateSchema.optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  /** ISO 639-1; `en` unless the reader found otherwise. */
  language: z.string().optional(),
  text: z.string(),
});
export type Article = z.infer<typeof ArticleSchema>;

export const MentionSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string().min(1),
  kind: z.enum(MENTION_KINDS),
  /** Which rule linked this mention to its entity: `same-name`, `surname`, `acronym`, `metonym`, `pronoun` … */
  rule: z.string().optional(),
});
export type Mention = z.infer<typeof MentionSchema>;

export const EntitySchema = z.object({
  /** Deterministic and readable: `state:PRK`, `place:RUS/moscow`, `person:kim-kye-gwan`. */
  id: z.string().min(1),
  type: NodeTypeSchema,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** ISO 3166-1 alpha-3 of a State. */
  iso3: z.string().length(3).optional(),
  /** ISO 3166-1 alpha-3 of the country that a Place, Bank or Organization lies in. */
  country: z.string().length(3).optional(),
  /** When an Event happens. */
  date: DateSchema.optional(),
  /** Why this id: `iso3`, `gazetteer`, `full-name`, `article-local` … */
  identity: z.string().optional(),
  mentions: z.array(MentionSchema),
});
export type Entity = z.infer<typeof EntitySchema>;

export const EvidenceSchema = z.object({
  text: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});

export const ClaimSchema = z.object({
  id: z.string().min(1),
  type: RelationTypeSchema,
  plover: z.enum(PLOVERS).optional(),
  quad: z.enum(QUADS).optional(),
  /** Entity ids of this extraction. */
  source: z.string().min(1),
  target: z.string().min(1),
  /** The mentions as written. */
  sourceText: z.string(),
  targetText: z.string(),
  date: DateSchema.optional(),
  modality: ModalitySchema,
  polarity: PolaritySchema,
  /** Entity id of who says so, when the article attributes it. */
  saidBy: z.string().optional(),
  /** The one sentence that states it. */
  evidence: EvidenceSchema,
  /** The rule that made it, e.g. `accuse-of`. */
  rule: z.string().min(1),
  /** 0 … 1: the share of the rule's claims expected right. */
  confidence: z.number().min(0).max(1),
});
export type Claim = z.infer<typeof ClaimSchema>;

/** All that one article says: what `newsgraph extract` prints, one a line. */
export const ExtractionSchema = z.object({ article: ArticleSchema, entities: z.array(EntitySchema), claims: z.array(ClaimSchema) });
export type Extraction = z.infer<typeof ExtractionSchema>;

// ---- the graph as stores and API answer it ----

/** An entity in the graph, over all articles. */
export const GraphNodeSchema = z.object({
  id: z.string(),
  type: NodeTypeSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  iso3: z.string().optional(),
  country: z.string().optional(),
  date: z.string().optional(),
  /** Facts that touch it in the whole store, whatever was returned. */
  degree: z.number().int().nonnegative(),
  /** Articles that mention it. */
  articles: z.number().int().nonnegative(),
});
export type GraphNode = z.infer<typeof GraphNodeSchema>;

/** One relationship between entities: what claims share that agree on type, ends, date, modality and polarity. */
export const FactSchema = z.object({
  id: z.string(),
  type: RelationTypeSchema,
  plover: z.enum(PLOVERS).optional(),
  quad: z.enum(QUADS),
  source: z.string(),
  target: z.string(),
  date: DateSchema.optional(),
  modality: ModalitySchema,
  polarity: PolaritySchema,
  /** How many claims, in how many articles, state it. */
  claims: z.number().int().positive(),
  articles: z.number().int().positive(),
});
export type Fact = z.infer<typeof FactSchema>;

export const SubgraphSchema = z.object({ nodes: z.array(GraphNodeSchema), facts: z.array(FactSchema) });
export type Subgraph = z.infer<typeof SubgraphSchema>;

/** A neighbourhood capped to the strongest neighbours; `more` neighbours were left out. */
export const NeighbourhoodSchema = SubgraphSchema.extend({ center: z.string(), more: z.number().int().nonnegative() });
export type Neighbourhood = z.infer<typeof NeighbourhoodSchema>;

/** The shortest path, or the reason that there is none. `nodes` and `facts` in the order of the path; parallel facts of a step all listed. */
export const PathSchema = SubgraphSchema.extend({ found: z.boolean(), length: z.number().int().nonnegative() });
export type Path = z.infer<typeof PathSchema>;

/** Narrow what is shown. Absent or empty means everything. `from` and `to` are date prefixes, inclusive; undated facts stay unless `dated`. */
export const FilterSchema = z.object({
  types: z.array(NodeTypeSchema).optional(),
  relations: z.array(RelationTypeSchema).optional(),
  modalities: z.array(ModalitySchema).optional(),
  from: DateSchema.optional(),
  to: DateSchema.optional(),
  dated: z.boolean().optional(),
});
export type Filter = z.infer<typeof FilterSchema>;

export const ArticleHeadSchema = ArticleSchema.omit({ text: true }).extend({ claims: z.number().int().nonnegative() });
export type ArticleHead = z.infer<typeof ArticleHeadSchema>;

/** A claim with the head of its article and the names of its ends: what a reader of evidence needs. */
export const ClaimInContextSchema = ClaimSchema.extend({
  fact: z.string(),
  article: ArticleHeadSchema,
  sourceName: z.string(),
  targetName: z.string(),
  saidByName: z.string().optional(),
});
export type ClaimInContext = z.infer<typeof ClaimInContextSchema>;

export const EntityDetailSchema = z.object({
  node: GraphNodeSchema,
  /** Facts with it as either end, newest first, and the nodes at their other ends. */
  facts: z.array(FactSchema),
  nodes: z.array(GraphNodeSchema),
  articles: z.array(ArticleHeadSchema),
  /** Why mentions were taken for this one entity: rule and how many articles say so; hand-made joins among them. */
  identity: z.array(z.object({ reason: z.string(), articles: z.number().int().nonnegative(), ids: z.array(z.string()).optional() })),
});
export type EntityDetail = z.infer<typeof EntityDetailSchema>;

export const FactDetailSchema = z.object({
  fact: FactSchema,
  source: GraphNodeSchema,
  target: GraphNodeSchema,
  claims: z.array(ClaimInContextSchema),
});
export type FactDetail = z.infer<typeof FactDetailSchema>;

export const ArticleDetailSchema = z.object({
  article: ArticleSchema,
  claims: z.array(ClaimInContextSchema),
  entities: z.array(EntitySchema),
});
export type ArticleDetail = z.infer<typeof ArticleDetailSchema>;

export const ArticlePageSchema = z.object({ articles: z.array(ArticleHeadSchema), total: z.number().int().nonnegative() });
export type ArticlePage = z.infer<typeof ArticlePageSchema>;

export const SEARCH_KINDS = ['entity', 'article', 'claim'] as const;
/** One hit: an entity by name or alias, an article by title, a claim by its evidence. `text` is what matched. */
export const SearchHitSchema = z.object({
  kind: z.enum(SEARCH_KINDS),
  id: z.string(),
  /** Node type, for entities. */
  type: NodeTypeSchema.optional(),
  name: z.string(),
  text: z.string(),
  /** The fact of a claim, the article of a claim. */
  fact: z.string().optional(),
  article: z.string().optional(),
  degree: z.number().int().optional(),
  score: z.number(),
});
export type SearchHit = z.infer<typeof SearchHitSchema>;

export const TimelineBucketSchema = z.object({
  /** `2007` or `2007-01`. */
  date: DateSchema,
  facts: z.number().int().nonnegative(),
  byQuad: z.partialRecord(z.enum(QUADS), z.number().int().nonnegative()),
});
export type TimelineBucket = z.infer<typeof TimelineBucketSchema>;

export const StatsSchema = z.object({
  articles: z.number().int(),
  entities: z.number().int(),
  claims: z.number().int(),
  facts: z.number().int(),
  byType: z.partialRecord(NodeTypeSchema, z.number().int()),
  byRelation: z.partialRecord(RelationTypeSchema, z.number().int()),
  byModality: z.partialRecord(ModalitySchema, z.number().int()),
  /** First and last date of a fact. */
  from: z.string().optional(),
  to: z.string().optional(),
});
export type Stats = z.infer<typeof StatsSchema>;

/** Answer of a read-only Cypher query. Nodes and relationships found in the rows come again as a graph. */
export const CypherTableSchema = z.object({
  columns: z.array(z.string()),
  /** JSON values; a node is `{$node: id, labels, properties}`, a relationship `{$relationship: id, type, source, target, properties}`. */
  rows: z.array(z.array(z.unknown())),
  /** The row limit cut it off. */
  truncated: z.boolean(),
  graph: SubgraphSchema,
  milliseconds: z.number(),
});
export type CypherTable = z.infer<typeof CypherTableSchema>;

/** What merging one article did. `unchanged`: it was there already, word for word. */
export const MergeOutcomeSchema = z.object({
  article: z.string(),
  status: z.enum(['added', 'replaced', 'unchanged']),
  entities: z.number().int(),
  claims: z.number().int(),
});
export type MergeOutcome = z.infer<typeof MergeOutcomeSchema>;

export const HealthSchema = z.object({
  status: z.literal('ok'),
  store: z.object({ engine: z.string(), version: z.string() }),
  /** Whether free Cypher can be asked, whether this server takes writes without a token, and whether with one. */
  cypher: z.boolean(),
  writable: z.boolean(),
  token: z.boolean(),
});
export type Health = z.infer<typeof HealthSchema>;

/** RFC 9457 problem. */
export const ProblemSchema = z.object({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string().optional() });
export type Problem = z.infer<typeof ProblemSchema>;

/** A hand- or rule-made decision that two ids are one entity, or stay apart; `open` withdraws what was decided. Survives ingesting again. */
export const IdentityDecisionSchema = z.object({
  kind: z.enum(['same', 'apart', 'open']),
  a: z.string(),
  b: z.string(),
  reason: z.string(),
  by: z.enum(['rule', 'hand']),
});
export type IdentityDecision = z.infer<typeof IdentityDecisionSchema>;
