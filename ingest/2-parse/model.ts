/** Weights and tables of the parser model (`en_core_web_sm` 3.8.0), read once from `model/`. */
import { readFileSync } from 'node:fs';

/** Tokenizer rules: sources of Python regular expressions, and exceptions as `[text, norm or null]` pieces. */
export interface TokenizerTables {
  prefix: string;
  suffix: string;
  infix: string;
  url: string;
  rules: Record<string, [text: string, norm: string | null][]>;
}

export interface LemmaTables {
  /** Coarse part of speech → `[ending, replacement]`. */
  rules: Record<string, [string, string][]>;
  exceptions: Record<string, Record<string, string[]>>;
  /** Coarse part of speech → known base forms, space-separated. */
  index: Record<string, string>;
}

interface ModelTables {
  't2v.seeds': number[];
  'nert2v.seeds': number[];
  tags: string[];
  'parser.moves': string[];
  'ner.moves': string[];
  tok: TokenizerTables;
  /** Hash of a word (16 hex digits) → its norm. */
  normsH: Record<string, string>;
  /** Name, shape, offset into the weights. */
  manifest: [name: string, shape: number[], offset: number][];
}

const file = (name: string) => readFileSync(new URL(`./model/${name}`, import.meta.url));

export const tables: ModelTables = JSON.parse(file('en-sm.json').toString('utf8'));

export const loadLemmaTables = (): LemmaTables => JSON.parse(file('lemmas.json').toString('utf8'));

export const loadKernelBytes = (): Buffer => file('kernel.wasm');

/** IEEE half precision to single, exactly. */
function widen(half: number): number {
  const sign = half >> 15 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function loadWeights(): Float32Array {
  const raw = file('en-sm.f16.bin');
  const halves = new Uint16Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
  const single = new Float32Array(65536);
  for (let i = 0; i < single.length; i++) single[i] = widen(i);
  const weights = new Float32Array(halves.length);
  for (let i = 0; i < halves.length; i++) weights[i] = single[halves[i]!]!;
  return weights;
}

const weights = loadWeights();
const places = new Map(tables.manifest.map(([name, shape, offset]) => [name, { offset, size: shape.reduce((a, b) => a * b, 1) }]));

/** The weights of one layer by its name in the manifest, row-major. Throws on an unknown name. */
export function weightsOf(name: string): Float32Array {
  const place = places.get(name);
  if (!place) throw new Error(`parser model: no weights named ${name}`);
  return weights.subarray(place.offset, place.offset + place.size);
}
