import type { Stats, TimelineBucket } from '../../../../src/model.ts';
import { at } from '../../api/endpoints.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useRevision } from '../../state/revision.ts';
import { useView } from '../../state/useView.tsx';
import { count } from '../common/count.ts';
import { readSpan } from '../common/dates.ts';
import { Bars } from './Bars.tsx';
import { Brush } from './Brush.tsx';
import { axisOf, datesOf, fillBuckets, type Range, rangeOf, unitFor } from './buckets.ts';

/** Dated facts over time; a range of bars drawn out or set by keyboard narrows the graph. */
export const Timeline = () => {
  const { view, dispatch } = useView();
  const revision = useRevision();
  const stats = useAnswer<Stats>(at.stats(), revision).value;
  const { from, to, ...others } = view.filter;
  const by = unitFor(stats?.from, stats?.to);
  const answer = useAnswer<TimelineBucket[]>(stats ? at.timeline(by, others) : undefined, revision);
  const buckets = fillBuckets(answer.value ?? [], by);
  // The room is kept while the answer is on its way, so that the graph need not move.
  if (!answer.value && answer.status !== 'failed') return <section className="timeline timeline-empty" aria-hidden="true" />;
  if (buckets.length < 2) return null;
  const range = rangeOf(buckets, { from, to });
  const chosen = from !== undefined || to !== undefined;
  const covered = buckets.slice(range.first, range.last + 1).reduce((total, bucket) => total + bucket.facts, 0);
  const set = (next: Range) => dispatch({ do: 'narrow', filter: { ...others, ...datesOf(buckets, next) } });
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-head">
        <strong>{readSpan(buckets[range.first]?.date, buckets[range.last]?.date)}</strong>
        <span className="meta">{count(covered, 'dated fact')}</span>
        {chosen && (
          <button type="button" className="text-button" onClick={() => dispatch({ do: 'narrow', filter: others })}>
            Whole period
          </button>
        )}
      </div>
      <div className="timeline-plot">
        <Bars buckets={buckets} range={range} />
        <Brush buckets={buckets} range={range} chosen={chosen} set={set} />
      </div>
      <div className="timeline-axis" aria-hidden="true">
        {axisOf(buckets, 12).map(({ position, label }) => (
          <span key={position} style={{ left: `${(100 * position) / buckets.length}%` }}>
            {label}
          </span>
        ))}
      </div>
    </section>
  );
};
