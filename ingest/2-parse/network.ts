/**
 * spaCy's tok2vec: hash embeddings of word features, then four residual maxout layers over windows of three tokens
 * (MultiHashEmbed, MaxoutWindowEncoder). The first layer looks at one word only, so its answer is kept per word.
 */
import { embeddingKeys, stringId } from './hash.ts';
import { type Kernel, type Layer, maxoutOrder, type Norm, packLayer, store } from './kernel.ts';
import type { Lexeme } from './lexeme.ts';
import { tables, weightsOf } from './model.ts';

const WIDTH = 96;
const ROW = WIDTH * 4;
const LAYERS = [1, 2, 3, 4];
/** Zero rows before and after a text, as in spaCy: a token's vector depends on four neighbours on each side. */
const PADDING = LAYERS.length;

/** One hash embedding table: four rows of it add up to a feature's vector. */
interface EmbeddingTable {
  weights: Float32Array;
  rows: number;
  seed: number;
}

export interface Network {
  /** First-layer row of a word in isolation; `space`: white space follows (ignored by networks that do not see it). Kernel bytes address → row. */
  embed(lexeme: Lexeme, space: boolean, to: number): void;
  /** Runs the window layers over `n` rows at `input` (which has `PADDING` rows of room on each side); answers where the vectors lie. */
  encode(n: number): number;
  /** Address of the input row of token i. */
  rowOf(i: number): number;
}

function embeddingTable(name: string, column: number): EmbeddingTable {
  const weights = weightsOf(`${name}.E${column}`);
  return { weights, rows: weights.length / WIDTH, seed: tables[name === 't2v' ? 't2v.seeds' : 'nert2v.seeds'][column]! };
}

function addEmbedding(table: EmbeddingTable, id: bigint, target: Float32Array): void {
  for (const key of embeddingKeys(id, table.seed)) {
    const from = (key % table.rows) * WIDTH;
    for (let k = 0; k < WIDTH; k++) target[k]! += table.weights[from + k]!;
  }
}

interface Stage {
  layer: Layer;
  norm: Norm;
}

function stage(kernel: Kernel, name: string, inputs: number): Stage {
  const matrix = { weights: weightsOf(`${name}.W`), bias: weightsOf(`${name}.b`), inputs };
  return {
    layer: packLayer(kernel, matrix, maxoutOrder(WIDTH)),
    norm: { gain: store(kernel, weightsOf(`${name}.G`)), shift: store(kernel, weightsOf(`${name}.beta`)) },
  };
}

/** Scratch rows that both networks share, for texts of at most `capacity` tokens. */
export interface Scratch {
  capacity: number;
  a: number;
  b: number;
  maxed: number;
  input: number;
}

export function makeScratch(kernel: Kernel, capacity: number): Scratch {
  const rows = (capacity + 2 * PADDING + 4) * WIDTH;
  return { capacity, a: kernel.reserve(rows), b: kernel.reserve(rows), maxed: kernel.reserve(rows), input: kernel.reserve(6 * WIDTH) };
}

/** `t2v` (tagger and parser; six columns) or `nert2v` (names; four columns). */
export function openNetwork(kernel: Kernel, name: 't2v' | 'nert2v', scratch: Scratch): Network {
  const columns = name === 't2v' ? 6 : 4;
  const embeddings = Array.from({ length: columns }, (_, column) => embeddingTable(name, column));
  const first = stage(kernel, `${name}.m0`, WIDTH * columns);
  const layers = LAYERS.map((number) => stage(kernel, `${name}.m${number}`, WIDTH * 3));
  const { floats, functions } = kernel;

  function embed(lexeme: Lexeme, space: boolean, to: number): void {
    const features = [lexeme.norm, lexeme.prefix, lexeme.suffix, lexeme.shape].map(stringId);
    // SPACY and IS_SPACE; a token is never white space here.
    const ids = columns === 6 ? [...features, space ? 1n : 0n, 0n] : features;
    const start = scratch.input >> 2;
    floats.fill(0, start, start + columns * WIDTH);
    for (const [column, id] of ids.entries()) {
      const from = start + column * WIDTH;
      addEmbedding(embeddings[column]!, id, floats.subarray(from, from + WIDTH));
    }
    const { layer, norm } = first;
    functions.maxout(scratch.input, ROW, 1, layer.inputs, layer.weights, layer.bias, layer.groups, scratch.maxed, ROW);
    functions.normalize(scratch.maxed, 1, norm.gain, norm.shift, 0, to);
  }

  /** Rows that can still reach a token are computed: `margin` beyond each end. Rows further out are never read. */
  function encode(n: number): number {
    let [from, to] = [scratch.a, scratch.b];
    const pad = PADDING * WIDTH;
    floats.fill(0, from >> 2, (from >> 2) + pad);
    floats.fill(0, (from >> 2) + pad + n * WIDTH, (from >> 2) + 2 * pad + n * WIDTH);
    layers.forEach(({ layer, norm }, depth) => {
      const margin = PADDING - 1 - depth;
      const offset = (PADDING - margin) * ROW;
      const count = n + 2 * margin;
      functions.maxout(from + offset - ROW, ROW, count, layer.inputs, layer.weights, layer.bias, layer.groups, scratch.maxed, ROW);
      functions.normalize(scratch.maxed, count, norm.gain, norm.shift, from + offset, to + offset);
      [from, to] = [to, from];
    });
    return from + PADDING * ROW;
  }

  return { embed, encode, rowOf: (i) => scratch.a + (PADDING + i) * ROW };
}
