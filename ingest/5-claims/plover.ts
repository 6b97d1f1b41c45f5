import { type Modality, PLOVER_CLASSES, type Plover, type Polarity, type RelationType, relation } from '../../src/ontology.ts';

/** What a claim counts as while effects are laid on it, from the innermost word outwards. */
export interface Standing {
  relation: RelationType;
  modality: Modality;
  polarity: Polarity;
  /** Absent: the coders of events leave it out ("is considering aid", "denied the charge"). */
  plover?: Plover;
}

/** What one effect does. `same` keeps the class; `none` takes it away; `flip` turns the polarity. */
interface Change {
  modality?: Modality;
  polarity?: 'negative' | 'flip';
  plover: Plover | 'same' | 'none';
  relation?: RelationType;
}

/** By the side that the act stands on; a class or a relation may have a row of its own. */
interface Outcome extends Partial<Record<Plover | RelationType, Change>> {
  cooperation: Change;
  conflict: Change;
}

const both = (change: Change): Outcome => ({ cooperation: change, conflict: change });
const ends = { relation: 'CONCEDES_TO', plover: 'RETREAT' } as const;

/**
 * Effect × side of the act → modality, polarity and class, after the PLOVER codebook (intended cooperation is AGREE, intended conflict
 * THREATEN, refused cooperation REJECT, conflict brought to an end RETREAT) and the coders' practice in annotated sentences.
 */
export const OUTCOMES = {
  /** "launched", "began to", "said that" */
  do: both({ plover: 'same' }),
  /** "will", "plans to", "is expected to" */
  will: {
    cooperation: { modality: 'planned', plover: 'AGREE' },
    conflict: { modality: 'planned', plover: 'THREATEN' },
    ACCUSE: { modality: 'planned', plover: 'same' },
    REQUEST: { modality: 'planned', plover: 'same' },
    REJECT: { modality: 'planned', plover: 'same' },
  },
  /** "agreed to", "offered to", "is willing to" */
  agree: {
    cooperation: { modality: 'planned', plover: 'AGREE' },
    conflict: { modality: 'planned', plover: 'THREATEN' },
    REJECT: { modality: 'planned', plover: 'same' },
    REQUEST: { modality: 'planned', plover: 'same' },
    COERCE: { modality: 'planned', plover: 'same' },
    SANCTION: { modality: 'planned', plover: 'same' },
    // "offered to send troops" is help; "offered criticism" is criticism
    MOBILIZE: { modality: 'planned', plover: 'AGREE' },
    ACCUSE: { plover: 'same' },
  },
  /** "pledged aid"; a pledge of support is support */
  pledge: {
    cooperation: { modality: 'planned', plover: 'AGREE' },
    conflict: { modality: 'planned', plover: 'THREATEN' },
    SUPPORT: { plover: 'same' },
  },
  /** "agreed to a deal": one that is reached */
  accept: {
    cooperation: { modality: 'planned', plover: 'AGREE' },
    conflict: { modality: 'planned', plover: 'AGREE' },
    SUPPORT: { plover: 'same' },
    REQUEST: { ...ends, plover: 'CONCEDE' },
  },
  /** "threatened to" */
  threaten: both({ modality: 'possible', plover: 'THREATEN' }),
  /** "refused to", "rejected talks" */
  refuse: both({ polarity: 'flip', plover: 'REJECT' }),
  /** "failed to": an embargo not renewed is a concession */
  fail: { cooperation: { polarity: 'flip', plover: 'REJECT' }, conflict: { ...ends } },
  /** "lifted", "ended", "suspended" */
  stop: {
    cooperation: { polarity: 'flip', plover: 'SANCTION' },
    conflict: { ...ends },
    ACCUSE: { ...ends, plover: 'CONCEDE' },
    REQUEST: { ...ends, plover: 'CONCEDE' },
    // "quit a treaty", "ended a visit"
    AGREES_WITH: { relation: 'REJECTS', plover: 'REJECT' },
    AGREE: { polarity: 'flip', plover: 'REJECT' },
    MEETS: { plover: 'same' },
    VISITS: { plover: 'same' },
  },
  /** "cancelled", "called off" */
  cancel: {
    cooperation: { polarity: 'flip', plover: 'REJECT' },
    conflict: { ...ends },
    AGREES_WITH: { relation: 'REJECTS', plover: 'REJECT' },
  },
  /** "is considering", "hopes to" */
  consider: both({ modality: 'possible', plover: 'none' }),
  /** "tried to" */
  try: { cooperation: { modality: 'possible', plover: 'none' }, conflict: { modality: 'possible', plover: 'same' } },
  /** "denied attacking" */
  deny: both({ polarity: 'flip', plover: 'none' }),
  /** "is said to have", "allegedly" */
  allege: both({ modality: 'alleged', plover: 'same' }),
  /** "claimed that they had attacked" */
  claim: both({ modality: 'alleged', plover: 'none' }),
  /** "demanded that Y stop" */
  demand: both({ modality: 'demanded', plover: 'none' }),
  /** "to meet" after "travelled" */
  purpose: both({ modality: 'planned', plover: 'same' }),
  /** "may have": a past that is not certain */
  mayHave: both({ modality: 'possible', plover: 'same' }),
  /** "could", "might" */
  may: { cooperation: { modality: 'possible', plover: 'none' }, conflict: { modality: 'possible', plover: 'THREATEN' } },
  /** "if" */
  if: both({ modality: 'possible', plover: 'none' }),
  /** "not" */
  not: { cooperation: { polarity: 'flip', plover: 'REJECT' }, conflict: { polarity: 'flip', plover: 'none' } },
} as const satisfies Record<string, Outcome>;
export type EffectName = keyof typeof OUTCOMES;

export const isEffect = (name: string): name is EffectName => name in OUTCOMES;

const COOPERATION = new Set(['verbal-cooperation', 'material-cooperation']);
export const cooperates = (plover: Plover): boolean => COOPERATION.has(PLOVER_CLASSES[plover]);

/** A plain occurrence of a relation. */
export const plain = (type: RelationType, plover: Plover | 'none' | undefined): Standing => {
  const own = plover === 'none' ? undefined : (plover ?? relation(type).plover);
  return { relation: type, modality: 'actual', polarity: 'positive', ...(own ? { plover: own } : {}) };
};

/** Lays one effect on a standing. */
export function lay(standing: Standing, effect: EffectName): Standing {
  const outcome: Outcome = OUTCOMES[effect];
  const side = standing.plover ?? relation(standing.relation).plover ?? 'CONSULT';
  const change = outcome[standing.relation] ?? outcome[side] ?? (cooperates(side) ? outcome.cooperation : outcome.conflict);
  const plover = change.plover === 'same' ? standing.plover : change.plover === 'none' ? undefined : change.plover;
  return {
    relation: change.relation ?? standing.relation,
    modality: stronger(standing.modality, change.modality),
    polarity:
      change.polarity === 'flip' && !change.relation ? (standing.polarity === 'positive' ? 'negative' : 'positive') : standing.polarity,
    ...(plover ? { plover } : {}),
  };
}

/** "said it may agree to": the farther from fact wins; the outer word where both are. */
function stronger(inner: Modality, outer: Modality | undefined): Modality {
  return outer === undefined ? inner : outer === 'planned' && inner !== 'actual' ? inner : outer;
}
