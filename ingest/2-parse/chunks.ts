/**
 * Article text → runs of tokens that are parsed at once, at most `CHUNK_TOKENS` of them. A longer block is cut after the last
 * sentence end before the limit, else after the last comma or the like, else at the limit. So the time for any text is linear:
 * at most one token a character, and some 70 µs a token on one core of 2023.
 */
import { CHUNK_TOKENS } from './analyze.ts';
import { splitBlocks } from './lines.ts';
import { type RawToken, tokenize } from './tokenize.ts';
import { isCapitals, openTruecaser } from './truecase.ts';

export interface Chunk {
  /** Offsets count from the start of the article's text. */
  tokens: RawToken[];
  paragraph: number;
}

/** What a long block is cut after, best first. */
const CUTS = [/^[.!?…]+["'”’)\]]*$/, /^[,;:)\]|–—-]$/];

/** "… in Washington, D.C. Secretary Lund thanked …", "… at 3 p.m. The minister …": the dot of the abbreviation ends the sentence too. */
const LAST_WORD = /^(?:D\.C\.|[ap]\.m\.)$/i;
const FIRST_WORD =
  /^(?:The|This|These|They|He|She|It|We|In|On|At|During|Noting|Secretary|Deputy|Assistant|Under|Acting|Principal|Special|Counselor|Ambassador|Minister|President|Press|Department)$/;

const endsAfter = (tokens: RawToken[], at: number): boolean =>
  LAST_WORD.test(tokens[at]!.lexeme.text) && FIRST_WORD.test(tokens[at + 1]?.lexeme.text ?? '');

/** Where to end a chunk that begins at `from`: index after its last token. */
function endOfChunk(tokens: RawToken[], from: number): number {
  const limit = from + CHUNK_TOKENS;
  for (let i = from; i < Math.min(limit, tokens.length); i++) if (endsAfter(tokens, i)) return i + 1;
  if (limit >= tokens.length) return tokens.length;
  for (const cut of CUTS) {
    for (let i = limit - 1; i > from + CHUNK_TOKENS / 2; i--) if (cut.test(tokens[i]!.lexeme.text)) return i + 1;
  }
  return limit;
}

function cutTokens(tokens: RawToken[]): RawToken[][] {
  const runs: RawToken[][] = [];
  for (let from = 0; from < tokens.length; ) {
    const to = endOfChunk(tokens, from);
    runs.push(from === 0 && to === tokens.length ? tokens : tokens.slice(from, to));
    from = to;
  }
  return runs;
}

/** All tokens of a text in chunks, in order. Lines in capitals are read as if they were not. */
export function splitChunks(text: string): Chunk[] {
  const blocks = splitBlocks(text);
  let truecase: ((tokens: RawToken[]) => void) | undefined;
  return blocks.flatMap((block) => {
    const tokens = tokenize(block.text, block.start);
    if (isCapitals(block.text)) {
      truecase ??= openTruecaser(blocks);
      truecase(tokens);
    }
    return cutTokens(tokens).map((run) => ({ tokens: run, paragraph: block.paragraph }));
  });
}
