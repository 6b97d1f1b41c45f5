/** Request log and time-outs. */
import type { RequestHandler } from 'express';
import type { Log } from '../log.ts';
import { sendProblem } from './problems.ts';

/** One line a request: method, path without query, status, milliseconds. Never a body: articles are the user's own. */
export const requestLog =
  (log: Log | undefined): RequestHandler =>
  (request, response, next) => {
    if (log?.isLevelEnabled('info')) {
      const started = performance.now();
      const path = request.path;
      response.once('close', () => {
        const ms = Math.round(performance.now() - started);
        log.info({ method: request.method, path, status: response.statusCode, ms, finished: response.writableFinished }, 'request');
      });
    }
    next();
  };

/** Answers 503 when nothing was sent after so many milliseconds. What runs in the store ends at its own limit. */
export const requestTimeout =
  (milliseconds: number): RequestHandler =>
  (_request, response, next) => {
    const timer = setTimeout(() => {
      if (!response.headersSent) sendProblem(response, 503, `No answer within ${milliseconds} ms.`);
    }, milliseconds);
    timer.unref();
    response.once('close', () => clearTimeout(timer));
    next();
  };
