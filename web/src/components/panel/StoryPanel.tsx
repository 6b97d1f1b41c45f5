import type { ArticlePage, GraphNode, Stats } from '../../../../src/model.ts';
import { NODE_TYPES } from '../../../../src/ontology.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useRevision } from '../../state/revision.ts';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { grouped } from '../common/count.ts';
import { readDate, readSpan } from '../common/dates.ts';
import { useOpenEntity } from '../common/EntityLink.tsx';
import { Lines } from '../common/Lines.tsx';
import { TypeMark } from '../common/TypeMark.tsx';

const Figures = ({ stats }: { stats: Stats }) => (
  <dl className="figures">
    {(['articles', 'entities', 'facts', 'claims'] as const).map((name) => (
      <div key={name}>
        <dd>{grouped(stats[name])}</dd>
        <dt>{name}</dt>
      </div>
    ))}
  </dl>
);

const MostConnected = ({ nodes }: { nodes: GraphNode[] }) => {
  const open = useOpenEntity();
  const most = nodes[0]?.degree || 1;
  return (
    <ul className="rank">
      {nodes.map((node) => (
        <li key={node.id}>
          <button type="button" onClick={() => open(node.id)} title={NODE_TYPES[node.type].label}>
            <TypeMark type={node.type} />
            <span className="rank-name">{node.name}</span>
            <span className="rank-bar" aria-hidden="true">
              <span style={{ width: `${(100 * node.degree) / most}%`, background: `var(--type-${node.type})` }} />
            </span>
            <span className="rank-count" title="facts">
              {grouped(node.degree)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** What the panel shows while nothing is chosen: how much there is, who matters most, what came in last. */
export const StoryPanel = () => {
  const revision = useRevision();
  const { dispatch } = useView();
  const stats = useAnswer<Stats>(at.stats(), revision);
  const page = useAnswer<ArticlePage>(at.articles({ offset: 0, limit: 6 }), revision);
  const { subgraph } = useShown();
  const top = [...subgraph.nodes].sort((a, b) => b.degree - a.degree).slice(0, 10);
  return (
    <div className="story">
      <h1 className="panel-title">The story at a glance</h1>
      {stats.value ? (
        <>
          <p className="panel-sub">{readSpan(stats.value.from, stats.value.to) || 'No dated fact yet'}</p>
          <Figures stats={stats.value} />
        </>
      ) : (
        stats.status === 'loading' && <Lines count={3} />
      )}
      {top.length > 0 && (
        <section>
          <h2 className="section-title">Most connected here</h2>
          <MostConnected nodes={top} />
        </section>
      )}
      {page.value && page.value.articles.length > 0 && (
        <section>
          <h2 className="section-title">Articles</h2>
          <ul className="plain-list">
            {page.value.articles.map((article) => (
              <li key={article.id}>
                <button
                  type="button"
                  className="article-row"
                  onClick={() => dispatch({ do: 'focus', focus: { kind: 'article', id: article.id } })}
                >
                  <span className="article-row-title">{article.title ?? article.id}</span>
                  <span className="meta">
                    {[article.source, article.published && readDate(article.published)].filter(Boolean).join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {page.value.total > page.value.articles.length && (
            <button type="button" className="text-button" onClick={() => dispatch({ do: 'open', page: 'articles' })}>
              All {grouped(page.value.total)} articles
            </button>
          )}
        </section>
      )}
    </div>
  );
};
