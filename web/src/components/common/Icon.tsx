import { ICONS, type IconName } from '../../icons.ts';

/** A line icon in the colour of the text around it; decoration only, so whatever holds it carries the label. */
export const Icon = ({ name, size = 18 }: { name: IconName; size?: number }) => (
  <svg className="icon" viewBox="0 0 24 24" style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }} aria-hidden="true">
    <path d={ICONS[name]} fill="none" stroke="currentColor" strokeWidth={1.7} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
