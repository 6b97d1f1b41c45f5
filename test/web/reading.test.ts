import { describe, expect, it } from 'vitest';
import type { ArticleDetail } from '../../src/model.ts';
import { paragraphsOf } from '../../web/src/components/articles/articleText.ts';
import { readDate, readSpan } from '../../web/src/components/common/dates.ts';
import { cutText } from '../../web/src/components/panel/cutText.ts';
import { groupFacts } from '../../web/src/components/panel/groupFacts.ts';
import { focusOf, groupHits } from '../../web/src/components/search/rows.ts';

describe('dates', () => {
  it.each([
    ['2007-01-31', '31 Jan 2007', 'a day'],
    ['2007-01', 'Jan 2007', 'a month gets no day'],
    ['2007', '2007', 'a year gets no month'],
    ['2007-02-08', '8 Feb 2007', 'no leading nought'],
  ])('%s reads %s: %s', (date, words) => {
    expect(readDate(date)).toBe(words);
  });
  it('a span of one date is that date', () => {
    expect(readSpan('2007', '2007')).toBe('2007');
    expect(readSpan('2006', '2007-02')).toBe('2006 – Feb 2007');
    expect(readSpan(undefined, undefined)).toBe('');
  });
});

describe('cutText', () => {
  it.each([
    { why: 'nothing marked', spans: [], pieces: ['abcdef'] },
    { why: 'one span', spans: [[2, 4, 'x']], pieces: ['ab', 'cd:x', 'ef'] },
    {
      why: 'overlapping spans are cut at each end',
      spans: [
        [0, 4, 'x'],
        [2, 6, 'y'],
      ],
      pieces: ['ab:x', 'cd:xy', 'ef:y'],
    },
    { why: 'a span that runs out of the text is cut to it', spans: [[4, 99, 'x']], pieces: ['abcd', 'ef:x'] },
    { why: 'an empty span marks nothing', spans: [[3, 3, 'x']], pieces: ['abcdef'] },
  ] as const)('$why', ({ spans, pieces }) => {
    const cut = cutText(
      'abcdef',
      spans.map(([start, end, mark]) => ({ start: start as number, end: end as number, mark: mark as string })),
    );
    expect(cut.map(({ text, marks }) => (marks.length ? `${text}:${marks.join('')}` : text))).toEqual(pieces);
  });
});

describe('paragraphsOf', () => {
  const text = 'Bank of China refused.\n\nHill went to Berlin. He met Kim.';
  const mention = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
    kind: 'name' as const,
  });
  const detail = {
    article: { id: 'a', text },
    entities: [
      { id: 'bank:boc', mentions: [mention('Bank of China')] },
      { id: 'state:CHN', mentions: [mention('China')] },
      { id: 'person:hill', mentions: [mention('Hill'), { ...mention('He'), kind: 'pronoun' as const }] },
    ],
    claims: ['c1', 'c2'].map((id) => ({ id, evidence: { text: 'He met Kim.', start: text.indexOf('He met'), end: text.length } })),
  } as unknown as ArticleDetail;
  const paragraphs = paragraphsOf(detail);

  it('gives back every letter of the paragraphs', () => {
    expect(paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
      'Bank of China refused.',
      'Hill went to Berlin. He met Kim.',
    ]);
  });
  it('links the longer of two names that share letters', () => {
    const marks = paragraphs[0]!.pieces.flatMap((piece) => piece.marks);
    expect(marks).toEqual([{ kind: 'mention', entity: 'bank:boc' }]);
  });
  it('knows all claims of a sentence, and leaves pronouns unlinked', () => {
    const last = paragraphs[1]!.pieces.at(-1);
    expect(last).toMatchObject({ text: 'He met Kim.', marks: [{ kind: 'claims', claims: ['c1', 'c2'] }] });
  });
});

describe('groupFacts', () => {
  const fact = (id: string, type: string, source: string, target: string) => ({ id, type, source, target }) as never;
  const groups = groupFacts(
    [
      fact('1', 'VISITS', 'me', 'x'),
      fact('2', 'ACCUSES', 'y', 'me'),
      fact('3', 'MEETS', 'a', 'me'),
      fact('4', 'MEETS', 'me', 'z'),
      fact('5', 'ACCUSES', 'me', 'y'),
    ],
    'me',
  );
  it('tells doing from suffering, but not for what two do together', () => {
    expect(groups.map(({ key, facts }) => `${key} ${facts.length}`)).toEqual([
      'MEETS both 2',
      'ACCUSES source 1',
      'ACCUSES target 1',
      'VISITS source 1',
    ]);
  });
});

describe('search hits', () => {
  const hit = (kind: 'entity' | 'article' | 'claim', id: string, change = {}) => ({ kind, id, name: id, text: id, score: 1, ...change });
  it('groups by kind and says a sentence once', () => {
    const groups = groupHits([
      hit('claim', 'c1', { text: 'They met.', article: 'a' }),
      hit('entity', 'e1'),
      hit('claim', 'c2', { text: 'They met.', article: 'a' }),
    ]);
    expect(groups.map(({ label, hits }) => [label, hits.length])).toEqual([
      ['Entities', 1],
      ['Sentences', 1],
    ]);
  });
  it.each([
    { why: 'an entity', chosen: hit('entity', 'state:PRK'), focus: { kind: 'entity', id: 'state:PRK' } },
    { why: 'an article', chosen: hit('article', 'a'), focus: { kind: 'article', id: 'a' } },
    { why: 'a sentence with its fact', chosen: hit('claim', 'c', { fact: 'f', article: 'a' }), focus: { kind: 'fact', id: 'f' } },
    { why: 'a sentence without one', chosen: hit('claim', 'c', { article: 'a' }), focus: { kind: 'article', id: 'a', claim: 'c' } },
  ])('opens $why', ({ chosen, focus }) => {
    expect(focusOf(chosen)).toEqual(focus);
  });
});
