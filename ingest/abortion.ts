/** Waiting that ends when a signal is raised. */

/** Whatever comes first, or undefined when aborted. */
export type OrAborted = <Answer>(...promises: Promise<Answer>[]) => Promise<Answer | undefined>;

/**
 * `orAborted` waits for promises while the signal allows; `forget` takes the listener off. One promise that is raced against in every
 * step would keep all their outcomes until it settles, hence the turn of its own.
 */
export function abortion(signal: AbortSignal | undefined): { orAborted: OrAborted; forget: () => void } {
  let wake = () => {};
  const tell = () => wake();
  signal?.addEventListener('abort', tell, { once: true });
  const orAborted: OrAborted = (...promises) =>
    new Promise((resolve, reject) => {
      wake = () => resolve(undefined);
      if (signal?.aborted) wake();
      Promise.race(promises).then(resolve, reject);
    });
  return { orAborted, forget: () => signal?.removeEventListener('abort', tell) };
}
