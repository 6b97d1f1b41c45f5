import type { EventSketch } from './event-sketch.ts';

/** Mentions taken for one event, in text order. */
export interface EventCluster {
  sketches: EventSketch[];
  /** The cluster that a round or stage is part of. */
  parent?: EventCluster;
}

/** Families that refer back to one another: "the summit" may be called "the talks". */
const KIN: Record<string, string> = { meeting: 'talks', ceremony: 'talks' };
const kin = (family: string): string => KIN[family] ?? family;

/** Nouns of war that one and the same war is called by. */
const WARS = new Set(['war', 'conflict', 'invasion', 'aggression', 'incursion', 'offensive', 'operation', 'campaign', 'crisis']);

/** The cluster that a mention belongs to, or nothing where it opens a new one (or, for a back reference, means none). */
export function matchEvent(clusters: readonly EventCluster[], sketch: EventSketch): EventCluster | undefined {
  const related = clusters.filter(({ sketches }) => kin(sketches[0]!.family) === kin(sketch.family));
  if (sketch.back) return antecedent(related, sketch);
  // "last night's attack" after "an attack on a convoy": nothing but the day tells it apart
  if (sketch.dayOnly) {
    const told = antecedent(
      related.filter(({ sketches }) => sketches.some(({ lemma }) => lemma === sketch.lemma)),
      sketch,
    );
    if (told && !told.sketches.some((one) => clashing(one, sketch))) return told;
  }
  // "Kim's resignation … his resignation": whose it is need not be said by name again
  const own = sketch.phrase?.owned && sketch.words.size === 0 && sketch.phrase.complements.length === 0;
  const same = own ? related.filter(({ sketches }) => sketches.some((one) => one.lemma === sketch.lemma && isSameOwner(one, sketch))) : [];
  return (
    same.at(-1) ??
    related.find((cluster) => !isAnother(cluster, sketch) && cluster.sketches.some((one) => !one.back && sameEvent(one, sketch)))
  );
}

/** "An election was held on 11 February" after another without a day: a new one. */
const isAnother = ({ sketches }: EventCluster, { phrase, date }: EventSketch): boolean =>
  phrase?.determiner === 'indefinite' &&
  !!date &&
  !sketches.some((one) => one.date && (one.date.startsWith(date) || date.startsWith(one.date)));

/** Whose it is does not speak against it: of two resignations each has its own. */
function isSameOwner(one: EventSketch, { owners }: EventSketch): boolean {
  const theirs = [...one.owners, ...one.anchors].filter((id) => id.startsWith('person:'));
  return owners.size === 0 || theirs.length === 0 || theirs.some((id) => owners.has(id));
}

/** The event that "the talks" means: of the noun's family, saying nothing against it, the one spoken of most; of equals the last. */
function antecedent(related: readonly EventCluster[], sketch: EventSketch): EventCluster | undefined {
  const { words, lemma, phrase } = sketch;
  const strict = !!(phrase?.noun.needs ?? phrase?.noun.of ?? phrase?.noun.complement) && lemma !== 'process';
  const fits = related.filter(({ sketches, parent }) => {
    // "the talks" right behind "a new round of talks" are that round
    const beside =
      parent && sketches.some(({ mention }) => mention.sentence === sketch.mention.sentence && mention.first < sketch.mention.first);
    if ((strict || (parent && !beside)) && !sketches.some((one) => one.lemma === lemma)) return false;
    return [...words].every((word) => sketches.some((one) => one.words.has(word)));
  });
  const weight = (cluster: EventCluster): number => cluster.sketches.length + (cluster.sketches.some((one) => one.lemma === lemma) ? 2 : 0);
  return [...fits].sort((a, b) => weight(b) - weight(a) || b.sketches.at(-1)!.mention.start - a.sketches.at(-1)!.mention.start)[0];
}

