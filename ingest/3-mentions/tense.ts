import type { Sentence } from '../2-parse/sentence.ts';
import type { Tense } from './date-value.ts';

/** Verbs whose infinitive complement lies ahead: "agreed to meet on Monday". */
const AHEAD = new Set(
  'plan intend agree schedule expect set due want hope promise vow prepare pledge propose decide aim invite urge ask call demand order offer threaten slate'.split(
    ' ',
  ),
);
/** Verbs of a timetable, whose present means the future with a date: "the summit opens on Monday". */
const TIMETABLE = new Set(
  'open start begin meet arrive leave depart travel visit hold host resume convene close end head go fly come'.split(' '),
);
const MODALS = new Set(['will', "'ll", '’ll', 'shall', 'would', 'may', 'might', 'can', 'could', 'must', 'should', "'d", '’d', 'wo', 'ca']);

const UNREAL_PAST = /^(may|might|could|must|would|should|can|ca)$/i;

export const isVerb = (tag: string): boolean => /^(VB|MD)/.test(tag);

/** The verb that a token hangs under (or is), through auxiliaries; the sentence's root where none is. */
export function verbAbove(sentence: Sentence, at: number): number {
  let i = at;
  for (let step = 0; step < sentence.tokens.length; step++) {
    const token = sentence.tokens[i]!;
    if (isVerb(token.tag) && !/^aux/.test(token.label)) return i;
    if (token.head === i) return i;
    i = token.head;
  }
  return i;
}

/** Tense of the verb group at a verb: by its auxiliaries, for bare forms by the verb above. */
export function tenseOf(sentence: Sentence, verb: number, depth = 0): Tense {
  const token = sentence.tokens[verb]!;
  const helpers = sentence.children[verb]!.map((child) => sentence.tokens[child]!).filter(({ label }) => /^aux/.test(label));
  // "might have asked in July" looks back, "will have left by July" ahead
  const back =
    token.tag === 'VBN' && helpers.some(({ text }) => /^(have|'ve|’ve)$/i.test(text)) && helpers.some(({ text }) => UNREAL_PAST.test(text));
  if (back) return 'past';
  if (helpers.some(({ text }) => MODALS.has(text.toLowerCase()))) return 'future';
  if (helpers.some(({ text, tag }) => tag === 'VBD' || /^(has|have|had|'ve|’ve)$/i.test(text))) return 'past';
  const infinitive = helpers.some(({ tag }) => tag === 'TO');
  if (!infinitive && helpers.some(({ tag }) => tag === 'VBZ' || tag === 'VBP')) return token.tag === 'VBG' ? 'future' : 'present';
  if (token.tag === 'VBD' || (token.tag === 'VBN' && !helpers.length)) return 'past';
  if (token.tag === 'VBZ' || token.tag === 'VBP') return TIMETABLE.has(token.lemma) ? 'future' : 'present';
  const above = token.head === verb ? -1 : verbAbove(sentence, token.head);
  if (above < 0 || above === verb || depth > 6) return 'none';
  if (infinitive && AHEAD.has(sentence.tokens[above]!.lemma)) return 'future';
  return isVerb(sentence.tokens[above]!.tag) ? tenseOf(sentence, above, depth + 1) : 'none';
}
