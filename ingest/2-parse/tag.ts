/** Part-of-speech tags: one linear layer over the vectors, the best tag of each token. */
import { inOrder, type Kernel, packLayer } from './kernel.ts';
import { tables, weightsOf } from './model.ts';

const WIDTH = 96;

/** Tags `n` vectors at an address with Penn Treebank tags. */
export type Tagger = (vectors: number, n: number) => string[];

export function openTagger(kernel: Kernel, capacity: number): Tagger {
  const { tags } = tables;
  const layer = packLayer(kernel, { weights: weightsOf('tag.W'), bias: weightsOf('tag.b'), inputs: WIDTH }, inOrder(tags.length));
  const stride = layer.groups * 48;
  const scores = kernel.reserve((capacity * stride) / 4);
  const { floats, functions } = kernel;

  function bestOf(row: number): string {
    let best = 0;
    for (let k = 1; k < tags.length; k++) if (floats[row + k]! > floats[row + best]!) best = k;
    return tags[best]!;
  }

  return (vectors, n) => {
    functions.dense(vectors, WIDTH * 4, n, layer.inputs, layer.weights, layer.bias, layer.groups, scores, stride);
    return Array.from({ length: n }, (_, i) => bestOf((scores + i * stride) >> 2));
  };
}
