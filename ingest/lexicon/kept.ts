/** Answers kept before a look-up forgets all and starts anew: memory stays flat over any number of articles. */
const MOST_KEPT = 16_384;
/** Longer texts are not worth keeping. */
const LONGEST_KEPT = 96;

/**
 * The same text for a cache to keep. The engine stores a cut of 13 or more characters as a reference into the whole text, so that
 * one word kept would keep its article.
 */
export const ownCopy = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)));

/** The same function of a text, which remembers its answers: names and words come again and again. */
export function kept<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    const answer = find(text);
    if (text.length > LONGEST_KEPT) return answer;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(ownCopy(text), { answer });
    return answer;
  };
}
