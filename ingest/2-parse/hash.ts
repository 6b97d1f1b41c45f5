/**
 * The two hashes of spaCy's string store and hash embeddings (MurmurHash2 64A and MurmurHash3 128 x64 by Austin Appleby,
 * public domain). Exact, in BigInt: called once per distinct word, never per token.
 */
const MASK = (1n << 64n) - 1n;
const multiply = (a: bigint, b: bigint) => (a * b) & MASK;

/** MurmurHash64A of the UTF-8 bytes with seed 1: the id of a string in spaCy. The empty string is 0. */
export function stringId(text: string): bigint {
  if (text === '') return 0n;
  const bytes = Buffer.from(text, 'utf8');
  const m = 0xc6a4a7935bd1e995n;
  const blocks = bytes.length >> 3;
  let hash = 1n ^ multiply(BigInt(bytes.length), m);
  for (let i = 0; i < blocks; i++) {
    let block = multiply(bytes.readBigUInt64LE(i * 8), m);
    block = multiply(block ^ (block >> 47n), m);
    hash = multiply(hash ^ block, m);
  }
  const rest = bytes.length & 7;
  if (rest) {
    let tail = 0n;
    for (let i = rest - 1; i >= 0; i--) tail = (tail << 8n) | BigInt(bytes[blocks * 8 + i]!);
    hash = multiply(hash ^ tail, m);
  }
  hash = multiply(hash ^ (hash >> 47n), m);
  return hash ^ (hash >> 47n);
}

function finish(x: bigint): bigint {
  x = multiply(x ^ (x >> 33n), 0xff51afd7ed558ccdn);
  x = multiply(x ^ (x >> 33n), 0xc4ceb9fe1a85ec53n);
  return x ^ (x >> 33n);
}

/** MurmurHash3 x64 128 of one 8-byte id, as four 32-bit keys: the rows (modulo the table's size) that a hash embedding adds up. */
export function embeddingKeys(id: bigint, seed: number): [number, number, number, number] {
  let h1 = multiply(id, 0x87c37b91114253d5n);
  h1 = ((h1 << 31n) | (h1 >> 33n)) & MASK;
  h1 = multiply(h1, 0x4cf5ad432745937fn) ^ BigInt(seed) ^ 8n;
  let h2 = BigInt(seed) ^ 8n;
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  h1 = finish(h1);
  h2 = finish(h2);
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  const low = 0xffffffffn;
  return [Number(h1 & low), Number(h1 >> 32n), Number(h2 & low), Number(h2 >> 32n)];
}
