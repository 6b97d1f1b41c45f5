import { type NodeType, type RelationType, relation } from '../../src/ontology.ts';
import type { Sentence, Token } from '../2-parse/sentence.ts';
import type { LinkedArticle } from '../4-entities/linked.ts';
import { kept } from '../lexicon/kept.ts';
import { rolesAt } from './actors.ts';
import { isAverted } from './averted.ts';
import { type Context, contextOf } from './context.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { aimsFrom, isLoose, isNear, isOwnSite, sparesOwnSites } from './far.ts';
import { COMPOUND_ENDS, type Frame, framedLemmas, framesFor, type Kind } from './frames.ts';
import { meets } from './needs.ts';
import type { Role, Search } from './role.ts';
import { fill } from './slots.ts';
import { agentsOf, subjectOf } from './subject.ts';
import { childBy, childrenBy, conjuncts, isNoun, isPassive, isVerb, lemmaOf, lemmasOf, particleOf } from './tree.ts';

/** What became of one frame at one word. */
export interface Trial {
  frame: Frame;
  trigger: number;
  /** `claim`, or what was missing; `serves another`: its word only colours another claim, `agreed` of "agreed to lift the ban". */
  outcome: 'claim' | 'other words needed' | 'no source' | 'no target' | 'serves another';
  sources: Role[];
  targets: Role[];
  context: Context;
}

const kindOf = (sentence: Sentence, token: number): Kind | undefined => {
  const word = sentence.tokens[token]!;
  if (isVerb(word)) return 'verb';
  if (isNoun(word)) return 'noun';
  return word.tag.startsWith('JJ') ? 'adjective' : undefined;
};

/** Frames that could be told by a word: its own, and for nouns those of the compound ("travel warning"). */
function candidates(sentence: Sentence, token: number): readonly Frame[] {
  const kind = kindOf(sentence, token);
  const word = sentence.tokens[token]!;
  // "on March 22"
  if (!kind || word.text === 'March' || !mayTell(kind, word)) return NO_FRAMES;
  const lemmas = lemmasOf(word);
  const known = lemmas.flatMap((lemma) => framesFor(kind, lemma));
  const particle = known.length && kind === 'verb' ? particleOf(sentence, token) : undefined;
  const own = known.filter((frame) => frame.particle === particle);
  if (kind === 'verb') return [...own, ...lemmas.slice(1).flatMap((lemma) => framesFor('adjective', lemma))];
  if (kind !== 'noun') return own;
  return [...compounds(sentence, token, lemmas), ...own, ...byModifier(sentence, token, lemmas)];
}

const NO_FRAMES: readonly Frame[] = [];

/** Whether a word may tell an act, by itself or with others: most do not. */
const mayTell = (kind: Kind, word: Token): boolean =>
  TELLING[kind].has(lemmaOf(word)) || (OTHER_LEMMA.has(word.tag) && lemmasOf(word).some((lemma) => TELLING[kind].has(lemma)));
/** Tags of words that may have two lemmas (`lemmasOf`). */
const OTHER_LEMMA = new Set(['VBN', 'NNS', 'NNPS']);

/** Frames of two words: `travel_warning`. */
const compounds = (sentence: Sentence, token: number, lemmas: readonly string[]): readonly Frame[] =>
  lemmas
    .filter((lemma) => COMPOUND_ENDS.has(lemma))
    .flatMap((lemma) =>
      childrenBy(sentence, token, 'compound', 'amod').flatMap((child) => framesFor('noun', `${lemmaOf(sentence.tokens[child]!)}_${lemma}`)),
    );

/** Nouns that add nothing to the event that modifies them: "curfew hours", "aid deliveries", "ceasefire agreement". */
const LIGHT_HEADS = new Set(
  'hour order rule measure regime policy plan effort campaign operation delivery program programme package proposal offer mission flight convoy shipment convoy decision process initiative move call round bid request appeal attempt spree proceeding threat'.split(
    ' ',
  ),
);

/** By kind of word, the lemmas that tell an act or carry the word that does. */
const TELLING: Readonly<Record<Kind, ReadonlySet<string>>> = {
  verb: new Set([...framedLemmas('verb'), ...framedLemmas('adjective')]),
  noun: new Set([...framedLemmas('noun'), ...COMPOUND_ENDS, ...LIGHT_HEADS]),
  adjective: new Set(framedLemmas('adjective')),
};

function byModifier(sentence: Sentence, token: number, lemmas: readonly string[]): readonly Frame[] {
  if (!lemmas.some((lemma) => LIGHT_HEADS.has(lemma))) return [];
  return childrenBy(sentence, token, 'compound').flatMap((child) =>
    lemmasOf(sentence.tokens[child]!).flatMap((lemma) => framesFor('noun', lemma)),
  );
}

