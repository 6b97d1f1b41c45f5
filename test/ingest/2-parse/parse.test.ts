import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import type { Sentence } from '../../../ingest/2-parse/sentence.ts';

const parse = (text: string) => parseArticle({ id: 'a', text });
const texts = (text: string) => parse(text).map((sentence) => sentence.text);
const namesOf = ({ names, tokens }: Sentence) => names.map(({ start, end, label }) => [tokens[start]!.text, tokens[end - 1]!.text, label]);

/** What every rule relies on. */
function expectSound(text: string): void {
  let end = 0;
  for (const [index, sentence] of parse(text).entries()) {
    expect(sentence.index).toBe(index);
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
    expect(sentence.tokens.length).toBeGreaterThan(0);
    expect(sentence.tokens.some(({ head }, i) => head === i)).toBe(true);
    for (const [i, token] of sentence.tokens.entries()) {
      expect(token.text).toBe(text.slice(token.start, token.end));
      expect(token.label).not.toBe('');
      if (token.head !== i) expect(sentence.children[token.head]).toContain(i);
    }
    for (const name of sentence.names) expect(name.start < name.end && name.end <= sentence.tokens.length).toBe(true);
    end = sentence.end;
  }
}

describe('parseArticle', () => {
  it('never lets a sentence cross a blank line, and reads a single one as white space', () => {
    const sentences = parse(
      'Talks between Peru\n\nand Chile ended on Monday in the harbour town of Arica, where the delegations\nhad met.',
    );
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
    expect(sentences[1]!.text).toContain('delegations\nhad met');
  });

  it.each([
    ['abbreviations and initials', ['Mr. J. Brown of the U.S. Treasury met Gen. Lee.', 'They talked at 5 p.m. on Friday.']],
    ['an abbreviation in brackets inside a name', ['Ana Lund met Kingdom of Norway (KN) Foreign Minister Ola Dahl today.']],
    ['a capital district that ends a sentence', ['They met in Washington, D.C.', 'Secretary Lund spoke.']],
    ['full stops inside quotes', ['"We will not sign."', 'The minister left the room.', 'He said: "It is late."']],
    ['a full stop inside a quote that goes on', ['"We are ready," he said, "to talk."', 'Nobody answered him.']],
    ['a dateline', ['LIMA, March 3 – Peru recalled its ambassador on Tuesday.', 'Chile did the same.']],
    ['decimal numbers', ['Exports fell by 3.5 percent to $1.2 billion.', 'Imports rose.']],
    ['a missing space', ['The talks were led by the president.', 'In May they failed.']],
  ])('splits sentences: %s', (_, sentences) => {
    expect(texts(sentences.join(' '))).toEqual(sentences);
    if (sentences[0]!.endsWith('president.')) expect(texts(sentences.join(''))).toEqual(sentences);
  });

  it('joins what the model splits in mid-sentence', () => {
    expect(texts('But I refused and I said that I was leaving and we had no reason to keep on going there yeah')).toHaveLength(1);
  });

  it('reads lines in capitals as if they were not', () => {
    const [headline] = parse('NORTH KOREA AND IRAN SIGN TRADE DEAL IN VIENNA\n\nThe ministers met again.');
    expect(namesOf(headline!).map(([first]) => first)).toEqual(expect.arrayContaining(['NORTH', 'IRAN', 'VIENNA']));
    const verb = headline!.tokens.find(({ text }) => text === 'SIGN')!;
    expect([verb.tag.slice(0, 2), verb.lemma]).toEqual(['VB', 'sign']);
    expect(headline!.text).toBe('NORTH KOREA AND IRAN SIGN TRADE DEAL IN VIENNA');
  });

  it('is the same every time', () => {
    const text = 'Iran said on Monday it would let inspectors in. France welcomed that.';
    expect(parse(text)).toEqual(parse(text));
  });
});

describe('bad input', () => {
  const repeat = (text: string, times: number) => text.repeat(times);
  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t \u00a0'],
    ['a sentence of 2,000 words', repeat('the bank of the minister said that ', 285)],
    ['quotes never closed', `"${repeat('He said that the talks went on. ', 40)}`],
    ['a word of 50,000 characters', repeat('a', 50_000)],
    ['brackets only', repeat(`${repeat(')', 399)} `, 5)],
    ['a list', repeat('- item one\n- item two\n', 50)],
    ['a table', repeat('a | b | c\n1 | 2 | 3\n', 50)],
    ['emoji', repeat('😀🇺🇸👩‍👩‍👧 ', 100)],
    ['Chinese', repeat('北京外交部发言人说。', 100)],
    ['control characters', Array.from({ length: 2000 }, (_, i) => String.fromCharCode(i % 160)).join('')],
    ['halves of surrogate pairs', repeat('\ud800 a\udc00 ', 50)],
    ['combining marks', `a${repeat('\u0301', 2000)}`],
    ['names of object properties', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ])('%s', (_, text) => {
    expectSound(text);
  });

  it('cuts a sentence at 1,000 tokens at most', () => {
    const longest = Math.max(...parse(repeat('the bank of the minister said that ', 500)).map(({ tokens }) => tokens.length));
    expect(longest).toBeLessThanOrEqual(1000);
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(text)),
      { numRuns: 100, seed: 7 },
    );
  });
});
