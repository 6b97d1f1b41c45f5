import type { ArticleDetail } from '../../../../src/model.ts';
import { cutText, type Piece, type Span } from '../panel/cutText.ts';

/** What may lie on a stretch of an article: a sentence that states claims, or a mention of an entity. */
export type TextMark = { kind: 'claims'; claims: string[] } | { kind: 'mention'; entity: string };

export interface Paragraph {
  start: number;
  pieces: Piece<TextMark>[];
}

const sentences = ({ claims }: ArticleDetail): Span<TextMark>[] => {
  const spans = new Map<string, { start: number; end: number; claims: string[] }>();
  for (const { id, evidence } of claims) {
    const key = `${evidence.start} ${evidence.end}`;
    const span = spans.get(key) ?? { start: evidence.start, end: evidence.end, claims: [] };
    span.claims.push(id);
    spans.set(key, span);
  }
  return [...spans.values()].map(({ start, end, claims }) => ({ start, end, mark: { kind: 'claims', claims } }));
};

/** `Bank of China` holds `China`: only the longer name leads somewhere. */
const outermost = <M>(spans: readonly Span<M>[]): Span<M>[] => {
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longestFirst.filter((span, n) => !longestFirst.slice(0, n).some((other) => other.start < span.end && span.start < other.end));
};

const mentions = ({ entities }: ArticleDetail): Span<TextMark>[] =>
  entities.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }): Span<TextMark> => ({ start, end, mark: { kind: 'mention', entity: id } })),
  );

/** The text as paragraphs of pieces, each knowing what lies on it; offsets are the article's own. */
export const paragraphsOf = (detail: ArticleDetail): Paragraph[] => {
  const spans = [...sentences(detail), ...outermost(mentions(detail))];
  const paragraphs: Paragraph[] = [];
  const lines = /[^\n]+/g;
  for (const { 0: line, index: start } of detail.article.text.matchAll(lines)) {
    if (!line.trim()) continue;
    const end = start + line.length;
    const near = spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
    paragraphs.push({ start, pieces: cutText(line, near).map((piece) => ({ ...piece, start: piece.start + start })) });
  }
  return paragraphs;
};
