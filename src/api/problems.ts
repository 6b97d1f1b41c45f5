/** Errors as `application/problem+json` (RFC 9457). */
import type { ErrorRequestHandler, Request, Response } from 'express';
import { z } from 'zod';
import { LimitError, messageOf, NotFoundError, UnavailableError, UnsupportedError, UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Problem } from '../model.ts';

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Token missing or wrong',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  415: 'Not JSON',
  421: 'Unknown host name',
  422: 'Nothing could be read',
  429: 'Too many requests',
  500: 'Internal error',
  501: 'Not available with this store',
  503: 'Not answered now',
};

/** An error that knows its HTTP status. */
export class HttpError extends UserError {
  override name = 'HttpError';
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** Writes a problem. `more` are further members, such as the problems of single articles. */
export function sendProblem(response: Response, status: number, detail: string, more: Record<string, unknown> = {}): void {
  const problem: Problem = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail };
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem, ...more }));
}

/** Which status an error means, and what may be told of it. */
export function statusOf(error: unknown): { status: number; detail: string } {
  if (error instanceof z.ZodError) return { status: 400, detail: describeIssues(error) };
  const detail = messageOf(error);
  if (error instanceof HttpError) return { status: error.status, detail };
  if (error instanceof NotFoundError) return { status: 404, detail };
  if (error instanceof UnsupportedError) return { status: 501, detail };
  if (error instanceof LimitError || error instanceof UnavailableError) return { status: 503, detail };
  if (error instanceof UserError) return { status: 400, detail };
  // body-parser and the router give their errors a status and whether the message may be shown.
  const { status, expose } = error as { status?: number; expose?: boolean };
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { status, detail: expose === false ? (TITLES[status] ?? '') : detail };
  // `%E0%A4%A` in a path.
  if (error instanceof URIError) return { status: 400, detail: 'The address is not encoded rightly.' };
  return { status: 500, detail: 'Something went wrong on the server; its log has more.' };
}

/** `query.limit: Give a whole number.` */
const describeIssues = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 5)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');

/** The last middleware: whatever was thrown becomes a problem; what is ours goes to the log. */
export const problemHandler =
  (log: Log | undefined): ErrorRequestHandler =>
  (error: unknown, request: Request, response: Response, _next) => {
    const { status, detail } = statusOf(error);
    if (status === 500) log?.error({ method: request.method, path: request.path, error: debugText(error) }, 'request failed');
    // A stream that broke midway cannot become a problem any more: cut it, so that the client does not take it for whole.
    if (response.headersSent) response.destroy();
    else sendProblem(response, status, detail);
  };

const debugText = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
