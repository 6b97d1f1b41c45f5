import type { Sentence } from '../2-parse/sentence.ts';
import { firstConjunct } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { type LinkContext, prominence, sentenceOf } from './context.ts';
import type { LinkedMention } from './linked.ts';

/** Things that are no entity and that "it" may mean: texts, acts, plans, happenings. */
const THINGS = new Set(
  (
    'agreement accord deal pact treaty text statement declaration resolution document letter report article draft bill law legislation act ' +
    'decision step move measure plan proposal offer demand request policy programme program project idea initiative strategy package ' +
    'attack strike bombing raid operation war conflict crisis test launch vote election referendum protest summit meeting visit talk ' +
    'sanction ban embargo blockade warning threat claim accusation allegation charge verdict ruling sentence order investigation inquiry ' +
    'ceasefire truce ship plane missile rocket bomb weapon reactor bridge building money fund virus vaccine disease storm earthquake'
  ).split(' '),
);

/** Whether "it" rather means a thing that stands nearer or as prominently: "The president praised the agreement. The governor criticised it." */
export function isThing(context: LinkContext, mention: FoundMention, found: LinkedMention): boolean {
  const sentence = sentenceOf(context, mention);
  const { label } = sentence.tokens[mention.head]!;
  if (label === 'poss') return false;
  for (const index of [mention.sentence, mention.sentence - 1]) {
    if (index < found.sentence) return false;
    const there = context.sentences[index];
    if (!there) return false;
    const thing = thingIn(there, {
      before: index === mention.sentence ? mention.head : there.tokens.length,
      asObject: !/^nsubj/.test(label),
    });
    if (thing === undefined) continue;
    if (index > found.sentence || !/^nsubj/.test(label)) return true;
    return prominence(there, { ...mention, head: thing }) >= prominence(there, found);
  }
  return false;
}

/** The last such noun that is subject or object; for "it" as subject a subject only. */
function thingIn(sentence: Sentence, { before, asObject }: { before: number; asObject: boolean }): number | undefined {
  const wanted = asObject ? /^(nsubj|nsubjpass|dobj)$/ : /^(nsubj|nsubjpass)$/;
  for (let i = before - 1; i >= 0; i--) {
    const token = sentence.tokens[i]!;
    if (
      /^NNP?$/.test(token.tag) &&
      THINGS.has(token.lemma.toLowerCase()) &&
      wanted.test(sentence.tokens[firstConjunct(sentence, i)]!.label)
    )
      return i;
  }
  return undefined;
}
