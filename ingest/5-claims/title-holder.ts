import type { LinkedMention } from '../4-entities/linked.ts';
import { titleClass } from '../lexicon/roles.ts';
import { phrase, type Reading, type Role, type Search } from './role.ts';

/** Longest title between a state or body and the name of who holds the office, in tokens. */
const LONGEST = 14;
const OFFICE = /^(state|office|force)$/;

/**
 * "met with Special Envoy for Peru Ana Lund", "spoke with UN High Commissioner for Refugees (UNHCR) Ana Lund": the parser may hang the name
 * on the state or body that the title names. Who holds the office is meant.
 */
export function held(reading: Reading, role: Role, { types, except }: Search): Role {
  const { linked, sentence } = reading;
  const { mention } = role;
  if (!types.includes('Person') || !/^(State|Organization)$/.test(linked.entity(mention.entity).type)) return role;
  if (mention.sentence !== sentence.index || !/^(name|adjective)$/.test(mention.kind)) return role;
  const holder = holderBehind(reading, mention);
  return holder && !except?.has(holder.entity) ? { mention: holder, text: phrase(sentence, holder.head, holder) } : role;
}

function holderBehind({ linked, sentence }: Reading, { first, last }: LinkedMention): LinkedMention | undefined {
  const { tokens } = sentence;
  let titled = tokens.slice(opening(tokens, first), last).some(isOffice);
  for (let at = last; at < tokens.length && at < last + LONGEST; at++) {
    const token = tokens[at]!;
    const holder = linked
      .mentionAt(sentence.index, at)
      .find((one) => one.first === at && one.kind === 'name' && linked.entity(one.entity).type === 'Person');
    if (holder) return titled && tokens[holder.last]?.tag !== 'POS' ? holder : undefined;
    titled ||= isOffice(token);
    // "the Council's call for President Lund": no office before the preposition
    if (!/^(NN|JJ|POS|HYPH|-[LR]RB-)/.test(token.tag) && !(titled && /^(of|for|to|the)$/i.test(token.text))) return undefined;
  }
  return undefined;
}

/** The words of a title before the state that it names: "Special Envoy for". */
function opening(tokens: Reading['sentence']['tokens'], first: number): number {
  let at = first;
  while (at > 0 && first - at < LONGEST && (/^(NN|JJ)/.test(tokens[at - 1]!.tag) || /^(of|for|to|the)$/i.test(tokens[at - 1]!.text))) at--;
  return at;
}

const isOffice = ({ text, tag }: Reading['sentence']['tokens'][number]): boolean =>
  tag.startsWith('NN') && OFFICE.test(titleClass(text) ?? '');
