/** Names compare as the scorers compare them: without case, accents, punctuation, a leading article or a possessive. */
export const normalName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/(?<=\b\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(the|a|an) /, '')
    .trim();

const STOP = new Set(['of', 'and', 'in', 'for', 'on', 'the', 'with', 'to']);

const contentWords = (text: string): Set<string> =>
  new Set(
    normalName(text)
      .split(' ')
      .filter((word) => word.length > 1 && !STOP.has(word)),
  );

/** Whether two spans share a content word. */
export const overlaps = (a: string, b: string): boolean => {
  const words = contentWords(b);
  return [...contentWords(a)].some((word) => words.has(word));
};
