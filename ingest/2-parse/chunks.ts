/**
 * Article text → runs of tokens that are parsed at once. A paragraph is text between blank lines. A paragraph of more than
 * `CHUNK_TOKENS` tokens is cut after the last sentence end before the limit, else after the last comma or the like, else at it.
 */
import { CHUNK_TOKENS } from './analyze.ts';
import { type RawToken, tokenize } from './tokenize.ts';

export interface Chunk {
  /** Offsets count from the start of the article's text. */
  tokens: RawToken[];
  paragraph: number;
}

const BLANK_LINE = /\n[^\S\n]*\n\s*/g;
/** What a long paragraph is cut after, best first. */
const CUTS = [/^[.!?…]+["'”’)\]]*$/, /^[,;:)\]|–—-]$/];

function paragraphsOf(text: string): { start: number; text: string }[] {
  const paragraphs: { start: number; text: string }[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    paragraphs.push({ start, text: text.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  paragraphs.push({ start, text: text.slice(start) });
  return paragraphs.filter((paragraph) => /\S/.test(paragraph.text));
}

/** Where to end a chunk that begins at `from`: index after its last token. */
function endOfChunk(tokens: RawToken[], from: number): number {
  const limit = from + CHUNK_TOKENS;
  if (limit >= tokens.length) return tokens.length;
  for (const cut of CUTS) {
    for (let i = limit - 1; i > from + CHUNK_TOKENS / 2; i--) if (cut.test(tokens[i]!.lexeme.text)) return i + 1;
  }
  return limit;
}

/** All tokens of a text in chunks, in order. */
export function splitChunks(text: string): Chunk[] {
  return paragraphsOf(text).flatMap((paragraph, index) => {
    const tokens = tokenize(paragraph.text);
    for (const token of tokens) {
      token.start += paragraph.start;
      token.end += paragraph.start;
    }
    const chunks: Chunk[] = [];
    for (let from = 0; from < tokens.length; ) {
      const to = endOfChunk(tokens, from);
      chunks.push({ tokens: tokens.slice(from, to), paragraph: index });
      from = to;
    }
    return chunks;
  });
}
