import { useState } from 'react';
import type { Fact, FactDetail } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { readStrandId, strandId } from '../../graph/strands.ts';
import { useShown } from '../../state/useShown.tsx';
import { readDate } from '../common/dates.ts';
import { FactBadges } from '../common/FactBadges.tsx';
import { Lines } from '../common/Lines.tsx';
import { Trouble } from '../common/Trouble.tsx';
import { Evidence } from './Evidence.tsx';
import { FactHead } from './FactHead.tsx';
import { FactPanel } from './FactPanel.tsx';

const FIRST = 6;

/** One of the facts behind a line, with its sentences. */
const StrandFact = ({ fact }: { fact: Fact }) => {
  const answer = useAnswer<FactDetail>(at.fact(fact.id));
  return (
    <section className="strand-fact">
      <h2 className="strand-date">
        {fact.date ? readDate(fact.date) : 'No date given'} <FactBadges fact={fact} />
      </h2>
      {answer.status === 'failed' && <Trouble title="The sentences could not be read" error={answer.error} retry={answer.retry} />}
      {answer.value
        ? answer.value.claims.map((claim) => <Evidence key={claim.id} claim={claim} />)
        : answer.status === 'loading' && <Lines count={3} />}
    </section>
  );
};

/** A line of the graph: the facts that it stands for, in order of time, each with its sentences. */
export const StrandPanel = ({ id }: { id: string }) => {
  const { subgraph, nodes, status } = useShown();
  const [all, setAll] = useState(false);
  const facts = subgraph.facts.filter((fact) => strandId(fact) === id);
  const ends = readStrandId(id);
  const source = nodes.get(ends.source);
  const target = nodes.get(ends.target);
  if (!facts.length || !source || !target)
    return status === 'loading' ? (
      <Lines count={8} />
    ) : (
      <p className="quiet">This connection is not part of what is shown. Widen the filter to see it again.</p>
    );
  if (facts.length === 1) return <FactPanel id={facts[0]!.id} />;
  const sorted = [...facts].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return (
    <div className="fact">
      <FactHead fact={facts[0]!} source={source} target={target} />
      {(all ? sorted : sorted.slice(0, FIRST)).map((fact) => (
        <StrandFact key={fact.id} fact={fact} />
      ))}
      {sorted.length > FIRST && !all && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          Show all {sorted.length} facts
        </button>
      )}
    </div>
  );
};
