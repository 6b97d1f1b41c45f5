import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { GraphNode } from '../../../src/model.ts';
import { ApiError } from '../api/client.ts';
import { readShown, type Shown, shownKey } from './readShown.ts';
import { useRevision } from './revision.ts';
import { useView } from './useView.tsx';

const NOTHING: Shown = { base: [], subgraph: { nodes: [], facts: [] }, more: new Map() };

export interface ShownState extends Shown {
  status: 'loading' | 'ready' | 'failed';
  error?: ApiError;
  nodes: ReadonlyMap<string, GraphNode>;
  retry: () => void;
}

const ShownContext = createContext<ShownState | undefined>(undefined);

/** Fetches what the view shows whenever the view asks for something else; the former graph stays until the new one is there. */
export const ShownProvider = ({ children }: { children: ReactNode }) => {
  const { view } = useView();
  const revision = useRevision();
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [status, setStatus] = useState<Pick<ShownState, 'status' | 'error'>>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  const key = shownKey(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for all of the view that matters here
  useEffect(() => {
    let current = true;
    setStatus({ status: 'loading' });
    readShown(view).then(
      (next) => {
        if (!current) return;
        setShown(next);
        setStatus({ status: 'ready' });
      },
      (error: unknown) =>
        current && setStatus({ status: 'failed', error: error instanceof ApiError ? error : new ApiError(0, String(error)) }),
    );
    return () => {
      current = false;
    };
  }, [key, tries, revision]);
  const state = useMemo<ShownState>(
    () => ({
      ...shown,
      ...status,
      nodes: new Map(shown.subgraph.nodes.map((node) => [node.id, node])),
      retry: () => setTries((count) => count + 1),
    }),
    [shown, status],
  );
  return <ShownContext value={state}>{children}</ShownContext>;
};

export const useShown = (): ShownState => {
  const state = useContext(ShownContext);
  if (!state) throw new Error('useShown needs a ShownProvider around it');
  return state;
};
