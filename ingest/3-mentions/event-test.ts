import type { Sentence } from '../2-parse/sentence.ts';
import { type EventFamily, HOLDING_VERBS, UNREAL_HEADS, VAGUE_MODIFIERS } from '../lexicon/events.ts';
import type { PlacedDate } from './date-place.ts';
import type { EventPhrase } from './event-phrase.ts';
import type { FoundMention } from './mention.ts';

/** What tells which event a phrase means. */
export interface EventCues {
  /** A number of parties, an ordinal, a date, or a modifier that is not vague. */
  named: boolean;
  /** An actor or place among modifiers or complements. */
  anchored: boolean;
  dated: boolean;
  /** Object of "hold", "sign", "attend", or behind "at" and "during". */
  held: boolean;
  /** "faces trial". */
  faced: boolean;
  /** Subject of what it did or how it went, in the past: "a bombing killed three", "a coup removed him in 2006". */
  told: boolean;
}

/** Whether an event phrase is an event of its own, or only refers back to one (`the talks`), or neither. */
export function judgeEvent(phrase: EventPhrase, cues: EventCues, unreal: boolean): 'event' | 'back' | undefined {
  const { noun, plural, determiner, negated, proper } = phrase;
  if (noun.attended && !cues.held) return undefined;
  // "the ruling Democratic Rally"
  if (phrase.capital && noun.body && phrase.modifiers.length) return undefined;
  if (noun.document && !cues.dated && !phrase.complements.some(({ preposition }) => /^(between|with|among)$/.test(preposition)))
    return phrase.capital || determiner !== 'definite' || cues.named ? undefined : 'back';
  if (proper && (noun.body || (noun.needs && !noun.needs.some((word) => phrase.modifiers.includes(word))))) return undefined;
  // "London Stock Exchange"; "March" is a month; "Paris Agreement" is a document
  if (proper && noun.of && !phrase.complements.length) return undefined;
  if (phrase.lemma === 'march' && phrase.capital) return undefined;
  // "The Dialogue addressed …": said of one that bears a longer name
  const bare = phrase.capital && !phrase.modifiers.length && !phrase.complements.length;
  if (bare && determiner === 'definite' && /^(talks|meeting|ceremony)$/.test(noun.family)) return 'back';
  if (proper && noun.family === 'deal' && !cues.dated && !phrase.complements.some(({ preposition }) => preposition === 'between'))
    return undefined;
  // "the Convention on the Elimination of …" is a document; "Conflict" in a heading says nothing
  if (phrase.lemma === 'convention' && phrase.complements.some(({ preposition }) => /^(on|against|for|to)$/.test(preposition)))
    return undefined;
  if (phrase.capital && !proper && determiner === 'none' && !phrase.modifiers.length) return undefined;
  if (proper && phrase.noun.family !== 'deal' && (noun.proper || !plural || cues.dated)) return 'event';
  if (negated || unreal || noun.proper) return undefined;
  const back = determiner === 'definite' ? 'back' : undefined;
  // "the attacks" are those told before, "attacks" nothing
  if (noun.number === 'singular' && plural) return isManyAsOne(phrase, cues) ? 'event' : COUNTED.has(noun.family) ? back : undefined;
  if (noun.number === 'plural' && !plural) return undefined;
  if (noun.needs && !isOfItsSort(phrase)) return /^(talks|war|vote|strike)$/.test(noun.family) ? back : undefined;
  if (
    noun.of &&
    !phrase.complements.some(
      ({ preposition, lemmas }) => preposition === 'of' && noun.of!.some((word) => lemmas.includes(word) || lemmas.includes(`${word}s`)),
    )
  )
    return back;
  // "Russian aggression" is a stance; "the Kremlin's aggression" may be the war that is told of
  if (phrase.lemma === 'aggression' && !phrase.complements.length) return 'back';
  if (noun.complement && !phrase.complements.length && !cues.anchored) return back;
  if (isPassing(phrase, cues)) return back;
  if (OWN[noun.family](cues, phrase)) return 'event';
  return back;
}

