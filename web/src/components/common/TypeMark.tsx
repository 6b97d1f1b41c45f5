import type { NodeType } from '../../../../src/ontology.ts';
import { TYPE_MARKS } from '../../icons.ts';

/** The disc that stands for a node type, as on the graph. */
export const TypeMark = ({ type, size = 20 }: { type: NodeType; size?: number }) => (
  <svg className="type-mark" viewBox="0 0 40 40" style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }} aria-hidden="true">
    <circle cx="20" cy="20" r="20" fill={`var(--type-${type})`} />
    <path d={TYPE_MARKS[type]} transform="translate(8.500 8.500) scale(0.96)" fill="var(--ng-on-type)" fillRule="evenodd" />
  </svg>
);
