import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from './mention.ts';
import { mentionOf, spanOf } from './spans.ts';

/** Pronouns that may refer to an actor. */
const PRONOUNS =
  /^(he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|we|us|our|ours|ourselves|i|me|my|mine|myself)$/i;

export function findPronouns(sentence: Sentence): FoundMention[] {
  const found: FoundMention[] = [];
  for (const [i, { tag, text }] of sentence.tokens.entries()) {
    if (!tag.startsWith('PRP') || !PRONOUNS.test(text)) continue;
    const span = spanOf(sentence, { first: i, last: i + 1 });
    found.push(mentionOf(span, { kind: 'pronoun', type: 'Person', name: text.toLowerCase(), rule: 'pronoun' }));
  }
  return found;
}
