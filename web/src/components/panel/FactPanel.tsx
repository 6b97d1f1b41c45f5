import type { FactDetail } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useRevision } from '../../state/revision.ts';
import { count } from '../common/count.ts';
import { readDate } from '../common/dates.ts';
import { FactBadges } from '../common/FactBadges.tsx';
import { Lines } from '../common/Lines.tsx';
import { Trouble } from '../common/Trouble.tsx';
import { Evidence } from './Evidence.tsx';
import { FactHead } from './FactHead.tsx';

/** One fact with every sentence that states it. */
export const FactPanel = ({ id }: { id: string }) => {
  const answer = useAnswer<FactDetail>(at.fact(id), useRevision());
  if (answer.status === 'failed') return <Trouble title="This fact could not be opened" error={answer.error} retry={answer.retry} />;
  if (!answer.value || answer.value.fact.id !== id) return <Lines count={8} />;
  const { fact, source, target, claims } = answer.value;
  return (
    <div className="fact">
      <FactHead fact={fact} source={source} target={target} />
      <p className="fact-facets">
        <strong>{fact.date ? readDate(fact.date) : 'No date given'}</strong>
        <FactBadges fact={fact} all />
      </p>
      <h2 className="section-title">
        {count(claims.length, 'sentence')} in {count(fact.articles, 'article')}
      </h2>
      {claims.map((claim) => (
        <Evidence key={claim.id} claim={claim} />
      ))}
    </div>
  );
};
