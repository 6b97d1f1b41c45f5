import { useEffect } from 'react';
import { useShown } from './useShown.tsx';
import { useView } from './useView.tsx';

const PAGE_TITLES = { graph: 'newsgraph', articles: 'Articles · newsgraph', cypher: 'Cypher · newsgraph' } as const;

/** Names the tab after what is chosen, so that the browser's history can be read. */
export const useTitle = (): void => {
  const { view } = useView();
  const { nodes } = useShown();
  const chosen = view.page === 'graph' && view.focus?.kind === 'entity' ? nodes.get(view.focus.id)?.name : undefined;
  useEffect(() => {
    document.title = chosen ? `${chosen} · newsgraph` : PAGE_TITLES[view.page];
  }, [chosen, view.page]);
};
