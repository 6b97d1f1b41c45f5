import { childrenBy } from '../2-parse/tree.ts';
import type { Cluster } from './clusters.ts';
import { type LinkContext, sentenceOf } from './context.ts';

/**
 * The country of a body, from how it is spoken of: an adjective in the name ("Turkish Foreign Ministry"), a possessor
 * ("Russia's National Security Council"), "of" or "in" with a state, the adjective before it ("the Libyan House of Representatives").
 */
export function countryOfBody(context: LinkContext, cluster: Cluster): string | undefined {
  for (const mention of cluster.mentions) {
    const sentence = sentenceOf(context, mention);
    const here = context.foundIn(mention.sentence);
    const inside = here.find((other) => other.iso3 && other.first >= mention.first && other.last <= mention.last);
    if (inside) return inside.iso3;
    const modifiers = childrenBy(sentence, mention.head, 'poss', 'amod', 'compound', 'nmod');
    const objects = childrenBy(sentence, mention.head, 'prep')
      .filter((preposition) => /^(of|in)$/.test(sentence.tokens[preposition]!.text))
      .flatMap((preposition) => childrenBy(sentence, preposition, 'pobj'));
    for (const token of [...modifiers, ...objects]) {
      const owner = here.find((other) => other.head === token && (other.iso3 ?? other.country));
      if (owner) return owner.iso3 ?? owner.country;
    }
    const before = here.find((other) => other.iso3 && other.last === mention.first);
    if (before?.kind === 'adjective') return before.iso3;
  }
  return undefined;
}
