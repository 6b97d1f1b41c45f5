import type { Problem } from '../../../src/model.ts';
import { askForToken, forgetToken, keepToken, keptToken } from './token.ts';

/** An answer that is not what was asked for: the server's problem, or status 0 when no server answered. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** `/api/overview?limit=60&types=State,Bank`; absent and empty values are left out. */
export const apiPath = (path: string, query: Record<string, QueryValue> = {}): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const written = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (written && value !== false) search.set(name, written);
  }
  const tail = search.toString();
  return `api/${path}${tail ? `?${tail}` : ''}`;
};

const problemOf = async (response: Response): Promise<ApiError> => {
  const body = (await response.json().catch(() => undefined)) as Problem | undefined;
  return new ApiError(response.status, body?.detail ?? body?.title ?? `The server answered ${response.status}`);
};

const send = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError(0, 'The server does not answer. Is newsgraph still running?');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
};

export const getJson = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await send(path, { headers: { accept: 'application/json' }, ...(signal && { signal }) })).json() as Promise<T>;

/** Sends with the token, if there is one; where the server wants one, asks for it and tries again until it fits or nobody answers. */
const sendAsWriter = async (path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> => {
  for (let token = keptToken(); ; ) {
    const headers = { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) };
    try {
      const response = await send(path, { ...init, headers });
      if (token && token !== keptToken()) keepToken(token);
      return response;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error;
      if (token && token === keptToken()) forgetToken();
      token = await askForToken(token !== undefined);
      if (!token) throw new ApiError(401, 'Nothing was changed: this server takes changes only with its token.');
    }
  }
};

export const sendJson = async <T>(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<T | undefined> => {
  const response = await sendAsWriter(path, {
    method,
    headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text ? (JSON.parse(text) as T) : undefined;
};
