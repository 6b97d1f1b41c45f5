import type { LinkContext } from './context.ts';

/** `MR. VANCE:`, `Foreign Minister Holm:` at the start of a line. */
const LABEL = /(?:^|\n)[ \t]*(\p{Lu}[^\n:]{1,60}):(?=\s)/gu;

/** `QUESTION`, `MODERATOR`: somebody whom the text does not name. */
const SHOUTED = /^[\p{Lu}\s.'’-]{3,}$/u;

/** A label of a transcript: where its colon stands, in characters, and whom it names, if anybody. */
interface SpeakerLabel {
  end: number;
  person?: string;
}

const known = new WeakMap<LinkContext, readonly SpeakerLabel[]>();

/** Who speaks in a transcript at a place: the person of the last label before it. Nothing where the text has no such labels. */
export function labelledSpeaker(context: LinkContext, start: number): { person?: string } | undefined {
  const labels = known.get(context) ?? labelsOf(context);
  known.set(context, labels);
  return labels.findLast(({ end }) => end + 1 < start);
}

/** The labels of an article; asked for once its names are linked. */
function labelsOf({ article, book }: LinkContext): SpeakerLabel[] {
  const people = new Map<number, string>();
  for (const { type, kind, end, entity } of book.mentions)
    if (type === 'Person' && kind === 'name')
      // "Holm :", too
      for (const colon of [end, end + 1]) if (!people.has(colon)) people.set(colon, entity);
  const labels: SpeakerLabel[] = [];
  for (const { index, 0: label, 1: words } of article.text.matchAll(LABEL)) {
    const end = index + label.length - 1;
    const person = people.get(end);
    if (person) labels.push({ end, person });
    else if (SHOUTED.test(words!)) labels.push({ end });
  }
  return labels;
}
