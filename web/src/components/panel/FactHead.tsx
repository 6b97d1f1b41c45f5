import type { Fact, GraphNode } from '../../../../src/model.ts';
import { QUAD_CLASSES } from '../../../../src/ontology.ts';
import { EntityLink } from '../common/EntityLink.tsx';
import { Verb } from '../common/FactWords.tsx';

/** Who did what to whom, at the head of a panel; both ends open. */
export const FactHead = ({
  fact,
  source,
  target,
}: {
  fact: Pick<Fact, 'type' | 'polarity' | 'quad' | 'plover'>;
  source: GraphNode;
  target: GraphNode;
}) => (
  <header className="fact-head">
    <p className="fact-class" style={{ color: `var(--quad-${fact.quad})` }}>
      {QUAD_CLASSES[fact.quad].label}
      {fact.plover && <span> · {fact.plover}</span>}
    </p>
    <h1 className="panel-title">
      {source.name} <Verb fact={fact} /> {target.name}
    </h1>
    <div className="fact-ends">
      <EntityLink node={source} />
      <span aria-hidden="true">→</span>
      <EntityLink node={target} />
    </div>
  </header>
);
