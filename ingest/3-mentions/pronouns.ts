import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from './mention.ts';
import { spanOf } from './spans.ts';

/** Pronouns that may refer to an actor. */
const PRONOUNS =
  /^(he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|we|us|our|ours|ourselves|i|me|my|mine|myself)$/i;

export function findPronouns(sentence: Sentence): FoundMention[] {
  return sentence.tokens.flatMap((token, i) => {
    if (!token.tag.startsWith('PRP') || !PRONOUNS.test(token.text)) return [];
    return [
      {
        ...spanOf(sentence, { first: i, last: i + 1 }),
        kind: 'pronoun' as const,
        type: 'Person' as const,
        name: token.text.toLowerCase(),
        rule: 'pronoun',
      },
    ];
  });
}
