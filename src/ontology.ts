/**
 * The ontology: every node type, every relation type, and the two event classifications they map to.
 * Types, validation, database constraints, legend, colours and docs all derive from these tables.
 */

/** The sixteen classes of the PLOVER event ontology and the quad class that each belongs to. */
export const PLOVER_CLASSES = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
} as const;
export type Plover = keyof typeof PLOVER_CLASSES;
export const PLOVERS = Object.keys(PLOVER_CLASSES) as [Plover, ...Plover[]];

/** Quad classes: verbal or material, cooperation or conflict; `structure` for edges that are no events. */
export const QUAD_CLASSES = {
  'verbal-cooperation': { label: 'Verbal cooperation', light: '#2f6fb0', dark: '#7ab3ea' },
  'material-cooperation': { label: 'Material cooperation', light: '#1f8a5b', dark: '#62cf9d' },
  'verbal-conflict': { label: 'Verbal conflict', light: '#c2680c', dark: '#f0a95b' },
  'material-conflict': { label: 'Material conflict', light: '#bf2f3b', dark: '#f37f86' },
  structure: { label: 'Structure', light: '#9aa3b2', dark: '#6b7585' },
} as const;
export type Quad = keyof typeof QUAD_CLASSES;
export const QUADS = Object.keys(QUAD_CLASSES) as [Quad, ...Quad[]];

/** How sure the article is that it happened. */
export const MODALITIES = {
  actual: { label: 'Happened', help: 'happened or is happening, as the article asserts' },
  planned: { label: 'Planned', help: 'scheduled or intended' },
  demanded: { label: 'Demanded', help: 'someone calls for it' },
  possible: { label: 'Possible', help: 'may, could, if, threatens to' },
  alleged: { label: 'Alleged', help: 'someone claims it happened; the article does not assert it' },
} as const;
export type Modality = keyof typeof MODALITIES;
export const MODALITY_NAMES = Object.keys(MODALITIES) as [Modality, ...Modality[]];

