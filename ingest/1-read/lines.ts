export interface NumberedLine {
  line: string;
  /** Counted from 1. */
  number: number;
  /** The line was longer than `limit` bytes; `line` is empty then. */
  tooLong?: boolean;
}

/** Splits a byte stream into lines of UTF-8, holding one line at a time: a file of any length in flat memory. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<NumberedLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): NumberedLine => {
    number += 1;
    const tooLong = size > limit;
    const line = tooLong ? '' : Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
    parts = [];
    size = 0;
    return tooLong ? { line, number, tooLong } : { line: number === 1 ? line.replace(/^\uFEFF/, '') : line, number };
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end));
      size += end - from;
      yield take();
      from = end + 1;
    }
    size += chunk.length - from;
    if (size <= limit) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (size > 0) yield take();
}
