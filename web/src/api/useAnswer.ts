import { useCallback, useEffect, useState } from 'react';
import { ask } from './cache.ts';
import { ApiError } from './client.ts';

export type Answer<T> =
  | { status: 'idle' | 'loading'; value?: T; error?: undefined }
  | { status: 'ready'; value: T; error?: undefined }
  | { status: 'failed'; value?: T; error: ApiError };

const asApiError = (error: unknown): ApiError => (error instanceof ApiError ? error : new ApiError(0, String(error)));

/**
 * Reads one address and follows it when it changes; `undefined` reads nothing. While a new address loads, `value` keeps the
 * former answer, so that a panel does not flash. `revision` forces reading again.
 */
export const useAnswer = <T>(address: string | undefined, revision = 0): Answer<T> & { address?: string; retry: () => void } => {
  const [answer, setAnswer] = useState<Answer<T> & { address?: string }>({ status: address ? 'loading' : 'idle' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` and `revision` ask again
  useEffect(() => {
    if (!address) return setAnswer({ status: 'idle' });
    let current = true;
    setAnswer((former) => ({ status: 'loading', ...(former.value !== undefined && { value: former.value }) }));
    ask<T>(address).then(
      (value) => current && setAnswer({ status: 'ready', value, address }),
      (error) => current && setAnswer({ status: 'failed', error: asApiError(error), address }),
    );
    return () => {
      current = false;
    };
  }, [address, tries, revision]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { ...answer, retry };
};
