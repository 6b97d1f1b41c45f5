import type { ArticleHead } from '../../../../src/model.ts';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { readDate } from '../common/dates.ts';

/** Heads of articles as a list; choosing one opens it in the reader. */
export const ArticleRows = ({ articles, chosen }: { articles: readonly ArticleHead[]; chosen?: string | undefined }) => {
  const { dispatch } = useView();
  return (
    <ul className="plain-list">
      {articles.map(({ id, title, source, published, claims }) => (
        <li key={id}>
          <button
            type="button"
            className="article-row"
            aria-current={id === chosen}
            onClick={() => dispatch({ do: 'focus', focus: { kind: 'article', id } })}
          >
            <span className="article-row-title">{title ?? id}</span>
            <span className="meta">{[source, published && readDate(published), count(claims, 'claim')].filter(Boolean).join(' · ')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
