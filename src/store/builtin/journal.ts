import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { ExtractionSchema, IdentityDecisionSchema } from '../../model.ts';

/** One line of the journal. */
export const RecordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extraction'), extraction: ExtractionSchema }),
  z.object({ kind: z.literal('retraction'), article: z.string() }),
  z.object({ kind: z.literal('decision'), decision: IdentityDecisionSchema }),
]);
export type JournalRecord = z.infer<typeof RecordSchema>;

/** An append-only file of records, one JSON line each. What was appended is on the disk when `append` resolves. */
export class Journal {
  readonly path: string;
  private file: FileHandle;
  /** Bytes up to the end of the last whole record. */
  private size: number;
  private torn = false;

  private constructor(path: string, file: FileHandle, size: number) {
    this.path = path;
    this.file = file;
    this.size = size;
  }

  /** Replays every record, drops a torn last line with a notice. Throws a UserError with the line's number where an earlier line is broken. */
  static async open(path: string, options: { replay: (record: JournalRecord) => void; notice: (line: string) => void }): Promise<Journal> {
    const file = await open(path, 'a+', 0o600).catch((cause) => {
      throw new UserError(`${path}: ${reasonOf(cause)}. Give a data folder that can be written.`);
    });
    try {
      const size = await replayAll(path, options);
      if (size < (await file.stat()).size) await file.truncate(size);
      return new Journal(path, file, size);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Appends records, all or none. On a full disk what was half-written is cut off again and a UserError thrown. */
  async append(records: readonly JournalRecord[]): Promise<void> {
    const bytes = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    try {
      // What a failed write left over, where it could not be cut off at once.
      if (this.torn) await this.file.truncate(this.size);
      this.torn = true;
      await writeAll(this.file, bytes);
      await this.file.datasync();
      this.size += bytes.length;
      this.torn = false;
    } catch (cause) {
      this.torn = await this.file.truncate(this.size).then(
        () => false,
        () => true,
      );
      throw new UserError(`${this.path}: ${reasonOf(cause)}. Nothing of it was stored; make room and run again.`);
    }
  }

  /** Replaces the whole file by these records, through a new file beside it. */
  async rewrite(records: Iterable<JournalRecord>): Promise<void> {
    const next = `${this.path}.new`;
    const file = await open(next, 'w+', 0o600);
    let size = 0;
    try {
      for (const record of records) {
        const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
        await writeAll(file, bytes);
        size += bytes.length;
      }
      await file.datasync();
      await rename(next, this.path);
    } catch (cause) {
      await file.close();
      await rm(next, { force: true });
      throw new UserError(`${next}: ${reasonOf(cause)}. The journal stays as it was.`);
    }
    await this.file.close();
    await file.close();
    this.file = await open(this.path, 'a+');
    this.size = size;
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to write',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
};
const reasonOf = (cause: unknown): string => REASONS[(cause as NodeJS.ErrnoException).code ?? ''] ?? (cause as Error).message;

/** Answers the bytes of whole records. Only the last line may be torn: nobody was told that it is stored. */
async function replayAll(path: string, { replay, notice }: Parameters<typeof Journal.open>[1]): Promise<number> {
  const remedy = 'Take this line out, or put the file back from a backup.';
  let size = 0;
  let number = 0;
  let torn = 0;
  for await (const { line, whole } of linesOf(path)) {
    if (torn) throw new UserError(`${path}:${torn}: not a whole JSON record. ${remedy}`);
    number += 1;
    const json = whole ? parse(line.toString()) : undefined;
    if (json === undefined) {
      torn = number;
      continue;
    }
    const record = RecordSchema.safeParse(json);
    const issue = record.error?.issues[0];
    if (!record.success) throw new UserError(`${path}:${number}: ${issue?.path.join('.')}: ${issue?.message}. ${remedy}`);
    replay(record.data);
    size += line.length + 1;
  }
  if (torn) notice(`${path}:${torn}: the last line is torn and was dropped.`);
  return size;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function* linesOf(path: string): AsyncIterable<{ line: Buffer; whole: boolean }> {
  let parts: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield { line: Buffer.concat([...parts, chunk.subarray(from, at)]), whole: true };
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield { line: Buffer.concat(parts), whole: false };
}
