import type { Sentence } from '../2-parse/sentence.ts';
import { childrenBy, conjunctsOf } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { isCalendarWord } from '../lexicon/calendar.ts';
import { nameHeadClass, nominalClasses, titleClass } from '../lexicon/roles.ts';

/** What a capital's name stands for in one place: its government, the city, or nothing (a label: "the Minsk agreements"). */
export type CapitalSense = 'state' | 'place' | 'label';

/** Verbs whose subject is where it is, not who it is: "Moscow lies on the river", "Baku hosted". */
const STATIVE = new Set('be lie host remain become see stand have grow wake celebrate shake experience rise contain boast'.split(' '));
/** Prepositions that put the name at the other end of politics, and those that make it a place. */
const POLITICAL = /^(with|against|between|by|towards?|versus|on)$/;
const LOCAL = /^(in|at|from|into|near|outside|inside|around|through|across|via|throughout|to|for|of|after|leave)$/;
/** Nouns that a government owns; streets and airports belong to the city. */
const POLITICAL_NOUNS = new Set(
  (
    'demand request proposal offer position policy decision refusal rejection response reaction claim accusation charge warning threat ' +
    'support commitment pledge promise willingness insistence stance strategy interest concern approval opposition objection criticism ' +
    'sanction intervention involvement influence role relation relationship tie ally partner rival enemy move effort plan attempt ' +
    'intention ambition programme program arsenal failure right call appeal statement announcement denial'
  ).split(' '),
);

/** Decides by the verb, preposition or noun that governs the name. */
export function capitalSense(sentence: Sentence, mention: FoundMention, isState: (token: number) => boolean): CapitalSense {
  if (isBeforeCountry(sentence, mention, isState)) return 'place';
  const token = sentence.tokens[mention.head]!;
  const governor = sentence.tokens[token.head]!;
  switch (token.label) {
    case 'nsubj':
      return STATIVE.has(governor.lemma) || !/^V/.test(governor.tag) ? 'place' : 'state';
    case 'nsubjpass':
      return 'place';
    case 'agent':
      return 'state';
    case 'dobj':
    case 'dative':
      return /^(visit|leave|reach|enter|attack|bomb|hit|storm|capture|seize|shake|shell|strike|flee|tour|rock|besiege|take|destroy)$/.test(
        governor.lemma,
      )
        ? 'place'
        : 'state';
    case 'poss':
      return POLITICAL_NOUNS.has(governor.lemma) ? 'state' : 'place';
    case 'conj':
      return conjunctSense(sentence, mention, isState);
    case 'pobj':
      return prepositionSense(sentence, token.head, mention, isState);
    case 'compound':
    case 'nmod':
    case 'amod':
      return modifierSense(sentence, mention);
    default:
      return childrenBy(sentence, mention.head, 'conj').some(isState) ? 'state' : 'place';
  }
}

/** "in Lima, Peru, on Friday": the city before its country. */
function isBeforeCountry({ tokens }: Sentence, { last }: FoundMention, isState: (token: number) => boolean): boolean {
  if (tokens[last]?.text !== ',') return false;
  let end = last + 1;
  while (end < last + 4 && tokens[end]?.tag.startsWith('NNP') && !/^\p{Lu}\p{Ll}+(?:uary|ber|ch|il|ne|ly|ust)$/u.test(tokens[end]!.text))
    end++;
  const country = Array.from({ length: end - last - 1 }, (_, i) => last + 1 + i).some(isState);
  return (
    country &&
    /^(?:[,.;]|on|from|where|to|for|in|with|(?:January|February|March|April|May|June|July|August|September|October|November|December))$/.test(
      tokens[end]?.text ?? '.',
    )
  );
}

function conjunctSense(sentence: Sentence, mention: FoundMention, isState: (token: number) => boolean): CapitalSense {
  const others = conjunctsOf(sentence, mention.head).filter((other) => other !== mention.head);
  if (others.some(isState)) return 'state';
  const first = others[0];
  // "to Kyiv on July 20-21 and Warsaw": the parser may join it to the date
  return first === undefined || isCalendarWord(sentence.tokens[first]!.text)
    ? 'place'
    : capitalSense(sentence, { ...mention, head: first }, () => false);
}

function prepositionSense(
  sentence: Sentence,
  preposition: number,
  mention: FoundMention,
  isState: (token: number) => boolean,
): CapitalSense {
  const word = sentence.tokens[preposition]!.text.toLowerCase();
  const above = sentence.tokens[sentence.tokens[preposition]!.head]!;
  if (/^(between|among)$/.test(word)) return 'state';
  if (POLITICAL.test(word) && !(word === 'on' && /^(march|advance|attack|descend)$/.test(above.lemma))) return 'state';
  if (word === 'of' && POLITICAL_NOUNS.has(above.lemma)) return 'state';
  if (
    word === 'to' &&
    /^(give|offer|sell|supply|hand|pledge|promise|send|message|aid|ultimatum|loyal|hostile|close|grant|deliver)$/.test(above.lemma)
  ) {
    return /^(send|deliver|close)$/.test(above.lemma) ? 'place' : 'state';
  }
  if (childrenBy(sentence, mention.head, 'conj').some(isState) && !LOCAL.test(word)) return 'state';
  return 'place';
}

/** "Pyongyang officials" stand for the state; "Moscow police", "Berlin airport" lie in the city; "the Minsk agreements" are only called so. */
function modifierSense(sentence: Sentence, mention: FoundMention): CapitalSense {
  const governor = sentence.tokens[sentence.tokens[mention.head]!.head]!;
  if (governor.tag.startsWith('NNP') && sentence.tokens[mention.head]!.head >= mention.last) return 'place';
  const [kind] = nominalClasses(governor.lemma);
  if (kind === 'official' || kind === 'force' || kind === 'country')
    return /^(police|court|mayor|council)$/.test(governor.lemma) ? 'place' : 'state';
  if (kind || titleClass(governor.lemma) || nameHeadClass(governor.lemma) === 'place') return 'place';
  return POLITICAL_NOUNS.has(governor.lemma) ? 'state' : 'label';
}
