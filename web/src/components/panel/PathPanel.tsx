import type { Fact, GraphNode } from '../../../../src/model.ts';
import { useShown } from '../../state/useShown.tsx';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { readDate } from '../common/dates.ts';
import { EntityLink } from '../common/EntityLink.tsx';
import { FactBadges } from '../common/FactBadges.tsx';
import { FactWords } from '../common/FactWords.tsx';
import { Lines } from '../common/Lines.tsx';

const between = (facts: readonly Fact[], a: string, b: string): Fact[] =>
  facts.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a));

const Step = ({ fact, nameOf }: { fact: Fact; nameOf: (id: string) => string }) => {
  const { dispatch } = useView();
  return (
    <li>
      <button type="button" className="claim-row" onClick={() => dispatch({ do: 'focus', focus: { kind: 'fact', id: fact.id } })}>
        <span className="quad-dot" style={{ background: `var(--quad-${fact.quad})` }} />
        <FactWords fact={fact} sourceName={nameOf(fact.source)} targetName={nameOf(fact.target)} />
        <span className="claim-row-facets">
          <FactBadges fact={fact} />
          {fact.date && <span className="meta">{readDate(fact.date)}</span>}
        </span>
      </button>
    </li>
  );
};

/** The shortest path, entity by entity, with the facts that make each step. */
export const PathPanel = () => {
  const { path, status } = useShown();
  if (!path) return status === 'loading' ? <Lines count={8} /> : null;
  if (!path.found) {
    return (
      <>
        <h1 className="panel-title">No path</h1>
        <p className="panel-sub">Nothing links the two within six steps under this filter.</p>
      </>
    );
  }
  const names = new Map(path.nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <div>
      <h1 className="panel-title">
        From {path.nodes[0]?.name} to {path.nodes.at(-1)?.name}
      </h1>
      <p className="panel-sub">Shortest path, {count(path.length, 'step')}</p>
      <ol className="path-steps plain-list" style={{ marginTop: '1rem', paddingLeft: 0 }}>
        {path.nodes.map((node: GraphNode, n) => {
          const next = path.nodes[n + 1];
          return (
            <li key={node.id}>
              <EntityLink node={node} />
              {next && (
                <ul className="path-facts plain-list">
                  {between(path.facts, node.id, next.id).map((fact) => (
                    <Step key={fact.id} fact={fact} nameOf={nameOf} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
};
