import type { TimelineBucket } from '../../../../src/model.ts';
import { QUADS } from '../../../../src/ontology.ts';
import type { Range } from './buckets.ts';

/** A bar for each bucket, stacked by quad class; those outside the range are grey. */
export const Bars = ({ buckets, range }: { buckets: readonly TimelineBucket[]; range: Range }) => {
  const most = Math.max(1, ...buckets.map(({ facts }) => facts));
  return (
    <div className="bars" aria-hidden="true">
      {buckets.map(({ date, facts, byQuad }, n) => (
        <div key={date} className="bar" data-out={n < range.first || n > range.last} title={`${date}: ${facts}`}>
          {/* The root keeps a month of one fact in sight beside a month of fifty. */}
          <div className="bar-stack" style={{ height: `${100 * Math.sqrt(facts / most)}%` }}>
            {QUADS.map((quad) =>
              byQuad[quad] ? <span key={quad} style={{ flexGrow: byQuad[quad], background: `var(--quad-${quad})` }} /> : null,
            )}
          </div>
        </div>
      ))}
    </div>
  );
};