const isOfItsSort = ({ noun, modifiers, complements }: EventPhrase): boolean =>
  noun.needs!.some((word) => modifiers.includes(word)) || complements.some(({ preposition }) => noun.or?.includes(preposition));

/** Families of which several at once are spoken of as one: "the attacks", "the protests". */
const COUNTED: ReadonlySet<string> = new Set(['strike', 'protest']);

/** "the 9/11 attacks", "the attacks of March 3", "drone strikes on Lima on Monday": one happening told as many. */
const isManyAsOne = ({ noun, determiner, complements }: EventPhrase, { dated, anchored, told }: EventCues): boolean =>
  COUNTED.has(noun.family) &&
  (dated ||
    (told && determiner !== 'definite') ||
    (determiner === 'definite' && anchored && complements.some(({ preposition }) => /^(on|in|at|against|across)$/.test(preposition))));

/** "a meeting with the minister", "a lively dialogue with them": told by the act, no event that others refer to. */
function isPassing({ lemma, determiner, complements }: EventPhrase, { dated, held }: EventCues): boolean {
  if (dated || determiner === 'definite') return false;
  const only = complements.length > 0 && complements.every(({ preposition }) => preposition === 'with');
  return (
    (lemma === 'meeting' && only) || (lemma === 'dialogue' && !held && !complements.some(({ preposition }) => preposition === 'between'))
  );
}

type Rule = (cues: EventCues, phrase: EventPhrase) => boolean;
const definite = ({ determiner }: EventPhrase): boolean => determiner === 'definite';
const complemented: Rule = ({ anchored }, phrase) => anchored && phrase.complements.length > 0;

const complementedBy = ({ determiner, complements }: EventPhrase, word: string): boolean =>
  determiner === 'definite' && complements.some(({ preposition }) => preposition === word);
const ownedBy: Rule = ({ anchored }, phrase) =>
  phrase.owned || (anchored && phrase.determiner === 'definite' && phrase.modifiers.includes("'s"));

/** What each family asks for. */
const OWN: Record<EventFamily, Rule> = {
  talks: (cues, phrase) =>
    cues.anchored ||
    (cues.named && (definite(phrase) || cues.held)) ||
    (definite(phrase) && phrase.complements.length > 0) ||
    !!phrase.noun.of,
  meeting: (cues, phrase) =>
    cues.dated || complemented(cues, phrase) || (cues.named && (definite(phrase) || cues.held)) || (definite(phrase) && cues.anchored),
  deal: (cues, phrase) =>
    cues.dated || complemented(cues, phrase) || (cues.held && cues.named) || (definite(phrase) && phrase.complements.length > 0),
  // "primary elections are held in spring": many, and none in particular
  vote: (cues, phrase) =>
    (cues.named && (!phrase.plural || definite(phrase) || cues.held)) ||
    (cues.held && phrase.determiner !== 'none') ||
    cues.anchored ||
    (cues.dated && (definite(phrase) || phrase.plural)) ||
    (cues.told && definite(phrase)),
  war: (cues, phrase) =>
    cues.anchored ||
    (cues.named && phrase.modifiers.includes('civil')) ||
    cues.dated ||
    (!!phrase.noun.needs && cues.held) ||
    (cues.told && /^(coup|uprising|invasion|mutiny|revolt)$/.test(phrase.lemma)),
  strike: (cues, phrase) =>
    cues.dated ||
    (cues.told && phrase.determiner !== 'definite') ||
    (cues.anchored && phrase.noun.number === 'any') ||
    (phrase.determiner !== 'none' && (cues.anchored || phrase.complements.length > 0)),
  test: (cues, phrase) => phrase.determiner !== 'none' || cues.dated || cues.anchored,
  ceremony: (cues, phrase) => cues.named || cues.anchored || phrase.complements.length > 0,
  move: (cues, phrase) => cues.anchored || !!phrase.noun.of || phrase.complements.some(({ preposition }) => preposition === 'from'),
  protest: (cues, phrase) => cues.dated || (phrase.determiner !== 'none' && complemented(cues, phrase)),
  disaster: (cues, phrase) => cues.dated || complemented(cues, phrase) || (cues.told && phrase.determiner !== 'definite'),
  festival: () => false,
  office: (cues, phrase) => cues.anchored || phrase.owned || (cues.dated && definite(phrase)) || complementedBy(phrase, 'of'),
  legal: (cues, phrase) => cues.faced || complemented(cues, phrase) || ownedBy(cues, phrase) || (cues.dated && definite(phrase)),
  speech: (cues, phrase) => (phrase.owned || cues.anchored) && cues.named,
  act: (_, phrase) => definite(phrase),
};

