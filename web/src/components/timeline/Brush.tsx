import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { TimelineBucket } from '../../../../src/model.ts';
import { readDate } from '../common/dates.ts';
import type { Range } from './buckets.ts';

interface BrushProps {
  buckets: readonly TimelineBucket[];
  range: Range;
  /** Whether the range is narrower than the whole. */
  chosen: boolean;
  set: (range: Range) => void;
}

const ordered = (a: number, b: number): Range => ({ first: Math.min(a, b), last: Math.max(a, b) });

/** Draws a range over the bars: with the pointer from bar to bar, or with two handles that obey the arrow keys. */
export const Brush = ({ buckets, range, chosen, set }: BrushProps) => {
  const area = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ anchor: number; now: number }>();
  const end = buckets.length - 1;
  const shown = drawn ? ordered(drawn.anchor, drawn.now) : range;
  const barAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = area.current!.getBoundingClientRect();
    return Math.max(0, Math.min(end, Math.floor(((clientX - left) / width) * buckets.length)));
  };
  /** Near a handle the other one is the anchor, so that the handle is dragged. */
  const anchorFor = (bar: number): number => {
    if (!chosen) return bar;
    if (Math.abs(bar - range.first) <= 1) return range.last;
    return Math.abs(bar - range.last) <= 1 ? range.first : bar;
  };
  const onPointerDown = (event: PointerEvent) => {
    const bar = barAt(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrawn({ anchor: anchorFor(bar), now: bar });
  };
  const onPointerUp = () => {
    if (drawn) set(ordered(drawn.anchor, drawn.now));
    setDrawn(undefined);
  };
  const onKey = (which: 'first' | 'last') => (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -12,
      PageUp: 12,
      Home: -end,
      End: end,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const moved = Math.max(0, Math.min(end, range[which] + step));
    set(
      which === 'first'
        ? { first: Math.min(moved, range.last), last: range.last }
        : { first: range.first, last: Math.max(moved, range.first) },
    );
  };
  const handle = (which: 'first' | 'last') => (
    <div
      role="slider"
      tabIndex={0}
      className={`brush-handle brush-${which}`}
      aria-label={which === 'first' ? 'Start of the period' : 'End of the period'}
      aria-valuemin={0}
      aria-valuemax={end}
      aria-valuenow={shown[which]}
      aria-valuetext={readDate(buckets[shown[which]]!.date)}
      onKeyDown={onKey(which)}
    />
  );
  const percent = (bar: number) => `${(100 * bar) / buckets.length}%`;
  return (
    <div
      className="brush"
      ref={area}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => drawn && setDrawn({ ...drawn, now: barAt(event) })}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setDrawn(undefined)}
    >
      <div
        className="brush-range"
        data-chosen={chosen || drawn !== undefined}
        style={{ left: percent(shown.first), width: percent(shown.last - shown.first + 1) }}
      >
        {handle('first')}
        {handle('last')}
      </div>
    </div>
  );
};
