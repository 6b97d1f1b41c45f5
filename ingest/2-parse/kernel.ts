/**
 * The parser's arithmetic, on one block of memory that holds weights, caches and scratch rows: WebAssembly SIMD where the
 * engine has it, else plain JavaScript with the same bits as answer.
 */

import { plainKernel } from './kernel-plain.ts';
import { loadKernelBytes } from './model.ts';

/** Rows of floats in kernel memory: byte address of the first, bytes from one to the next, how many. */
export interface Rows {
  at: number;
  stride: number;
  count: number;
}

/** A packed layer: addresses of weights and bias, how many inputs, and groups of twelve outputs (`packLayer`). */
export interface Layer {
  inputs: number;
  groups: number;
  weights: number;
  bias: number;
}

/** Layer normalization of rows of 96: addresses of gain and shift. */
export interface Norm {
  gain: number;
  shift: number;
}

/** The functions of `model/kernel.as.ts`; all addresses and strides are bytes. */
export interface KernelFunctions {
  dense(x: number, xStride: number, n: number, inputs: number, w: number, b: number, groups: number, y: number, yStride: number): void;
  maxout(x: number, xStride: number, n: number, inputs: number, w: number, b: number, groups: number, y: number, yStride: number): void;
  normalize(m: number, n: number, gain: number, shift: number, residual: number, y: number): void;
  hidden(rows: number, features: number, bias: number, h: number): void;
}

export interface Kernel {
  engine: 'wasm' | 'plain';
  /** The whole memory as floats; index = byte address / 4. */
  floats: Float32Array;
  functions: KernelFunctions;
  /** Takes `count` floats of memory for good and returns their byte address, a multiple of 16. */
  reserve(count: number): number;
}

/** 64 KiB pages: weights 12 MB, cache of first-layer rows 19 MB, scratch 7 MB, rounded up. Fixed; it never grows. */
const PAGES = 704;

function instantiate(buffer: WebAssembly.Memory): KernelFunctions {
  const module = new WebAssembly.Module(new Uint8Array(loadKernelBytes()));
  const instance = new WebAssembly.Instance(module, { env: { memory: buffer } });
  return instance.exports as unknown as KernelFunctions;
}

/** `plain` forces the fallback. */
export function openKernel(engine: 'wasm' | 'plain'): Kernel {
  const memory =
    engine === 'wasm' ? new WebAssembly.Memory({ initial: PAGES, maximum: PAGES }) : { buffer: new ArrayBuffer(PAGES * 65536) };
  const floats = new Float32Array(memory.buffer);
  const functions = memory instanceof WebAssembly.Memory ? instantiate(memory) : plainKernel(memory.buffer);
  let top = 64;
  const reserve = (count: number) => {
    const address = top;
    top += (count * 4 + 15) & ~15;
    if (top > floats.byteLength) throw new Error(`parser kernel: ${top} bytes wanted of ${floats.byteLength}`);
    return address;
  };
  return { engine, floats, functions, reserve };
}

/** The fallback where the engine has no WebAssembly SIMD. */
export function chooseEngine(): Kernel['engine'] {
  const runs = typeof WebAssembly !== 'undefined' && WebAssembly.validate(new Uint8Array(loadKernelBytes()));
  return runs ? 'wasm' : 'plain';
}

/** Copies floats into memory for good. */
export function store(kernel: Kernel, values: Float32Array): number {
  const address = kernel.reserve(values.length);
  kernel.floats.set(values, address >> 2);
  return address;
}

/**
 * Packs a row-major matrix `[outputs][inputs]` and its bias in groups of twelve outputs: for each group, for each input, twelve
 * weights. `order[i]` is the output that comes at place i; places beyond it are zero.
 */
export function packLayer(
  kernel: Kernel,
  matrix: { weights: Float32Array; bias: Float32Array | null; inputs: number },
  order: number[],
): Layer {
  const { weights, bias, inputs } = matrix;
  const groups = Math.ceil(order.length / 12);
  const packed = new Float32Array(groups * 12 * inputs);
  const packedBias = new Float32Array(groups * 12);
  order.forEach((output, place) => {
    const group = Math.floor(place / 12);
    packedBias[place] = bias ? bias[output]! : 0;
    for (let k = 0; k < inputs; k++) packed[(group * inputs + k) * 12 + (place % 12)] = weights[output * inputs + k]!;
  });
  return { inputs, groups, weights: store(kernel, packed), bias: store(kernel, packedBias) };
}

/** Places of a maxout layer's outputs: the three pieces of four units together. */
export function maxoutOrder(units: number): number[] {
  return Array.from({ length: units * 3 }, (_, place) => {
    const unit = Math.floor(place / 12) * 4 + (place % 4);
    const piece = Math.floor((place % 12) / 4);
    return unit * 3 + piece;
  });
}

export const inOrder = (outputs: number): number[] => Array.from({ length: outputs }, (_, place) => place);
