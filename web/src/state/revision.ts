import { useSyncExternalStore } from 'react';
import { forgetAnswers } from '../api/cache.ts';

let revision = 0;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Counts the changes made to the store from this page; whoever reads answers depends on it. */
export const useRevision = (): number => useSyncExternalStore(subscribe, () => revision);

/** The store changed: everything is read anew. */
export const storeChanged = (): void => {
  forgetAnswers();
  revision += 1;
  for (const listener of listeners) listener();
};
