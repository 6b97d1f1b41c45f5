import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { readHash, writeHash } from './hash.ts';
import { type Action, isPlace, NARROW_LIMIT, step, type View } from './view.ts';

export type Dispatch = (action: Action) => void;
const ViewContext = createContext<{ view: View; dispatch: Dispatch; depth: number } | undefined>(undefined);

/** How many steps this page has put into the history; 0 when there is nothing of ours to go back to. */
const depthNow = (): number => (history.state as { depth?: number } | null)?.depth ?? 0;

/** The view that the address tells; a narrow screen starts with fewer nodes, unless the address says how many. */
const startView = (): View => {
  const view = readHash(location.hash);
  const asked = new URLSearchParams(location.hash.slice(1)).has('nodes');
  return asked || !matchMedia('(max-width: 47em)').matches ? view : { ...view, limit: NARROW_LIMIT };
};

/** Holds the view and keeps it and the address hash in step, both ways. */
export const ViewProvider = ({ children }: { children: ReactNode }) => {
  const [view, setView] = useState<View>(startView);
  const [depth, setDepth] = useState(depthNow);
  const latest = useRef(view);

  const dispatch = useCallback((action: Action) => {
    const next = step(latest.current, action);
    if (next === latest.current) return;
    latest.current = next;
    setView(next);
    const address = `#${writeHash(next)}`;
    if (address === (location.hash || '#')) return;
    if (isPlace(action)) history.pushState({ depth: depthNow() + 1 }, '', address);
    else history.replaceState({ depth: depthNow() }, '', address);
    setDepth(depthNow());
  }, []);

  useEffect(() => {
    const restore = () => {
      latest.current = readHash(location.hash);
      setView(latest.current);
      setDepth(depthNow());
    };
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
  }, []);

  const value = useMemo(() => ({ view, dispatch, depth }), [view, dispatch, depth]);
  return <ViewContext value={value}>{children}</ViewContext>;
};

export const useView = () => {
  const value = useContext(ViewContext);
  if (!value) throw new Error('useView needs a ViewProvider around it');
  return value;
};
