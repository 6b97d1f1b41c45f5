/** `model/kernel.as.ts` in plain JavaScript: the same operations in the same order, rounded to single precision each time. */
import type { KernelFunctions } from './kernel.ts';

const round = Math.fround;
const WIDTH = 96;

/** Four neighbouring outputs of one row: bias, then weight times input, input by input. Indices count floats. */
function fourOutputs(
  memory: Float32Array,
  at: { row: number; inputs: number; weights: number; bias: number },
  target: Float32Array,
  out: number,
): void {
  let a = memory[at.bias]!;
  let b = memory[at.bias + 1]!;
  let c = memory[at.bias + 2]!;
  let d = memory[at.bias + 3]!;
  for (let k = 0, w = at.weights; k < at.inputs; k++, w += 12) {
    const x = memory[at.row + k]!;
    a = round(a + round(memory[w]! * x));
    b = round(b + round(memory[w + 1]! * x));
    c = round(c + round(memory[w + 2]! * x));
    d = round(d + round(memory[w + 3]! * x));
  }
  target[out] = a;
  target[out + 1] = b;
  target[out + 2] = c;
  target[out + 3] = d;
}

type Dense = KernelFunctions['dense'];

function denseOn(memory: Float32Array): Dense {
  return (x, xStride, n, inputs, w, b, groups, y, yStride) => {
    const at = { row: 0, inputs, weights: 0, bias: 0 };
    for (let t = 0; t < n; t++) {
      at.row = (x + t * xStride) >> 2;
      for (let place = 0; place < groups * 12; place += 4) {
        at.weights = (w >> 2) + Math.floor(place / 12) * inputs * 12 + (place % 12);
        at.bias = (b >> 2) + place;
        fourOutputs(memory, at, memory, ((y + t * yStride) >> 2) + place);
      }
    }
  };
}

function maxoutOn(memory: Float32Array): Dense {
  const pieces = new Float32Array(12);
  return (x, xStride, n, inputs, w, b, groups, y, yStride) => {
    const at = { row: 0, inputs, weights: 0, bias: 0 };
    for (let t = 0; t < n; t++) {
      at.row = (x + t * xStride) >> 2;
      for (let g = 0; g < groups; g++) {
        for (let place = 0; place < 12; place += 4) {
          at.weights = (w >> 2) + g * inputs * 12 + place;
          at.bias = (b >> 2) + g * 12 + place;
          fourOutputs(memory, at, pieces, place);
        }
        const out = ((y + t * yStride) >> 2) + g * 4;
        for (let u = 0; u < 4; u++) memory[out + u] = Math.max(pieces[u]!, pieces[u + 4]!, pieces[u + 8]!);
      }
    }
  };
}

/** Sum over a row as four lanes, then the lanes from left to right. */
function laneSum(term: (k: number) => number): number {
  const lanes = [0, 0, 0, 0];
  for (let k = 0; k < WIDTH; k++) lanes[k & 3] = round(lanes[k & 3]! + term(k));
  return round(round(round(lanes[0]! + lanes[1]!) + lanes[2]!) + lanes[3]!);
}

function normalizeOn(memory: Float32Array): KernelFunctions['normalize'] {
  return (m, n, gain, shift, residual, y) => {
    for (let t = 0; t < n; t++) {
      const row = (m >> 2) + t * WIDTH;
      const mean = round(laneSum((k) => memory[row + k]!) / WIDTH);
      const square = (k: number) => {
        const d = round(memory[row + k]! - mean);
        return round(d * d);
      };
      const scale = round(1 / round(Math.sqrt(round(round(laneSum(square) / WIDTH) + round(1e-8)))));
      for (let k = 0; k < WIDTH; k++) {
        const d = round(round(memory[row + k]! - mean) * scale);
        const value = round(round(d * memory[(gain >> 2) + k]!) + memory[(shift >> 2) + k]!);
        memory[(y >> 2) + t * WIDTH + k] = residual ? round(memory[(residual >> 2) + t * WIDTH + k]! + value) : value;
      }
    }
  };
}

function hiddenOn(memory: Float32Array, words: Uint32Array): KernelFunctions['hidden'] {
  return (rows, features, bias, h) => {
    for (let k = 0; k < 64; k++) {
      let a = memory[(bias >> 2) + k]!;
      let b = memory[(bias >> 2) + 64 + k]!;
      for (let f = 0; f < features; f++) {
        const row = words[(rows >> 2) + f]! >> 2;
        a = round(a + memory[row + k]!);
        b = round(b + memory[row + 64 + k]!);
      }
      memory[(h >> 2) + k] = Math.max(a, b);
    }
  };
}

export function plainKernel(buffer: ArrayBufferLike): KernelFunctions {
  const memory = new Float32Array(buffer);
  return {
    dense: denseOn(memory),
    maxout: maxoutOn(memory),
    normalize: normalizeOn(memory),
    hidden: hiddenOn(memory, new Uint32Array(buffer)),
  };
}
