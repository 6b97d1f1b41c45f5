/** Where sentences begin: at the first token of each tree. */

/** 1 at the first token of every sentence. */
export function sentenceStarts(heads: Int32Array): Uint8Array {
  const n = heads.length;
  const roots = new Int32Array(n).fill(-1);
  const starts = new Uint8Array(n);
  const seen = new Uint8Array(n);
  const path = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    let length = 0;
    let token = i;
    while (roots[token]! < 0 && heads[token] !== token && length < n) {
      path[length++] = token;
      token = heads[token]!;
    }
    const root = roots[token]! < 0 ? token : roots[token]!;
    roots[token] = root;
    while (length > 0) roots[path[--length]!] = root;
    if (seen[root]) continue;
    seen[root] = 1;
    starts[i] = 1;
  }
  return starts;
}
