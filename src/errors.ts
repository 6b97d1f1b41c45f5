/** The few kinds of error. A message says in one line what was read, where, and what to do. */

/** The user's mistake or the user's world: shown as one line, never with a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
}

/** What was asked for is not there (HTTP 404). */
export class NotFoundError extends UserError {
  override name = 'NotFoundError';
}

/** This store or build cannot do it (HTTP 501). */
export class UnsupportedError extends UserError {
  override name = 'UnsupportedError';
}

/** A limit on time, size or rows was reached (HTTP 413 or 503). */
export class LimitError extends UserError {
  override name = 'LimitError';
}

/** What is needed does not answer just now: asking again may help (HTTP 503). */
export class UnavailableError extends UserError {
  override name = 'UnavailableError';
}

/** One line of any error, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
