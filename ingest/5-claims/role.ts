import type { NodeType } from '../../src/ontology.ts';
import type { Sentence } from '../2-parse/sentence.ts';
import type { LinkedArticle, LinkedMention } from '../4-entities/linked.ts';
import { childrenBy, isVerb, lemmaOf } from './tree.ts';

/** A sentence of a linked article, as the claim rules read it. */
export interface Reading {
  linked: LinkedArticle;
  sentence: Sentence;
}

/** An end of a claim: the mention that is the node, and the phrase as written. */
export interface Role {
  mention: LinkedMention;
  text: string;
}

export interface Search {
  /** "They condemned it": each of those meant; acts between partners keep to one. */
  each?: boolean;
  /** Types that may stand at this end. */
  types: readonly NodeType[];
  /** Entities that must not: nothing acts on itself. */
  except?: ReadonlySet<string>;
  /** Only the noun phrase's own mention, not its possessor or place. */
  direct?: boolean;
  /** The end is who is to blame: of harm done, whoever did it. */
  blamed?: boolean;
  /** The end is who is asked for something: not whom it is for. */
  asked?: boolean;
  /** The end is who is met or talked with: not what they are to talk about, nor people of no office. */
  consulted?: boolean;
  /** An event is taken only where the phrase names no one else: "condemned the raid by Norwegian troops" is aimed at Norway. */
  eventsLast?: boolean;
}

/** The narrowest mention headed by a token that the search lets through. */
export function fitting({ linked, sentence }: Reading, token: number, { types, except }: Search): LinkedMention | undefined {
  return linked
    .mentionAt(sentence.index, token)
    .find(
      (mention) =>
        heads(sentence, mention, token) &&
        !isDateline(sentence, mention) &&
        !REFLEXIVE.test(mention.text) &&
        types.includes(linked.entity(mention.entity).type) &&
        !except?.has(mention.entity),
    );
}

/** "helps Ukraine defend itself": nothing acts on itself. */
const REFLEXIVE = /sel(?:f|ves)$/i;

/** Whether a token is what a mention hangs from: its head, or for a name the word by which it hangs in the tree ("Doctors Without Borders"). */
const heads = (sentence: Sentence, { head, kind, first, last }: LinkedMention, token: number): boolean => {
  if (head === token) return true;
  const above = sentence.tokens[token]!.head;
  return kind === 'name' && first <= token && token < last && (above < first || above >= last) && !isVerb(sentence.tokens[token]!);
};

/** Tokens of the longest dateline. */
const MOST_DATELINE = 12;

/** "KABUL - A Taliban attack", "THE HAGUE, Netherlands -- …", "WASHINGTON (AP)": where it was written, not who acts. */
function isDateline(sentence: Sentence, { last }: LinkedMention): boolean {
  const [first] = sentence.tokens;
  if (last > MOST_DATELINE || first === undefined || first.text.length < 3 || first.text !== first.text.toUpperCase()) return false;
  const dash = sentence.tokens.findIndex((token, i) => i >= last && /^(-+|–|—|\(|:)$/.test(token.text));
  // "UNITED NATIONS, October 14 (Harbour Wire) - …": longer ones name their agency in brackets
  const most = sentence.tokens[dash - 1]?.text === ')' ? MOST_DATELINE : 6;
  return dash >= 0 && dash <= most && sentence.tokens[dash - 1]!.end < sentence.tokens[dash]!.start;
}

/** The words of a phrase from its first plain modifier to the mention or head, whichever is later: "an army camp in Mali". */
export function phrase(sentence: Sentence, token: number, mention: LinkedMention): string {
  const left = leftmost(sentence, token);
  const first = Math.min(left, mention.first);
  const last = Math.max(token, mention.last - 1, mention.kind === 'nominal' ? endOf(sentence, token) : 0);
  // a phrase that would run over half a sentence is the mention alone
  if (last - first > 14) return mention.text;
  const { start } = sentence.tokens[first]!;
  return sentence.text.slice(start - sentence.start, sentence.tokens[last]!.end - sentence.start);
}

/** Last token of an unnamed actor's own place or body: "soldiers from Oslo", "a court in Oslo". */
function endOf(sentence: Sentence, noun: number): number {
  const preposition = childrenBy(sentence, noun, 'prep').find(
    (child) => child === noun + 1 && ['of', 'from', 'in', 'at', 'for'].includes(lemmaOf(sentence.tokens[child]!)),
  );
  const [object] = preposition === undefined ? [] : childrenBy(sentence, preposition, 'pobj');
  return object === undefined ? noun : object;
}

const MODIFIERS = ['det', 'amod', 'compound', 'nmod', 'poss', 'nummod', 'quantmod'];

function leftmost(sentence: Sentence, token: number): number {
  const left = childrenBy(sentence, token, ...MODIFIERS).filter((child) => child < token);
  return Math.min(token, ...left.map((child) => leftmost(sentence, child)));
}
