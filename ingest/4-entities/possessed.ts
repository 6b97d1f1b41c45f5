import { childrenBy } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';
import { type LinkContext, sentenceOf } from './context.ts';
import { stateHead } from './names.ts';
import type { Answer } from './nominals.ts';
import { referents } from './pronouns.ts';

/** Nobody's own: "your colleagues" are whoever is spoken to. */
const NOBODY: Answer = { heads: [] };

/**
 * "his country", "my government", "her forces": the state of the person whom the pronoun means; without one, nobody,
 * for the state in focus is as likely the other side.
 */
export function possessed(context: LinkContext, mention: FoundMention): Answer | undefined {
  const sentence = sentenceOf(context, mention);
  const owner = childrenBy(sentence, mention.head, 'poss').find((child) => /^PRP/.test(sentence.tokens[child]!.tag));
  if (owner === undefined) return undefined;
  const word = sentence.tokens[owner]!;
  const pronoun = word.text.toLowerCase();
  if (pronoun === 'your') return NOBODY;
  if (!/^(his|her|my|our)$/.test(pronoun) || !/^(country|official|force)$/.test(mention.nominal!) || isOneOf(mention)) return undefined;
  // "our countries", "my allies": the others as well
  if (mention.nominal === 'country' && (mention.plural || /^(ally|neighbou?r|partner)$/.test(mention.noun!))) return NOBODY;
  const spoken: FoundMention = { ...mention, first: owner, last: owner + 1, head: owner, start: word.start, end: word.end, name: pronoun };
  const states = referents(context, spoken).map((id) => stateOf(context, id));
  return states.length === 1 && states[0] ? { heads: [stateHead(states[0])], optional: true } : NOBODY;
}

/** "his spokesman", "her deputy": a person beside the person. */
const isOneOf = ({ noun, plural }: FoundMention): boolean =>
  !plural && !/^(country|nation|state|government|administration|regime|army|military|navy|police|parliament|homeland)$/.test(noun!);

/** The state itself, or the one whose office the person holds. */
export function stateOf({ book, roles }: LinkContext, id: string): string | undefined {
  const entity = book.get(id);
  if (entity?.type === 'State') return entity.iso3;
  return entity?.type === 'Person' ? roles.find((role) => role.person === id && role.iso3)?.iso3 : undefined;
}
