import type { LinkContext } from './context.ts';
import type { LinkedMention } from './linked.ts';

/** `MR. VANCE:`, `Foreign Minister Holm:` at the start of a line. */
const LABEL = /(?:^|\n)[ \t]*(\p{Lu}[^\n:]{1,60}):(?=\s)/gu;

/** Who speaks in a transcript at a place: the person of the last label before it. Nothing where the text has no such labels. */
export function labelledSpeaker(context: LinkContext, start: number): { person?: string } | undefined {
  const before = [...context.article.text.slice(0, start).matchAll(LABEL)].map((label) => ({
    end: label.index + label[0].length - 1,
    words: label[1]!,
  }));
  const labels = before.flatMap(({ end, words }) => {
    const person = personAt(context, end);
    return person ? [{ person: person.entity }] : isShouted(words) ? [{}] : [];
  });
  return labels.at(-1);
}

/** `QUESTION`, `MODERATOR`: somebody whom the text does not name. */
const isShouted = (words: string): boolean => /^[\p{Lu}\s.'’-]{3,}$/u.test(words);

const personAt = ({ book }: LinkContext, end: number): LinkedMention | undefined =>
  book.mentions.find((one) => one.type === 'Person' && one.kind === 'name' && end - one.end >= 0 && end - one.end <= 1);
