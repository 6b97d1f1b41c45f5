/** Words to vectors: fills both networks' input rows from a cache of first-layer rows, one entry a word. */
import type { Kernel } from './kernel.ts';
import type { Lexeme } from './lexeme.ts';
import { makeScratch, type Network, openNetwork } from './network.ts';
import type { RawToken } from './tokenize.ts';

const WIDTH = 96;
/** Variants a word has: before no space, before a space, for names. */
const VARIANTS = 3;
/** Words whose first-layer rows are kept (1,152 bytes each). When full, all are dropped and the cache starts anew. */
const SLOTS = 16_384;

export interface Encoder {
  /** Vectors for tagger and parser: address of the first of `tokens.length` rows of 96, valid until the next call. */
  forSyntax(tokens: RawToken[]): number;
  /** Vectors for names. */
  forNames(tokens: RawToken[]): number;
}

/** `capacity`: the most tokens of one call. */
export function openEncoder(kernel: Kernel, capacity: number): Encoder {
  const scratch = makeScratch(kernel, capacity);
  const syntax = openNetwork(kernel, 't2v', scratch);
  const names = openNetwork(kernel, 'nert2v', scratch);
  const rows = kernel.reserve(SLOTS * VARIANTS * WIDTH);
  const slots = new Map<Lexeme, number>();

  function fillSlots(tokens: RawToken[]): void {
    if (slots.size + tokens.length > SLOTS) slots.clear();
    for (const { lexeme } of tokens) {
      if (slots.has(lexeme)) continue;
      const at = rows + slots.size * VARIANTS * WIDTH * 4;
      slots.set(lexeme, slots.size);
      syntax.embed(lexeme, false, at);
      syntax.embed(lexeme, true, at + WIDTH * 4);
      names.embed(lexeme, false, at + 2 * WIDTH * 4);
    }
  }

  function encode(network: Network, tokens: RawToken[], variantOf: (token: RawToken) => number): number {
    fillSlots(tokens);
    tokens.forEach((token, i) => {
      const from = (rows >> 2) + (slots.get(token.lexeme)! * VARIANTS + variantOf(token)) * WIDTH;
      kernel.floats.copyWithin(network.rowOf(i) >> 2, from, from + WIDTH);
    });
    return network.encode(tokens.length);
  }

  return {
    forSyntax: (tokens) => encode(syntax, tokens, (token) => (token.space ? 1 : 0)),
    forNames: (tokens) => encode(names, tokens, () => 2),
  };
}
