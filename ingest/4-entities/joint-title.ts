import type { Sentence } from '../2-parse/sentence.ts';
import type { FoundMention } from '../3-mentions/mention.ts';

/**
 * "Deputy Prime Minister and Foreign Minister Ayman Safadi": the first of two titles stands where the name would in the tree, so it is
 * a mention of the same person. Nothing for a single title.
 */
export function firstTitle(sentence: Sentence, mention: FoundMention): FoundMention | undefined {
  if (!mention.title?.includes(' and ')) return undefined;
  const { tokens, text, start: from } = sentence;
  const first = tokens.findIndex(({ start }) => start >= mention.start - mention.title!.length - 1);
  const and = tokens.findIndex((token, i) => i > first && i < mention.first && token.text === 'and');
  // "Minister of Trade and Industry" is one title: its "and" joins no head
  const second = tokens[mention.head]!;
  if (first < 0 || and <= first || second.label !== 'conj' || second.head < first || second.head >= and) return undefined;
  const [start, end] = [tokens[first]!.start, tokens[and - 1]!.end];
  const { sentence: index, name, type, rule } = mention;
  return {
    sentence: index,
    first,
    last: and,
    head: second.head,
    start,
    end,
    text: text.slice(start - from, end - from),
    kind: 'nominal',
    type,
    name,
    rule,
  };
}
