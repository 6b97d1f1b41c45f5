import type { ReactNode } from 'react';
import { grouped } from '../common/count.ts';

interface FilterRowProps {
  label: string;
  help?: string;
  mark: ReactNode;
  count: number | undefined;
  checked: boolean;
  /** Some of what the row stands for is on. */
  partly?: boolean;
  toggle: () => void;
  only: () => void;
}

/** A row of the legend that is a switch; `only` leaves nothing else on. */
export const FilterRow = ({ label, help, mark, count, checked, partly = false, toggle, only }: FilterRowProps) => (
  <div className="filter-row" data-off={!checked && !partly}>
    <label title={help}>
      <input
        type="checkbox"
        checked={checked}
        onChange={toggle}
        ref={(box) => {
          if (box) box.indeterminate = partly && !checked;
        }}
      />
      <span className="filter-mark">{mark}</span>
      <span className="filter-label">{label}</span>
    </label>
    <button type="button" className="only" onClick={only} aria-label={`Only ${label}`}>
      only
    </button>
    <span className="filter-count">{count === undefined ? '' : grouped(count)}</span>
  </div>
);
