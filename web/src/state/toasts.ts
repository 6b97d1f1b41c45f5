import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  text: string;
  bad?: boolean;
}

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();
const SHOWN_FOR = 6000;

const change = (now: readonly Toast[]) => {
  toasts = now;
  for (const listener of listeners) listener();
};

export const dismiss = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

/** Says one line at the foot of the page for six seconds. */
export const say = (toast: Omit<Toast, 'id'>): void => {
  const id = next++;
  change([...toasts, { id, ...toast }]);
  setTimeout(() => dismiss(id), SHOWN_FOR);
};

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => toasts,
  );
