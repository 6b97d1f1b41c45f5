export interface Span<M = string> {
  start: number;
  end: number;
  mark: M;
}
export interface Piece<M = string> {
  start: number;
  text: string;
  marks: M[];
}

/** Cuts a text at the ends of all spans; each piece knows the marks that cover it. Spans may overlap; those outside the text are cut to it. */
export const cutText = <M>(text: string, spans: readonly Span<M>[]): Piece<M>[] => {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => ({
    start,
    text: text.slice(start, cuts[n + 1]),
    marks: inside.filter((span) => span.start <= start && span.end > start).map(({ mark }) => mark),
  }));
};
