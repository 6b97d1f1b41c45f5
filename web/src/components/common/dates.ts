const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `31 Jan 2007`, `Jan 2007`, `2007`: as precise as the date is written, never more. */
export const readDate = (date: string): string => {
  const [year, month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
};

/** `Jan 2007 – 13 Feb 2007`, or the one date. */
export const readSpan = (from: string | undefined, to: string | undefined): string => {
  if (from && to && from !== to) return `${readDate(from)} – ${readDate(to)}`;
  return from || to ? readDate((from ?? to)!) : '';
};
