import type { Sentence } from '../2-parse/sentence.ts';
import { childrenBy, lemmaOf, prepObjects } from './tree.ts';

/** People whom a statesman may meet and who act for no state. */
const PRIVATE: ReadonlySet<string> = new Set(
  'alumnus alumna alumnae alumni student pupil youth business businesses company entrepreneur businesswoman businessman journalist activist woman girl man child community society stakeholder survivor victim refugee family worker veteran artist athlete teacher faculty scholar citizen resident volunteer advocate researcher scientist'.split(
    ' ',
  ),
);
/** Those who speak for others: for whom is told beside them. */
const SPEAKING_FOR: ReadonlySet<string> = new Set('representative leader member executive staff'.split(' '));
const OF: ReadonlySet<string> = new Set(['of', 'from']);

/** "Norwegian students", "representatives of Norwegian businesses", "business leaders": Norway is not met in them. */
export function arePrivate(sentence: Sentence, noun: number): boolean {
  const lemma = lemmaOf(sentence.tokens[noun]!);
  if (PRIVATE.has(lemma)) return true;
  if (!SPEAKING_FOR.has(lemma)) return false;
  const represented = [...childrenBy(sentence, noun, 'compound'), ...prepObjects(sentence, noun, OF)];
  return represented.some((at) => PRIVATE.has(lemmaOf(sentence.tokens[at]!)) && sentence.tokens[at]!.tag.startsWith('NN'));
}