export const POLARITIES = ['positive', 'negative'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How a text speaks of an entity: `Kim Kye Gwan` · `Russian` · `the envoy` · `he`. */
export const MENTION_KINDS = ['name', 'adjective', 'nominal', 'pronoun'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Node types; `prefix` starts the ids of that type. Colours are told apart by colour-blind readers (after Okabe and Ito). */
export const NODE_TYPES = {
  Person: { label: 'Person', plural: 'People', prefix: 'person', light: '#d9822b', dark: '#f2a65a' },
  State: { label: 'State', plural: 'States', prefix: 'state', light: '#1f5fa8', dark: '#6fa8e6' },
  Bank: { label: 'Bank', plural: 'Banks', prefix: 'bank', light: '#8a6d00', dark: '#dcbf4a' },
  Organization: { label: 'Organization', plural: 'Organizations', prefix: 'org', light: '#7a4fa3', dark: '#b993e0' },
  Place: { label: 'Place', plural: 'Places', prefix: 'place', light: '#128277', dark: '#5cc7bb' },
  Event: { label: 'Event', plural: 'Events', prefix: 'event', light: '#b83a6b', dark: '#ef86ae' },
} as const;
export type NodeType = keyof typeof NODE_TYPES;
export const NODE_TYPE_NAMES = Object.keys(NODE_TYPES) as [NodeType, ...NodeType[]];

/** What can act: the source of most actions, and the target of many. */
const ACTORS = ['Person', 'State', 'Organization', 'Bank'] as const;
/** What an action can be aimed at. */
const AIMS = ['Person', 'State', 'Organization', 'Bank', 'Event', 'Place'] as const;

/** One row of the relation table. */
export interface Relation {
  /** The fact in plain words, with the names of both ends put in. */
  readonly reads: string;
  readonly from: readonly NodeType[];
  readonly to: readonly NodeType[];
  /** The class of a plain, actual occurrence; absent for structure. A claim's own class may differ (an announced meeting is AGREE). */
  readonly plover?: Plover;
  /** Either direction says the same; stored once, source id before target id. */
  readonly reciprocal?: true;
}

export const RELATIONS = {
  REPRESENTS: { reads: '{source} represents {target}', from: ['Person'], to: ['State', 'Organization', 'Bank'] },
  MEMBER_OF: { reads: '{source} is a member of {target}', from: ['State', 'Person', 'Organization', 'Bank'], to: ['Organization'] },
  PART_OF: {
    reads: '{source} is part of {target}',
    from: ['Organization', 'Bank', 'Event', 'Place'],
    to: ['State', 'Organization', 'Bank', 'Event', 'Place'],
  },
  LOCATED_IN: { reads: '{source} is located in {target}', from: ['Place', 'Bank', 'Organization'], to: ['Place', 'State'] },
  PARTICIPATES_IN: { reads: '{source} takes part in {target}', from: ACTORS, to: ['Event'] },
  HELD_IN: { reads: '{source} is held in {target}', from: ['Event'], to: ['Place', 'State'] },
  HOLDS_ACCOUNT_AT: { reads: '{source} holds an account at {target}', from: ACTORS, to: ['Bank'] },
  NEGOTIATES_WITH: { reads: '{source} negotiates with {target}', from: ACTORS, to: ACTORS, plover: 'CONSULT', reciprocal: true },
  MEETS: { reads: '{source} meets {target}', from: ACTORS, to: ACTORS, plover: 'CONSULT', reciprocal: true },
  VISITS: { reads: '{source} visits {target}', from: ACTORS, to: ['State', 'Place', 'Organization', 'Event'], plover: 'CONSULT' },
  AGREES_WITH: { reads: '{source} agrees with {target}', from: ACTORS, to: AIMS, plover: 'AGREE', reciprocal: true },
  COOPERATES_WITH: { reads: '{source} cooperates with {target}', from: ACTORS, to: AIMS, plover: 'COOPERATE', reciprocal: true },
  AIDS: { reads: '{source} aids {target}', from: ACTORS, to: AIMS, plover: 'AID' },
  SUPPORTS: { reads: '{source} supports {target}', from: ACTORS, to: AIMS, plover: 'SUPPORT' },
  CONCEDES_TO: { reads: '{source} concedes to {target}', from: ACTORS, to: AIMS, plover: 'CONCEDE' },
  DEMANDS_OF: { reads: '{source} makes a demand of {target}', from: ACTORS, to: AIMS, plover: 'REQUEST' },
  ACCUSES: { reads: '{source} accuses {target}', from: ACTORS, to: AIMS, plover: 'ACCUSE' },
  REJECTS: { reads: '{source} rejects {target}', from: ACTORS, to: AIMS, plover: 'REJECT' },
  THREATENS: { reads: '{source} threatens {target}', from: ACTORS, to: AIMS, plover: 'THREATEN' },
  PROTESTS_AGAINST: { reads: '{source} protests against {target}', from: ACTORS, to: AIMS, plover: 'PROTEST' },
  SANCTIONS: { reads: '{source} sanctions {target}', from: ACTORS, to: AIMS, plover: 'SANCTION' },
  MOBILIZES_AGAINST: { reads: '{source} mobilizes against {target}', from: ACTORS, to: AIMS, plover: 'MOBILIZE' },
  COERCES: { reads: '{source} coerces {target}', from: ACTORS, to: AIMS, plover: 'COERCE' },
  ATTACKS: { reads: '{source} attacks {target}', from: ACTORS, to: AIMS, plover: 'ASSAULT' },
  RETREATS_FROM: { reads: '{source} withdraws from {target}', from: ACTORS, to: AIMS, plover: 'RETREAT' },
} as const satisfies Record<string, Relation>;
export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as [RelationType, ...RelationType[]];

/** The row of a relation type, typed as a plain row. */
export const relation = (type: RelationType): Relation => RELATIONS[type];

/** The quad class of a claim or fact: by its own PLOVER class, else its relation's, else `structure`. */
export const quadOf = (type: RelationType, plover?: Plover): Quad => {
  const cls = plover ?? relation(type).plover;
  return cls ? PLOVER_CLASSES[cls] : 'structure';
};

/** `{source} visits {target}` with names put in. */
export const readFact = (type: RelationType, source: string, target: string): string =>
  relation(type).reads.replace('{source}', source).replace('{target}', target);
