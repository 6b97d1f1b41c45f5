/**
 * Scores the moves of a transition system from a few tokens of its state: spaCy's `TransitionBasedParser.v2` with a
 * precomputed first layer (every token's contribution to every feature is computed once a text).
 */
import { inOrder, type Kernel, type Layer, packLayer, store } from './kernel.ts';
import { tables, weightsOf } from './model.ts';

const WIDTH = 96;
const HIDDEN = 64;
/** Two maxout pieces a hidden unit. */
const PIECES = 2;
const FEATURE_ROW = HIDDEN * PIECES;

export interface Scorer {
  moves: string[];
  /** Takes the vectors of a text: address of the first row, and how many. */
  prepare(vectors: number, n: number): void;
  /** Scores of all moves, for the tokens that the features see (-1: none). The array is reused by the next call. */
  score(tokens: Int32Array): Float32Array;
}

/** Orders a `[units][pieces]` row as all first pieces, then all second pieces. */
const pieceOrder = (features: number) =>
  Array.from({ length: features * FEATURE_ROW }, (_, place) => {
    const feature = Math.floor(place / FEATURE_ROW);
    const within = place % FEATURE_ROW;
    return feature * FEATURE_ROW + (within % HIDDEN) * PIECES + Math.floor(within / HIDDEN);
  });

const reorder = (values: Float32Array, order: number[]) => Float32Array.from(order, (from) => values[from]!);

interface ScorerWeights {
  narrow: Layer;
  features: Layer;
  output: Layer;
  missing: number;
  bias: number;
}

function loadScorer(kernel: Kernel, name: string, features: number, moves: number): ScorerWeights {
  const order = pieceOrder(features);
  const layer = (part: string, inputs: number) => ({
    weights: weightsOf(`${name}.${part}.W`),
    bias: part === 'pre' ? null : weightsOf(`${name}.${part}.b`),
    inputs,
  });
  return {
    narrow: packLayer(kernel, layer('lin', WIDTH), inOrder(HIDDEN)),
    features: packLayer(kernel, layer('pre', HIDDEN), order),
    output: packLayer(kernel, layer('up', HIDDEN), inOrder(moves)),
    missing: store(kernel, reorder(weightsOf(`${name}.pre.pad`), order)),
    bias: store(kernel, reorder(weightsOf(`${name}.pre.b`), pieceOrder(1))),
  };
}

/** `parser` (eight features) or `ner` (three), for texts of at most `capacity` tokens. */
export function openScorer(kernel: Kernel, name: 'parser' | 'ner', capacity: number): Scorer {
  const features = name === 'parser' ? 8 : 3;
  const moves = tables[`${name}.moves`];
  const weights = loadScorer(kernel, name, features, moves.length);
  const { floats, functions } = kernel;
  const strideOf = (layer: Layer) => layer.groups * 48;
  const run = (layer: Layer, x: number, xStride: number, n: number, y: number) =>
    functions.dense(x, xStride, n, layer.inputs, layer.weights, layer.bias, layer.groups, y, strideOf(layer));
  const narrowed = kernel.reserve((capacity * strideOf(weights.narrow)) / 4);
  const table = kernel.reserve((capacity * strideOf(weights.features)) / 4);
  const rows = kernel.reserve(features);
  const hidden = kernel.reserve(HIDDEN);
  const scores = kernel.reserve(strideOf(weights.output) / 4);
  const rowAddresses = new Uint32Array(floats.buffer, rows, features);
  const scoreView = floats.subarray(scores >> 2, (scores >> 2) + moves.length);

  return {
    moves,
    prepare: (vectors, n) => {
      run(weights.narrow, vectors, WIDTH * 4, n, narrowed);
      run(weights.features, narrowed, strideOf(weights.narrow), n, table);
    },
    score: (tokens) => {
      for (let f = 0; f < features; f++) {
        const token = tokens[f]!;
        rowAddresses[f] = (token < 0 ? weights.missing : table + token * strideOf(weights.features)) + f * FEATURE_ROW * 4;
      }
      functions.hidden(rows, features, weights.bias, hidden);
      run(weights.output, hidden, 0, 1, scores);
      return scoreView;
    },
  };
}