/** Tries the frames of one word, strictest first, until one makes a claim. */
export function tryWord(linked: LinkedArticle, sentence: Sentence, token: number): Trial[] {
  const frames = candidates(sentence, token);
  if (!frames.length) return [];
  if (isAverted(sentence, token)) return [];
  const context = contextOf(sentence, token);
  const trials: Trial[] = [];
  for (const frame of frames) {
    const trial = tryFrame(linked, sentence, { frame, trigger: token, context });
    trials.push(trial);
    if (trial.outcome === 'claim' || (trial.outcome !== 'other words needed' && frame.needs.some((need) => !need.absent))) break;
  }
  return trials;
}

/** A frame at a word of a sentence. */
export type Place = Pick<Trial, 'frame' | 'trigger' | 'context'>;

function tryFrame(linked: LinkedArticle, sentence: Sentence, place: Place): Trial {
  const { frame, trigger, context } = place;
  const trial: Trial = { frame, trigger, context, outcome: 'other words needed', sources: [], targets: [] };
  if (!frame.needs.every((need) => meets(sentence, place, need))) return trial;
  const { from, to, reciprocal } = relation(frame.relation);
  const [sourceSlots, targetSlots] = place.context.receives
    ? [['by', 'from', 'poss', 'adjective'], ['verb']]
    : [frame.source, frame.target];
  trial.sources = firstRoles(linked, sentence, { place, slots: sourceSlots, search: { types: from, each: !reciprocal } });
  if (!trial.sources.length) return { ...trial, outcome: 'no source' };
  const together = trial.sources.length > 1 && (reciprocal || targetSlots.includes('together'));
  const alone = targetSlots.slice(0, together && targetSlots.includes('together') ? targetSlots.indexOf('together') : undefined);
  trial.targets = targetsOf(linked, sentence, { trial, slots: alone, types: to });
  // "we call on the parties": someone else is meant, though no one known
  const others = !targetSlots.includes('together') && alone.some((slot) => tokensOf(sentence, trial, slotOf(slot).slot).length > 0);
  if (!trial.targets.length && (!together || others)) return { ...trial, outcome: 'no target' };
  return { ...trial, outcome: 'claim' };
}

/** What is done to a happening itself: it is boycotted, welcomed, attended. */
const ON_EVENTS = new Set<RelationType>(['REJECTS', 'SUPPORTS', 'VISITS']);

/** "will investigate attacks on camps in Norway": nobody is blamed yet. */
const INQUIRING = new Set(['investigate', 'probe', 'inquire', 'look', 'investigation', 'probe', 'inquiry', 'call', 'demand']);

interface Aim {
  trial: Trial;
  slots: readonly string[];
  types: readonly NodeType[];
}

/** Targets of a trial whose sources are known. Nothing acts on itself; of several sources, each may act on another. */
function targetsOf(linked: LinkedArticle, sentence: Sentence, { trial, slots, types }: Aim): Role[] {
  const eventsLast = !ON_EVENTS.has(trial.frame.relation);
  const sources = new Set(trial.sources.map((role) => role.mention.entity));
  const blamed = trial.frame.relation === 'ACCUSES' && !INQUIRING.has(trial.frame.lemma);
  const asked = trial.frame.relation === 'DEMANDS_OF';
  const others: Wanted = { place: trial, slots, search: { types, except: sources, eventsLast, blamed, asked } };
  if (sources.size < 2) return firstRoles(linked, sentence, others);
  const found = firstRoles(linked, sentence, { ...others, search: { ...others.search, except: NOBODY } });
  if (found.some((role) => !sources.has(role.mention.entity)) || found.length > 1) return found;
  const outside = firstRoles(linked, sentence, others);
  // "Ana Lund and the Danish officials rejected the Danish demand": she did
  return outside.length ? outside : found.filter(({ mention }) => mention.kind !== 'pronoun');
}

interface Wanted {
  place: Place;
  slots: readonly string[];
  search: Search;
}

