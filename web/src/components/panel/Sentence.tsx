import { Fragment } from 'react';
import type { ClaimInContext } from '../../../../src/model.ts';
import { cutText } from './cutText.ts';

/** The evidence with the words for both ends of the fact set off. */
export const Sentence = ({
  claim: { evidence, sourceText, targetText },
}: {
  claim: Pick<ClaimInContext, 'evidence' | 'sourceText' | 'targetText'>;
}) => {
  const spans = [sourceText, targetText].flatMap((text) => {
    const start = text ? evidence.text.indexOf(text) : -1;
    return start < 0 ? [] : [{ start, end: start + text.length, mark: 'end' }];
  });
  return cutText(evidence.text, spans).map(({ start, text, marks }) =>
    marks.length ? <b key={start}>{text}</b> : <Fragment key={start}>{text}</Fragment>,
  );
};
