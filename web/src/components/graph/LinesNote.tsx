import { count, grouped } from '../common/count.ts';
import type { LineCount } from './useLines.ts';

const wordsOf = ({ drawn, of, chosen }: LineCount): string => {
  if (!chosen) return `${grouped(drawn)} of ${grouped(of)} lines drawn, the strongest. Zoom in, or choose an entity, for its own.`;
  return drawn < of
    ? `The strongest ${grouped(drawn)} of ${grouped(of)} lines of what is chosen.`
    : `All ${count(of, 'line')} of what is chosen, no others.`;
};

/** Says that not all lines are drawn, and how to see more. */
export const LinesNote = ({ lines }: { lines: LineCount | undefined }) =>
  lines && (lines.chosen || lines.drawn < lines.of) ? (
    <p className="lines-note" role="status">
      {wordsOf(lines)}
    </p>
  ) : null;
