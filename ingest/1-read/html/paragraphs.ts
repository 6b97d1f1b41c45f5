/** Elements that end a paragraph before and after them. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;
const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|object|video|audio|canvas|button|select|textarea|head|title)$/i;

export interface Paragraph {
  text: string;
  /** The innermost block element that it stands in. */
  block: Element;
  /** Characters of it that are link text. */
  linked: number;
}

/** The paragraphs of an element in their order, white space folded. `br br` parts paragraphs, a single `br` is a line break. */
export function paragraphsOf(root: Element): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  let linked = 0;
  const flush = (block: Element): void => {
    for (const part of text.split(/\n[ \t\u00a0]*\n\s*/)) {
      const folded = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, ' ')
        .trim();
      if (folded) paragraphs.push({ text: folded, block, linked });
    }
    text = '';
    linked = 0;
  };
  const walk = (node: Node, block: Element, inLink: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const words = (child.textContent ?? '').replace(/\s+/g, ' ');
        text += words;
        if (inLink) linked += words.trim().length;
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (SKIPPED.test(element.localName)) continue;
        if (element.localName === 'br') text += '\n';
        else if (!BLOCK.test(element.localName)) walk(element, block, inLink || element.localName === 'a');
        else {
          flush(block);
          walk(element, element, inLink);
          flush(element);
        }
      }
    }
  };
  walk(root, root, false);
  flush(root);
  return paragraphs;
}
