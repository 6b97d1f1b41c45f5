import { useMemo } from 'react';
import type { ArticleDetail } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { Spot } from '../../graph/spotlight.ts';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';

/** What the panel speaks of, as a spot on the graph: what is chosen, else a path found; of an article, all that it states. */
export const useSpot = (): Spot | undefined => {
  const { view } = useView();
  const { path } = useShown();
  const { focus } = view;
  const article = useAnswer<ArticleDetail>(focus?.kind === 'article' ? at.article(focus.id) : undefined).value;
  return useMemo(() => {
    if (focus?.kind === 'article' && article?.article.id === focus.id) {
      const claims = focus.claim ? article.claims.filter(({ id }) => id === focus.claim) : article.claims;
      return { facts: new Set(claims.map(({ fact }) => fact)) };
    }
    if (focus?.kind === 'fact') return { facts: new Set([focus.id]) };
    if (focus?.kind === 'strand') return { strand: focus.id };
    if (focus?.kind === 'entity') return { node: focus.id };
    if (!view.path || !path?.found) return undefined;
    return { facts: new Set(path.facts.map(({ id }) => id)), nodes: new Set(path.nodes.map(({ id }) => id)) };
  }, [focus, article, view.path, path]);
};
