/**
 * A route is one row: method, path, what it takes, what it answers, and its handler. Validation and the OpenAPI document
 * are both made from the row, so they cannot drift apart.
 */
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { MergeOutcome } from '../model.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';

/** An article as a client posts it. */
export interface PostedArticle {
  id?: string;
  text?: string;
  html?: string;
  url?: string;
  title?: string;
  published?: string;
  source?: string;
}

/** Takes posted articles into the store: whoever creates the app brings the pipeline. */
export type Ingest = (articles: readonly PostedArticle[]) => Promise<{ outcomes: MergeOutcome[]; problems: string[] }>;

export interface ApiContext {
  store: Store;
  ingest: Ingest;
  settings: Settings;
}

export interface RouteInput<P, Q, B> {
  params: P;
  query: Q;
  body: B;
}

type Schema = z.ZodType;
type Out<S> = S extends Schema ? z.output<S> : undefined;

export interface Route<P = Schema | undefined, Q = Schema | undefined, B = Schema | undefined> {
  method: 'get' | 'post' | 'delete';
  path: `/api/${string}`;
  /** One line for the document. */
  summary: string;
  /** Changes what is stored: needs the token, or loopback. */
  writes?: true;
  /** Query counted against the limit per minute. */
  limited?: true;
  params?: P;
  query?: Q;
  body?: B;
  /** Schema of a JSON answer, or the media types of a streamed one. */
  answer: Schema | readonly string[];
  /** Further statuses that it answers besides 200 and 400, for the document. */
  statuses?: readonly number[];
  /** Answers the JSON value; `undefined` when it has written the response itself. */
  handle: (
    input: RouteInput<Out<P>, Out<Q>, Out<B>>,
    context: ApiContext,
    http: { request: Request; response: Response },
  ) => Promise<unknown>;
}

/** Types a row by its own schemas. */
export const route = <
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(
  row: Route<P, Q, B>,
): Route => row as unknown as Route;
