import type { Paragraph } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Characters from which a paragraph counts as prose, and the share of links above which it does not. */
const PROSE = 60;
const LINKED = 0.4;

/** How much prose lies at or below an element: long paragraphs with few links. */
export interface Prose {
  characters: number;
  paragraphs: number;
}

export type ProseOf = (element: Element) => Prose;

/** Weighs a page once; the answer looks an element up. */
export function weighProse(root: Element): ProseOf {
  const weights = new Map<Element, Prose>();
  for (const { text, linked, block } of paragraphsOf(root)) {
    if (text.length < PROSE || linked > text.length * LINKED) continue;
    for (let at: Element | null = block; at; at = at.parentElement) {
      const { characters, paragraphs } = weights.get(at) ?? NONE;
      weights.set(at, { characters: characters + text.length, paragraphs: paragraphs + 1 });
    }
  }
  return (element) => weights.get(element) ?? NONE;
}

const NONE: Prose = { characters: 0, paragraphs: 0 };

/** The smallest element that holds nine tenths of its parent's prose, from the body down: what is read where Readability finds nothing. */
export function densestBlock(document: Document): Paragraph[] {
  const proseOf = weighProse(document.body);
  let root: Element = document.body;
  for (let next: Element | undefined = root; next; ) {
    root = next;
    next = [...root.children].find((child) => proseOf(child).characters > proseOf(root).characters * 0.9);
  }
  return paragraphsOf(root);
}
