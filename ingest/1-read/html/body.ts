import { furnitureRule, isByline } from '../furniture.ts';
import type { Paragraph } from './paragraphs.ts';

/** Share of link text from which a paragraph is a link and nothing else. */
const LINK_ONLY = 0.9;
/** The same where a paragraph holds three links or more. */
const LINK_ROW = 0.6;

/** Takes furniture off the paragraphs of a body: links alone, sharing lines, bylines, credits, lists of other stories. */
export function bodyParagraphs(paragraphs: Paragraph[], known: { title?: string; authors: string[] }): Paragraph[] {
  let inOtherStories = false;
  const lists = new Map<Element, boolean>();
  return paragraphs.filter((paragraph, index) => {
    const { text } = paragraph;
    const fromEnd = paragraphs.length - 1 - index;
    const furniture = furnitureRule(text, fromEnd);
    inOtherStories = furniture?.name === 'section' || (inOtherStories && isListed(paragraph));
    if (furniture || inOtherStories || text === known.title || isByline(text)) return false;
    if (known.authors.some((author) => isAboutAuthor(text, author, fromEnd))) return false;
    return !isLinkAlone(paragraph, lists) && !isUnderPicture(paragraph);
  });
}

/** An entry of a list, or a paragraph that is half a link. */
const isListed = ({ text, linked, block }: Paragraph): boolean => block.closest('li') !== null || linked > text.length / 2;

const isLinkAlone = (paragraph: Paragraph, lists: Map<Element, boolean>): boolean => {
  const { text, linked, block } = paragraph;
  if (linked > 3 && linked >= text.length * LINK_ONLY) return !isInMixedList(paragraph, lists);
  return linked >= text.length * LINK_ROW && text.length < 1000 && block.querySelectorAll('a').length >= 3; // "A [VIDEO] B [INSIGHT] C"
};

/** A phrase without a full stop in the block of a picture is its caption. */
const isUnderPicture = ({ text, block }: Paragraph): boolean =>
  text.length <= 200 &&
  !/[.!?:…"”]\W*$/.test(text) &&
  block.querySelector('img') !== null &&
  /^(?:div|p|td|center|span|section)$/.test(block.localName);

/** A link in a list whose entries are not all links belongs to the text. The outermost list counts; each is weighed once. */
function isInMixedList({ block }: Paragraph, lists: Map<Element, boolean>): boolean {
  let list: Element | null = null;
  for (let at: Element | null = block.closest('ul, ol'); at; at = at.parentElement?.closest('ul, ol') ?? null) list = at;
  if (!list) return false;
  if (!lists.has(list)) {
    const links = [...list.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
    lists.set(list, links < (list.textContent?.trim().length ?? 0) * LINK_ONLY);
  }
  return lists.get(list)!;
}

/** The author's name alone, or one of the last paragraphs that opens with it: "Ann Writer is a reporter for …". */
function isAboutAuthor(text: string, author: string, fromEnd: number): boolean {
  if (!text.startsWith(author)) return false;
  const rest = text.slice(author.length);
  return rest.length < 25 || (fromEnd <= 6 && /^(?:['’]s|,| is| was| has| covers| joined| writes| reports| can be)\b/.test(rest));
}