/** Whether two identifying mentions mean one event. */
export function sameEvent(a: EventSketch, b: EventSketch): boolean {
  if (a.mention.name.toLowerCase() === b.mention.name.toLowerCase() && isSameOwner(a, b)) return true;
  if (clashing(a, b)) return false;
  if (a.family === 'war' && b.family === 'war' && WARS.has(a.lemma) && WARS.has(b.lemma)) return sameWar(a, b);
  if (a.date && b.date && a.family === 'deal' && a.date === b.date) return true;
  // "the murder of Pedro Rojas", "Rojas's killing"
  if (a.family === 'strike' && a.phrase?.noun.undergone && b.phrase?.noun.undergone && overlap(personsOf(a), personsOf(b)) > 0) return true;
  // "Peruvians protested … the protest … anti-government protests"
  if (isToldByVerb(a) && a.lemma === b.lemma) return true;
  if (!sameSort(a, b)) return false;
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size === 0) return false;
  // "six-party talks" and "the six-nation talks on …": a number of parties names them
  if (small.has('party') && large.has('party') && [...small].some((word) => /^\p{L}+$/u.test(word) && word !== 'party' && large.has(word)))
    return true;
  return overlap(small, large) === small.size || (a.lemma === b.lemma && sameParties(a, b));
}

/** By whom it is fought on, or, where one mention does not say, by whose it is. */
function sameWar(a: EventSketch, b: EventSketch): boolean {
  if (overlap(a.targets, b.targets) > 0 || overlap(a.places, b.places) > 0) return true;
  return (a.targets.size === 0 || b.targets.size === 0) && (overlap(a.owners, b.owners) > 0 || isPersonal(a, b) || isPersonal(b, a));
}

/** "Kim's war of choice": a leader's war, told without whom it is on, is the war of a state of which the article speaks. */
const isPersonal = ({ owners, targets }: EventSketch, other: EventSketch): boolean =>
  targets.size === 0 &&
  [...owners].some((id) => id.startsWith('person:')) &&
  other.targets.size === 1 &&
  ([...other.owners].some((id) => /^(?:state|person):/.test(id)) ||
    !!other.phrase?.complements.some(({ preposition }) => preposition === 'against'));

/** "talks between A and B", "talks between B and A". */
function sameParties(a: EventSketch, b: EventSketch): boolean {
  return (
    isBetween(a) &&
    isBetween(b) &&
    a.anchors.size > 1 &&
    a.anchors.size === b.anchors.size &&
    overlap(a.anchors, b.anchors) === a.anchors.size
  );
}

const isBetween = ({ phrase }: EventSketch): boolean => !!phrase?.complements.some(({ preposition }) => preposition === 'between');

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;

/** Dates, ordinals or rank (round against talks) that speak against it. */
function clashing(a: EventSketch, b: EventSketch): boolean {
  if (a.date && b.date && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return true;
  if (isRound(a) !== isRound(b)) return true;
  // "the seventh dialogue" and "the next dialogue"
  if (isNext(a) !== isNext(b)) return true;
  // "three bombings" and the "bombing on June 27"
  if (a.family === 'strike' && a.phrase?.plural !== b.phrase?.plural) return true;
  // the primaries of two states
  if (a.family === 'vote' && a.anchors.size > 0 && b.anchors.size > 0 && overlap(a.anchors, b.anchors) === 0) return true;
  return a.ordinals.size > 0 && b.ordinals.size > 0 && overlap(a.ordinals, b.ordinals) === 0;
}

const isNext = ({ phrase }: EventSketch): boolean => !!phrase?.modifiers.some((word) => /^(next|upcoming|forthcoming)$/.test(word));

const personsOf = ({ anchors }: EventSketch): ReadonlySet<string> => new Set([...anchors].filter((id) => id.startsWith('person:')));

const isToldByVerb = ({ phrase, mention }: EventSketch): boolean => !phrase && mention.kind === 'nominal';

export const isRound = ({ lemma }: EventSketch): boolean => lemma === 'round' || lemma === 'stage' || lemma === 'phase';

const TALKING = new Set(['talk', 'negotiation', 'consultation', 'discussion', 'dialogue', 'dialog', 'process', 'effort']);

/** Same noun, or nouns that stand for each other. */
const sameSort = (a: EventSketch, b: EventSketch): boolean =>
  a.lemma === b.lemma ||
  (isRound(a) && isRound(b)) ||
  (TALKING.has(a.lemma) && TALKING.has(b.lemma)) ||
  (a.family === b.family && /^(deal|meeting)$/.test(a.family));
