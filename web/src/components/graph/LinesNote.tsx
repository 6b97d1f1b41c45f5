import { grouped } from '../common/count.ts';
import type { LineCount } from './useLines.ts';

/** Says that not all lines are drawn, and how to see more. */
export const LinesNote = ({ count }: { count: LineCount | undefined }) =>
  count && count.drawn < count.of ? (
    <p className="lines-note" role="status">
      <strong>{grouped(count.drawn)}</strong> of {grouped(count.of)} lines drawn, the strongest. Zoom in, or choose an entity, for its own.
    </p>
  ) : null;
