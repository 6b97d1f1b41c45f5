/**
 * Article text → blocks that are parsed apart. Blank lines end a paragraph. Inside one, a line break is white space where the
 * text was wrapped at a width, and ends a block where the writer meant it: after a headline, a list's line, a full stop.
 */

export interface Block {
  /** Offset of the block in the text. */
  start: number;
  text: string;
  /** Number of the paragraph. */
  paragraph: number;
}

interface Line {
  start: number;
  text: string;
}

/** Nobody wraps narrower: in a paragraph of short lines each line stands for itself. */
const NARROWEST_WRAP = 40;
const BULLET = /^\s*(?:[-*•·–—▪◦]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/u;
const SENTENCE_END = /[\p{Ll}\p{N})\]][.!?…]["'”’)\]]*\s*$/u;
/** "Gen.\nMark" and "Jan.\n5": an abbreviation ends the line, not the sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,4}|vs|etc|e\.g|i\.e|a\.m|p\.m)\.\s*$/u;
const SENTENCE_START = /^\s*["'“‘([]*[\p{Lu}\p{N}]/u;

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }));
}

const isBlank = (line: Line) => line.text.trim() === '';

/** Whether the break between two lines was meant. `width`: the longest line of the paragraph. */
function isMeant(line: Line, next: Line, width: number): boolean {
  if (width < NARROWEST_WRAP || BULLET.test(next.text)) return true;
  if (!SENTENCE_START.test(next.text)) return false;
  if (SENTENCE_END.test(line.text) && !ABBREVIATION.test(line.text)) return true;
  // The next word would have fitted with room to spare: a headline over its article.
  const nextWord = /\S+/.exec(next.text)?.[0].length ?? 0;
  return (line.text.trim().length + 1 + nextWord) * 1.25 <= width;
}

function blocksOf(lines: Line[], paragraph: number): Block[] {
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.trim().length), 0);
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    const block = blocks.at(-1);
    if (block && previous && !isMeant(previous, line, width)) block.text += `\n${line.text}`;
    else blocks.push({ start: line.start, text: line.text, paragraph });
  });
  return blocks;
}

/** Blocks in order. Their texts are the article's own characters; what lies between them is white space. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: Line[] = [];
  let number = 0;
  const close = () => {
    if (paragraph.length) blocks.push(...blocksOf(paragraph, number++));
    paragraph = [];
  };
  let end = 0;
  for (const line of linesOf(text)) {
    // linesOf skips empty lines: a gap of two line breaks is a blank line
    if (line.start > end + 1 || isBlank(line)) close();
    if (!isBlank(line)) paragraph.push(line);
    end = line.start + line.text.length;
  }
  close();
  return blocks;
}