const FIRST_LETTER = /^\p{L}/u;
/** "the Democratic primary", not "democratic elections". */
const isProperWord = (word: string): boolean => /^(Democratic|Republican|Progressive|Liberal|Conservative|Labour|National)$/.test(word);
const PARTIES = /^(two|three|four|five|six|seven|eight|nine|ten)$/;

/** Reads the cues of a phrase off its words, the mentions in it, its dates, and the verb that it is object of. */
export function cuesOf(
  sentence: Sentence,
  phrase: EventPhrase,
  near: { others: readonly FoundMention[]; dates: readonly PlacedDate[] },
): EventCues {
  const { first, last, head } = phrase;
  const inside = near.others.filter(
    (mention) => mention.first >= first && mention.last <= last && mention.type !== 'Event' && mention.kind !== 'pronoun',
  );
  const modifiers = sentence.tokens.slice(first, head).filter(({ tag }) => /^(JJ|NN|VB[GN]|CD)/.test(tag));
  return {
    named: modifiers.some(
      ({ lemma, text }) =>
        !(phrase.noun.family === 'talks' && phrase.noun.needs?.includes(lemma.toLowerCase())) &&
        !(VAGUE_MODIFIERS.has(lemma.toLowerCase()) && !isProperWord(text)) &&
        FIRST_LETTER.test(text) &&
        !isCount(sentence, phrase, text),
    ),
    anchored: inside.length > 0 || ownedBefore(sentence, phrase, near.others),
    dated: near.dates.some(
      ({ governor, link }) => (governor === head || isSchedule(sentence, governor, head)) && link !== 'since' && link !== 'after',
    ),
    held: isHeld(sentence, head),
    faced: isFaced(sentence, head),
    told: isTold(sentence, head, near.dates),
  };
}

/** "elections which were held on June 21", "talks scheduled for May": the clause of a noun that says when. */
const isSchedule = ({ tokens }: Sentence, clause: number, head: number): boolean =>
  tokens[clause]!.head === head &&
  /^(acl|relcl)$/.test(tokens[clause]!.label) &&
  /^(hold|schedule|take|happen|occur|set|plan|begin|start|slate|open|conduct)$/.test(tokens[clause]!.lemma);

/** "three elections" counts, "six-party talks" names. */
const isCount = (sentence: Sentence, { head }: EventPhrase, text: string): boolean =>
  PARTIES.test(text.toLowerCase()) && sentence.tokens[head - 2]?.tag !== 'HYPH';

/** "its first nuclear test" is someone's. */
const ownedBefore = (sentence: Sentence, { first }: EventPhrase, others: readonly FoundMention[]): boolean =>
  sentence.tokens[first - 1]?.tag === 'POS' && others.some(({ last }) => last === first - 1 || last === first);

const isFaced = ({ tokens }: Sentence, head: number): boolean =>
  tokens[head]!.label === 'dobj' && /^(face|stand|await)$/.test(tokens[tokens[head]!.head]!.lemma);

function isHeld(sentence: Sentence, head: number): boolean {
  const { label, head: up } = sentence.tokens[head]!;
  const above = sentence.tokens[up]!;
  if (/^(dobj|nsubjpass)$/.test(label)) return HOLDING_VERBS.has(above.lemma);
  return label === 'pobj' && /^(at|during|in|to)$/i.test(above.text);
}

const HAPPENING = new Set(
  'kill injure wound hit strike damage destroy occur happen take erupt break remove oust topple overthrow leave claim target rock shake follow force'.split(
    ' ',
  ),
);

