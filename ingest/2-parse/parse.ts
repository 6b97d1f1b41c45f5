/** Article → parsed sentences. */
import type { Article } from '../../src/model.ts';
import { type Analysis, analyzer } from './analyze.ts';
import { analyzeWithoutAsides } from './asides.ts';
import { splitChunks } from './chunks.ts';
import { lemmasOf } from './lemma.ts';
import type { Sentence, Token } from './sentence.ts';
import { joinFragments } from './sentences.ts';

/** The parts of an analysis that one sentence takes, `last` exclusive. */
interface Span {
  first: number;
  last: number;
}

function spansOf(starts: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] || i === 0) spans.push({ first: i, last: i + 1 });
    else spans.at(-1)!.last = i + 1;
  }
  return spans;
}

/** Filled one by one, as are the children: the engine knows such arrays from those that `map` makes, and every rule reads them. */
function tokensOf(analysis: Analysis, { first, last }: Span): Token[] {
  const raw = analysis.tokens.slice(first, last);
  const tags = analysis.tags.slice(first, last);
  const lemmas = lemmasOf(
    raw.map(({ lexeme }) => lexeme.text),
    tags,
  );
  const tokens: Token[] = [];
  for (const [i, { lexeme, written, start, end }] of raw.entries()) {
    const head = analysis.heads[first + i]!;
    const inside = head >= first && head < last;
    tokens.push({
      text: written ?? lexeme.text,
      start,
      end,
      lemma: lemmas[i]!,
      tag: tags[i]!,
      head: inside ? head - first : i,
      label: inside ? analysis.labels[first + i]! : 'ROOT',
    });
  }
  return tokens;
}

function childrenOf(tokens: Token[]): number[][] {
  const children: number[][] = [];
  for (const _ of tokens) children.push([]);
  for (const [i, { head }] of tokens.entries()) if (head !== i) children[head]!.push(i);
  return children;
}

function sentenceOf(article: Article, analysis: Analysis, span: Span, place: { index: number; paragraph: number }): Sentence {
  const tokens = tokensOf(analysis, span);
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  const names = analysis.names
    .filter((name) => name.start >= span.first && name.end <= span.last)
    .map((name) => ({ start: name.start - span.first, end: name.end - span.first, label: name.label }));
  return { ...place, start, end, text: article.text.slice(start, end), tokens, children: childrenOf(tokens), names };
}

/**
 * Sentences of an article in order. Paragraphs (text between blank lines) are parsed apart, so that no sentence crosses a blank
 * line. Never throws on any text; the time is linear in its length (see `chunks.ts` for the bounds).
 */
export function parseArticle(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  for (const chunk of splitChunks(article.text)) {
    const analysis = analyzeWithoutAsides(analyzer(), chunk.tokens);
    joinFragments(chunk.tokens, analysis, analysis.starts);
    for (const span of spansOf(analysis.starts)) {
      sentences.push(sentenceOf(article, analysis, span, { index: sentences.length, paragraph: chunk.paragraph }));
    }
  }
  return sentences;
}
