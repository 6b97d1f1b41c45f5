import { STROKES, type Stroke } from '../../graph/strands.ts';

interface StrokeSampleProps {
  stroke: Stroke;
  width?: number;
  color?: string;
  crossed?: boolean;
}

/** A line as the graph draws it, for legend and badges. */
export const StrokeSample = ({ stroke, width = 28, color = 'currentColor', crossed = false }: StrokeSampleProps) => {
  const { period, duty } = STROKES[stroke];
  const dash = period ? `${period * duty} ${period * (1 - duty)}` : undefined;
  const middle = width / 2;
  return (
    <svg className="stroke-sample" viewBox={`0 0 ${width} 10`} style={{ width: `${width / 16}rem`, height: '0.625rem' }} aria-hidden="true">
      <path d={`M0 5H${width}`} stroke={color} strokeWidth={2} strokeDasharray={dash} fill="none" />
      {crossed && <path d={`M${middle - 4} 1l8 8m0-8l-8 8`} stroke={color} strokeWidth={1.8} fill="none" />}
    </svg>
  );
};