function isTold(sentence: Sentence, head: number, dates: readonly PlacedDate[]): boolean {
  const { label, head: up } = sentence.tokens[head]!;
  const verb = sentence.tokens[up]!;
  // "a coup removed him": the parser may take the verb for a participle of the noun
  const misread = sentence.children[head]!.some(
    (child) =>
      sentence.tokens[child]!.label === 'acl' &&
      sentence.tokens[child]!.tag === 'VBN' &&
      HAPPENING.has(sentence.tokens[child]!.lemma) &&
      sentence.children[child]!.some((object) => sentence.tokens[object]!.label === 'dobj'),
  );
  if (misread) return true;
  if (!/^nsubj/.test(label) || !/^VB[DNG]$/.test(verb.tag)) return false;
  const words = sentence.children[up]!.map((child) => sentence.tokens[child]!);
  if (words.some(({ label: dependent, tag }) => dependent === 'neg' || tag === 'MD')) return false;
  return HAPPENING.has(verb.lemma) || dates.some(({ governor }) => governor === up);
}

/** Families that lend their name to what comes of them: "the Oslo II conference conclusions". */
const GATHERING: ReadonlySet<string> = new Set(['meeting', 'talks', 'ceremony', 'festival']);

/** "war crimes", "the agreement to hold talks": the noun names no event here. */
export function isOtherwiseUsed(sentence: Sentence, { noun, head, modifiers, proper }: EventPhrase): boolean {
  const { tokens, children } = sentence;
  const { label, head: up } = tokens[head]!;
  const capitals = proper || (GATHERING.has(noun.family) && tokens.slice(head - 1, head).some(({ tag }) => tag.startsWith('NNP')));
  if (/^(compound|nmod)$/.test(label) && up > head && !(capitals && modifiers.length)) return true;
  return children[head]!.some((child) => tokens[child]!.label === 'acl' && child > head && tokens[child]!.tag === 'VB');
}

/** "the need for a ceasefire", "a possible summit": wished for or feared. */
export function isUnreal(sentence: Sentence, { head, first, determiner }: EventPhrase): boolean {
  const isKnown = determiner === 'definite';
  if (sentence.tokens.slice(first, head).some(({ lemma }) => /^(possible|potential|proposed|alleged)$/.test(lemma) && lemma !== 'alleged'))
    return true;
  const { label, head: up } = sentence.tokens[head]!;
  // "to deter further aggression": what shall not happen
  if (label === 'dobj' && /^(deter|prevent|avert|avoid|forestall|preclude)$/.test(sentence.tokens[up]!.lemma)) return true;
  if (!isKnown && isWished(sentence, head)) return true;
  if (label !== 'pobj') return false;
  const preposition = sentence.tokens[up]!;
  return /^(of|for)$/i.test(preposition.text) && UNREAL_HEADS.has(sentence.tokens[preposition.head]!.lemma) && preposition.label === 'prep';
}

/** Verbs by which something is only wanted, with the preposition or the infinitive that leads to it. */
const WISHING = /^(commit|call|urge|demand|press|push|advocate|encourage|appeal|need|ask|want|hope|aim)$/;

/** "urged them to commit to a negotiated ceasefire", "the urgency of holding a dialogue", "called for an election". */
function isWished({ tokens }: Sentence, head: number): boolean {
  for (let at = head, step = 0; step < 5; step++) {
    const { label, head: up, tag } = tokens[at]!;
    if (up === at) return false;
    const above = tokens[up]!;
    if (label === 'pobj' || label === 'pcomp') {
      const over = tokens[above.head]!;
      if (/^(to|for)$/.test(above.text) && WISHING.test(over.lemma) && /^VB/.test(over.tag)) return true;
      if (/^(of|for)$/.test(above.text) && WISHED_HEADS.has(over.lemma)) return true;
      if (/^VB/.test(over.tag) || above.head === up) return false;
      at = above.head;
    } else if (label === 'dobj' || label === 'conj') at = up;
    else if (label === 'xcomp' && tag === 'VB') return WISHING.test(above.lemma);
    else return false;
  }
  return false;
}

const WISHED_HEADS: ReadonlySet<string> = new Set('need urgency importance necessity call demand possibility prospect'.split(' '));
