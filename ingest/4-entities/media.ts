import type { Sentence } from '../2-parse/sentence.ts';
import { childrenBy } from '../2-parse/tree.ts';
import type { FoundMention } from '../3-mentions/mention.ts';

const REPORTING = new Set(
  'report say write quote cite publish tell add note carry broadcast air show describe reveal claim announce state'.split(' '),
);

/**
 * Whether the name of a medium only says where the news comes from: "Rudaw reports", "according to the AP",
 * "(Xinhua)". Whom somebody speaks to ("told Sky News") is a party to it.
 */
export function isReporting(sentence: Sentence, mention: FoundMention): boolean {
  const token = sentence.tokens[mention.head]!;
  const governor = sentence.tokens[token.head]!;
  const after = sentence.tokens[mention.last]?.text ?? '';
  if (isBracketed(sentence, mention)) return true;
  if (/^(-|–|—|--)$/.test(after) && mention.first < 12) return true;
  if (token.label === 'nsubj' && REPORTING.has(governor.lemma)) return true;
  if (token.label === 'dobj' && /^(quote|cite)$/.test(governor.lemma)) return true;
  // "she said to the BBC": where it was said
  if (token.label === 'pobj' && governor.text === 'to' && REPORTING.has(sentence.tokens[governor.head]!.lemma)) return true;
  if (token.label === 'pobj' && /^(to|by|in|from|on|via)$/i.test(governor.text) && isSourcePhrase(sentence, token.head)) return true;
  if (token.label === 'pobj' && /^(on|via)$/i.test(governor.text)) return true;
  return /^(compound|nmod|poss|appos)$/.test(token.label) && token.head >= mention.last && saysSo(sentence, token.head);
}

/** "MOSCOW, June 25 (Meridian News) -": in brackets, as agencies sign. */
export const isBracketed = ({ tokens }: Sentence, { first, last }: FoundMention): boolean =>
  /^[([-]$/.test(tokens[first - 1]?.text ?? '') && /^[)\]-]$/.test(tokens[last]?.text ?? '');

/** "according to …", "quoted by …", "published in …". */
function isSourcePhrase(sentence: Sentence, preposition: number): boolean {
  const above = sentence.tokens[sentence.tokens[preposition]!.head]!;
  return /^(according|accord|quote|cite|report|publish|article|carry|write)$/.test(above.lemma.toLowerCase());
}

/** "Yonhap news agency, quoting …", "a Reuters journalist said". */
function saysSo(sentence: Sentence, noun: number): boolean {
  const { label, head } = sentence.tokens[noun]!;
  if (label === 'nsubj' && REPORTING.has(sentence.tokens[head]!.lemma)) return true;
  return label === 'pobj' && isSourcePhrase(sentence, head) && childrenBy(sentence, noun).length > 0;
}

/** Where people write, rather than who writes: "said on Twitter". */
const PLATFORMS = /^(Twitter|Facebook|YouTube|Instagram|TikTok|Telegram|WhatsApp|Reddit|Weibo|VKontakte|Snapchat|LinkedIn|Zoom)$/;

/** Whether a mention only says where something was told: by the kind of body that the name names. */
export function tellsOnly(name: string, kind: string | undefined): ((sentence: Sentence, mention: FoundMention) => boolean) | undefined {
  if (PLATFORMS.test(name)) return (sentence, mention) => isReporting(sentence, mention) || !isActor(sentence, mention);
  return kind === 'media' ? isReporting : undefined;
}

const isActor = ({ tokens }: Sentence, { head }: FoundMention): boolean => /^(nsubj|nsubjpass|agent)$/.test(tokens[head]!.label);
