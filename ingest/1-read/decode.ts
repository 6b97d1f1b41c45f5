import { UserError } from '../../src/errors.ts';

/** Marks at the start of a file that settle its encoding. */
const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes looked at for an encoding and for signs of a binary file. */
const HEAD = 4096;

/**
 * Text of a file's or an answer's bytes. The encoding is that of a byte order mark, else `declared` (of a Content-Type), else what
 * HTML or XML declares within, else UTF-8, else Windows-1252, where those bytes make text. Line ends become `\n`.
 * Throws a `UserError` for what is no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  if (bytes.length === 0) throw new UserError('the file is empty. Give a file with text.');
  const encoding = markOf(bytes) ?? wideOf(bytes) ?? usable(declared) ?? usable(declaredWithin(bytes));
  if (!encoding?.startsWith('utf-16') && isBinary(bytes))
    throw new UserError('this is a binary file. Give text, HTML, JSON lines or a feed.');
  const text = encoding ? decodeAs(encoding, bytes) : guess(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  if (broken > 3 && broken > text.length / 200) {
    throw new UserError(`the text is not ${encoding ?? 'utf-8'} (${broken} broken characters). Save the file as UTF-8.`);
  }
  return text.replace(/\r\n?/g, '\n');
}

const markOf = (bytes: Uint8Array): string | undefined => MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function wideOf(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const most = head.length / 2;
  if (zeros[1]! > most * 0.6 && zeros[0]! < most * 0.05) return 'utf-16le';
  if (zeros[0]! > most * 0.6 && zeros[1]! < most * 0.05) return 'utf-16be';
  return undefined;
}

/** `<meta charset>`, `<meta http-equiv content="…charset=…">` or `<?xml encoding="…"?>`. */
function declaredWithin(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (/<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(head))?.[1];
}

/** A label that this machine can decode. `utf-16` within a file that has no mark is a mistake: the label itself was read as bytes. */
function usable(label: string | undefined): string | undefined {
  if (!label || /^utf-?16/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const isBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, HEAD);
  const controls = head.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0);
  return head.includes(0) || controls > head.length / 50;
};

function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // a few bad bytes in UTF-8 text stay broken characters; text that is none at all is Windows-1252
    const loose = new TextDecoder('utf-8').decode(bytes);
    const broken = loose.match(/\uFFFD/g)?.length ?? 0;
    const good = loose.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    return good > broken * 2 ? loose : decodeAs('windows-1252', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  const text = windows1252(bytes);
  const high = text.match(/[\u0080-\uFFFF]/g)?.length ?? 0;
  if (high > text.length / 3) throw new UserError('the encoding is neither UTF-8 nor Windows-1252. Save the file as UTF-8.');
  return text;
}

// What bytes 0x80 … 0x9F mean in Windows-1252; Node 20's own decoder takes them for control characters. Spaces are unassigned.
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => {
      const meant = HIGH[character.charCodeAt(0) - 0x80]!;
      return meant === ' ' ? '\uFFFD' : meant;
    });
}
