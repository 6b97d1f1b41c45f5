/**
 * The parser's hot loops in WebAssembly SIMD (AssemblyScript). Build, from the repository root, into the committed binary:
 *
 *   npx -p assemblyscript asc ingest/2-parse/model/kernel.as.ts -o ingest/2-parse/model/kernel.wasm \
 *     -O3 --noAssert --runtime stub --enable simd --importMemory --initialMemory 1 --use abort=
 *
 * All addresses and strides are bytes. Weights are packed in groups of twelve outputs: for each group, for each input, twelve
 * floats. In a maxout layer they are piece 0, 1 and 2 of four units. `kernel-plain.ts` computes the same, in the same order of
 * additions, so that both give the same bits.
 */

/** y[t][o] = b[o] + Σ w[k][o] · x[t][k], twelve outputs a group. */
export function dense(x: usize, xStride: usize, n: i32, inputs: usize, w: usize, b: usize, groups: usize, y: usize, yStride: usize): void {
  for (let g: usize = 0; g < groups; g++) {
    tokens(x, xStride, n, inputs << 2, w + g * inputs * 48, b + g * 48, y + g * 48, yStride, false);
  }
}

/** y[t][u] = the largest of the three pieces of unit u; 24 groups of four units. */
export function maxout(x: usize, xStride: usize, n: i32, inputs: usize, w: usize, b: usize, groups: usize, y: usize, yStride: usize): void {
  for (let g: usize = 0; g < groups; g++) {
    tokens(x, xStride, n, inputs << 2, w + g * inputs * 48, b + g * 48, y + g * 16, yStride, true);
  }
}

@inline
function put(y: usize, a: v128, b: v128, c: v128, largest: bool): void {
  if (largest) v128.store(y, f32x4.max(f32x4.max(a, b), c));
  else {
    v128.store(y, a);
    v128.store(y, b, 16);
    v128.store(y, c, 32);
  }
}

/** One group for all tokens, three tokens at a time: nine accumulators stay in registers. */
@inline
function tokens(x: usize, xStride: usize, n: i32, bytes: usize, w: usize, b: usize, y: usize, yStride: usize, largest: bool): void {
  const b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32);
  const end = w + bytes * 12;
  for (; n >= 3; n -= 3) {
    let a00 = b0, a01 = b1, a02 = b2, a10 = b0, a11 = b1, a12 = b2, a20 = b0, a21 = b1, a22 = b2;
    let p = x, q = x + xStride, r = x + xStride * 2;
    for (let v = w; v < end; v += 48) {
      const w0 = v128.load(v), w1 = v128.load(v, 16), w2 = v128.load(v, 32);
      const xp = v128.load32_splat(p);
      a00 = f32x4.add(a00, f32x4.mul(w0, xp));
      a01 = f32x4.add(a01, f32x4.mul(w1, xp));
      a02 = f32x4.add(a02, f32x4.mul(w2, xp));
      const xq = v128.load32_splat(q);
      a10 = f32x4.add(a10, f32x4.mul(w0, xq));
      a11 = f32x4.add(a11, f32x4.mul(w1, xq));
      a12 = f32x4.add(a12, f32x4.mul(w2, xq));
      const xr = v128.load32_splat(r);
      a20 = f32x4.add(a20, f32x4.mul(w0, xr));
      a21 = f32x4.add(a21, f32x4.mul(w1, xr));
      a22 = f32x4.add(a22, f32x4.mul(w2, xr));
      p += 4;
      q += 4;
      r += 4;
    }
    put(y, a00, a01, a02, largest);
    put(y + yStride, a10, a11, a12, largest);
    put(y + yStride * 2, a20, a21, a22, largest);
    x += xStride * 3;
    y += yStride * 3;
  }
  for (; n > 0; n--) {
    let a = b0, c = b1, d = b2, p = x;
    for (let v = w; v < end; v += 48) {
      const xp = v128.load32_splat(p);
      a = f32x4.add(a, f32x4.mul(v128.load(v), xp));
      c = f32x4.add(c, f32x4.mul(v128.load(v, 16), xp));
      d = f32x4.add(d, f32x4.mul(v128.load(v, 32), xp));
      p += 4;
    }
    put(y, a, c, d, largest);
    x += xStride;
    y += yStride;
  }
}

@inline
function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/** Layer normalization of rows of 96, times gain, plus shift, plus the residual row (address 0: none). */
export function normalize(m: usize, n: i32, gain: usize, shift: usize, residual: usize, y: usize): void {
  for (; n > 0; n--) {
    let total = f32x4.splat(0);
    for (let k: usize = 0; k < 384; k += 16) total = f32x4.add(total, v128.load(m + k));
    const mean = f32x4.splat(sum(total) / 96);
    total = f32x4.splat(0);
    for (let k: usize = 0; k < 384; k += 16) {
      const d = f32x4.sub(v128.load(m + k), mean);
      total = f32x4.add(total, f32x4.mul(d, d));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sum(total) / 96 + <f32>1e-8));
    for (let k: usize = 0; k < 384; k += 16) {
      const d = f32x4.mul(f32x4.sub(v128.load(m + k), mean), scale);
      let v = f32x4.add(f32x4.mul(d, v128.load(gain + k)), v128.load(shift + k));
      if (residual) v = f32x4.add(v128.load(residual + k), v);
      v128.store(y + k, v);
    }
    m += 384;
    y += 384;
    if (residual) residual += 384;
  }
}

/** h[u] = the larger piece of bias + Σ of the state's feature rows; `rows` holds the address of one row of 128 per feature. */
export function hidden(rows: usize, features: usize, bias: usize, h: usize): void {
  for (let k: usize = 0; k < 256; k += 16) {
    let a = v128.load(bias + k), b = v128.load(bias + k, 256);
    for (let f: usize = 0; f < features; f++) {
      const row = <usize>load<u32>(rows + (f << 2)) + k;
      a = f32x4.add(a, v128.load(row));
      b = f32x4.add(b, v128.load(row, 256));
    }
    v128.store(h + k, f32x4.max(a, b));
  }
}
