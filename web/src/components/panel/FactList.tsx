import { useState } from 'react';
import type { Fact, GraphNode } from '../../../../src/model.ts';
import { verbOf } from '../../graph/words.ts';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { readDate } from '../common/dates.ts';
import { FactBadges } from '../common/FactBadges.tsx';
import { TypeMark } from '../common/TypeMark.tsx';
import { type FactGroup, groupFacts } from './groupFacts.ts';

const FIRST = 6;

const Row = ({ fact, other }: { fact: Fact; other: GraphNode | undefined }) => {
  const { dispatch } = useView();
  return (
    <li>
      <button type="button" className="fact-row" onClick={() => dispatch({ do: 'focus', focus: { kind: 'fact', id: fact.id } })}>
        {other && <TypeMark type={other.type} size={18} />}
        <span className={fact.polarity === 'negative' ? 'fact-row-name negated' : 'fact-row-name'}>{other?.name ?? '…'}</span>
        {fact.claims > 1 && (
          <span className="fact-row-count" title={`${count(fact.claims, 'claim')} in ${count(fact.articles, 'article')}`}>
            ×{fact.claims}
          </span>
        )}
        <FactBadges fact={fact} />
        <span className="fact-row-date">{fact.date ? readDate(fact.date) : ''}</span>
      </button>
    </li>
  );
};

const Group = ({ group, node, others }: { group: FactGroup; node: GraphNode; others: ReadonlyMap<string, GraphNode> }) => {
  const [all, setAll] = useState(false);
  const { facts, side, type } = group;
  const shown = all ? facts : facts.slice(0, FIRST);
  const verb = verbOf(type);
  return (
    <section className="fact-group">
      <h3>
        <span className="quad-dot" style={{ background: `var(--quad-${facts[0]!.quad})` }} />
        {side === 'target' ? (
          <>
            … {verb} <span className="self">{node.name}</span>
          </>
        ) : (
          <>{verb} …</>
        )}
        <span className="group-count">{facts.length}</span>
      </h3>
      <ul className="plain-list">
        {shown.map((fact) => (
          <Row key={fact.id} fact={fact} other={others.get(fact.source === node.id ? fact.target : fact.source)} />
        ))}
      </ul>
      {facts.length > FIRST && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${facts.length}`}
        </button>
      )}
    </section>
  );
};

/** An entity's facts in plain words, grouped by relation. */
export const FactList = ({ node, facts, nodes }: { node: GraphNode; facts: readonly Fact[]; nodes: readonly GraphNode[] }) => {
  const others = new Map(nodes.map((other) => [other.id, other]));
  return (
    <>
      {groupFacts(facts, node.id).map((group) => (
        <Group key={group.key} group={group} node={node} others={others} />
      ))}
      {!facts.length && <p className="quiet">No fact states anything of it; articles mention it only.</p>}
    </>
  );
};
