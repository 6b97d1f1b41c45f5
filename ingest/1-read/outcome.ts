import type { Article } from '../../src/model.ts';

/** What one input came to: an article, or one line that says what, where and what to do. */
export type ReadOutcome = { article: Article } | { problem: string };

export interface ReadOptions {
  /** Let URLs reach private, loopback and link-local addresses. */
  allowPrivate?: boolean;
  /** Where `-` reads from; the process's standard input by default. */
  stdin?: AsyncIterable<Uint8Array>;
}

/** A document as the API and JSON lines give it: `text` or `html`, the rest optional. */
export interface DocumentInput {
  id?: string;
  text?: string;
  html?: string;
  title?: string;
  published?: string;
  url?: string;
  source?: string;
}

/** Limits on what is read, in bytes, milliseconds and hops. */
export const LIMITS = {
  documentBytes: 20 * 1024 * 1024,
  downloadBytes: 10 * 1024 * 1024,
  downloadTime: 15_000,
  redirects: 5,
} as const;
