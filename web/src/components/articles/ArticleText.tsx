import { Fragment, useEffect, useMemo, useRef } from 'react';
import type { ArticleDetail } from '../../../../src/model.ts';
import { writeHash } from '../../state/hash.ts';
import { EMPTY_VIEW } from '../../state/view.ts';
import { useOpenEntity } from '../common/EntityLink.tsx';
import type { Piece } from '../panel/cutText.ts';
import { paragraphsOf, type TextMark } from './articleText.ts';

const claimsOf = ({ marks }: Piece<TextMark>): string[] => marks.flatMap((mark) => (mark.kind === 'claims' ? mark.claims : []));
const mentionOf = ({ marks }: Piece<TextMark>): string | undefined => marks.find((mark) => mark.kind === 'mention')?.entity;

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface ArticleTextProps {
  detail: ArticleDetail;
  /** The claim whose sentence is highlighted and scrolled to. */
  claim?: string | undefined;
  choose: (claim: string) => void;
}

const Marked = ({ piece, claim, choose }: { piece: Piece<TextMark>; claim: string | undefined; choose: (claim: string) => void }) => {
  const open = useOpenEntity();
  const claims = claimsOf(piece);
  const entity = mentionOf(piece);
  const words = entity ? (
    // A link, as a button would not break across lines.
    <a
      className="mention"
      href={`#${writeHash({ ...EMPTY_VIEW, focus: { kind: 'entity', id: entity } })}`}
      onClick={(event) => {
        event.preventDefault();
        open(entity);
      }}
    >
      {piece.text}
    </a>
  ) : (
    piece.text
  );
  if (!claims.length) return words;
  const chosen = claim !== undefined && claims.includes(claim);
  if (chosen) return <mark className="claim-chosen">{words}</mark>;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of claims beneath the text offers the same by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: the list of claims beneath the text offers the same by keyboard
    <span className="claim-mark" title="States a claim" onClick={(event) => event.target === event.currentTarget && choose(claims[0]!)}>
      {words}
    </span>
  );
};

/** An article's text: the chosen sentence highlighted, sentences with other claims lightly marked, names lead to their entities. */
export const ArticleText = ({ detail, claim, choose }: ArticleTextProps) => {
  const text = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(detail), [detail]);
  useEffect(() => {
    if (!claim || !detail) return;
    const mark = text.current?.querySelector('.claim-chosen');
    mark?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
  }, [claim, detail]);
  return (
    <div className="article-text" ref={text} lang={detail.article.language}>
      {paragraphs.map(({ start, pieces }) => (
        <p key={start}>
          {pieces.map((piece) => (
            <Fragment key={piece.start}>
              <Marked piece={piece} claim={claim} choose={choose} />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
};
