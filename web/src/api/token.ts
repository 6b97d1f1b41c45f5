import { useSyncExternalStore } from 'react';

const KEY = 'newsgraph-token';

/** A question for the token that waits for its answer; `refused` when the server did not take the last one. */
export interface TokenQuestion {
  refused: boolean;
  answer: (token: string | undefined) => void;
}

interface TokenState {
  kept: string | undefined;
  question: TokenQuestion | undefined;
}

let state: TokenState = { kept: sessionStorage.getItem(KEY) ?? undefined, question: undefined };
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
const change = (next: Partial<TokenState>): void => {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
};

export const useToken = (): TokenState => useSyncExternalStore(subscribe, () => state);
export const keptToken = (): string | undefined => state.kept;

/** Kept for this tab until it is closed: never in localStorage, where the next user of the machine would find it. */
export const keepToken = (token: string): void => {
  sessionStorage.setItem(KEY, token);
  change({ kept: token });
};

export const forgetToken = (): void => {
  sessionStorage.removeItem(KEY);
  change({ kept: undefined });
};

/** Asks whoever sits there for the token; undefined when they would rather not. Two requests at once share one question. */
export const askForToken = (refused: boolean): Promise<string | undefined> =>
  new Promise((resolve) => {
    const before = state.question;
    const answer = (token: string | undefined) => {
      change({ question: undefined });
      before?.answer(token);
      resolve(token);
    };
    change({ question: { refused, answer } });
  });