/** The roles of the first slot that holds an actor; nouns look on their carrier too ("launched strikes on Monday against …"). */
function firstRoles(linked: LinkedArticle, sentence: Sentence, { place, slots, search }: Wanted): Role[] {
  const { relation } = place.frame;
  let unknown = false;
  for (const written of slots) {
    const { slot, narrowed } = slotOf(written);
    // "talks with allies on the massacre in Norway": the partners are told, though nobody known
    if (unknown && PLACING.has(slot)) continue;
    const elsewhere = ELSEWHERE.get(slot)?.({ linked, sentence }, place, search);
    if (elsewhere?.length) return elsewhere;
    if (elsewhere) continue;
    const tokens = tokensOf(sentence, place, slot);
    if (!tokens.length) continue;
    const far = isLoose(slot) ? { relation, words: [place.trigger, place.context.carrier] } : undefined;
    const narrower: Search = { ...search, types: far ? aimsFrom(relation, search.types) : search.types, ...narrowed };
    // "met with the fund, then with the chancellor"
    const all = slot === 'with' && CONSULTED.has(relation);
    if (CONSULTED.has(relation)) narrower.consulted = true;
    const roles: Role[] = [];
    for (const token of tokens) {
      if (roles.length && !all) break;
      if (far && !isNear(sentence, far, token)) continue;
      for (const role of rolesAt({ linked, sentence }, token, narrower)) {
        if (far && !isNear(sentence, far, role.mention.head)) continue;
        if (sparesOwnSites(relation) && isOwnSite({ linked, sentence }, token, role, search.except ?? NOBODY)) continue;
        roles.push(role);
      }
    }
    if (roles.length) return roles;
    unknown ||= all;
  }
  return [];
}

const PLACING: ReadonlySet<string> = new Set(['in', 'place']);
const NOBODY: ReadonlySet<string> = new Set();
const CONSULTED = new Set<RelationType>(['MEETS', 'NEGOTIATES_WITH']);

interface Slot {
  slot: string;
  narrowed: Pick<Search, 'direct'> & Partial<Pick<Search, 'types'>>;
}

/** `obj!`: only what the noun itself is; `obj!Person`: and only a person. */
const slotOf = kept((written): Slot => {
  const [slot, type] = written.split('!');
  if (type === undefined) return { slot: slot!, narrowed: {} };
  return { slot: slot!, narrowed: { direct: true, ...(type ? { types: [type as NodeType] } : {}) } };
});

/** "called for talks", "demanded cooperation": who asks would take part; an act of one upon another is asked of others. */
const OWN_DEMANDS = new Set<RelationType>([
  'NEGOTIATES_WITH',
  'MEETS',
  'AGREES_WITH',
  'COOPERATES_WITH',
  'DEMANDS_OF',
  'ACCUSES',
  'SANCTIONS',
  'SUPPORTS',
  'AIDS',
]);

function tokensOf(sentence: Sentence, { trigger, context, frame }: Place, slot: string): readonly number[] {
  if (slot === 'sayer') return context.sayers.flatMap((sayer) => agentsOf(sentence, sayer));
  // "demanded their release": who demands it is not who would do it
  const asked =
    slot === 'verb' && frame.kind === 'noun' && context.used.some((one) => one.token === context.carrier && one.effect === 'demand');
  if (asked && !OWN_DEMANDS.has(frame.relation)) return [];
  // "discussed the attack on Oslo": those who speak of it did not do it
  if (slot === 'verb' && frame.kind === 'noun' && VIOLENT.has(frame.relation) && isSpokenOf(sentence, context.carrier)) return [];
  if (slot === 'verb') return context.carrier === undefined ? [] : carriersOf(sentence, context.carrier);
  if (slot === 'subj' && frame.kind === 'adjective') return subjectOf(sentence, trigger, 0);
  const own = fill(sentence, trigger, slot);
  if (frame.kind !== 'noun' || context.carrier === undefined || ['poss', 'adjective', 'any'].includes(slot)) return own;
  const carried = fill(sentence, context.carrier, slot);
  if (!carried.length) return own;
  const triggers = conjuncts(sentence, trigger);
  return [...own, ...carried.filter((token) => !triggers.includes(token))];
}

/** Acts that nobody plans aloud with others. */
const VIOLENT = new Set<RelationType>(['ATTACKS', 'COERCES', 'PROTESTS_AGAINST', 'MOBILIZES_AGAINST', 'RETREATS_FROM', 'THREATENS']);
const isSpokenOf = (sentence: Sentence, carrier: number | undefined): boolean =>
  carrier !== undefined && /^(discuss|study|explore|address|review)$/.test(lemmaOf(sentence.tokens[carrier]!));

/** Who acts by the word that carries a noun's act: "launched an attack", "is responsible for attacks". */
const carriersOf = (sentence: Sentence, carrier: number): number[] =>
  isVerb(sentence.tokens[carrier]!) && !isStative(sentence, carrier) ? agentsOf(sentence, carrier) : subjectOf(sentence, carrier, 0);

/** "is committed to": a participle used as an adjective. */
const isStative = (sentence: Sentence, verb: number): boolean =>
  ['committed', 'prepared', 'opposed', 'faced', 'engaged', 'involved', 'interested'].includes(sentence.tokens[verb]!.text.toLowerCase()) &&
  childBy(sentence, verb, 'agent') === undefined &&
  isPassive(sentence, verb);
