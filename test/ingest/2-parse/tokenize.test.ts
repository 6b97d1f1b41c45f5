import { describe, expect, it } from 'vitest';
import { wordShape } from '../../../ingest/2-parse/lexeme.ts';
import { tokenize } from '../../../ingest/2-parse/tokenize.ts';

const split = (text: string) => tokenize(text).map(({ lexeme }) => lexeme.text);

describe('tokenize', () => {
  it.each([
    ['an abbreviation keeps its full stop', 'the U.S. envoy, Mr. Brown.', ['the', 'U.S.', 'envoy', ',', 'Mr.', 'Brown', '.']],
    ['contractions come apart', "they won't and it's", ['they', 'wo', "n't", 'and', 'it', "'s"]],
    ['typographic apostrophes too', 'Peru’s ministers don’t', ['Peru', '’s', 'ministers', 'do', 'n’t']],
    ['a hyphen between letters is a token', 'Iran-backed rebels', ['Iran', '-', 'backed', 'rebels']],
    ['money and units', '$300m or 5km', ['$', '300', 'm', 'or', '5', 'km']],
    ['brackets and quotes nest', '("so it is")', ['(', '"', 'so', 'it', 'is', '"', ')']],
    ['an address stays whole', 'see https://example.org/a-b?c=1, please', ['see', 'https://example.org/a-b?c=1', ',', 'please']],
    ['a missing space after a sentence is no address', 'the president.In May', ['the', 'president', '.', 'In', 'May']],
    ['numbers keep their commas', '1,200 of 3.5', ['1,200', 'of', '3.5']],
    ['emoji are tokens, not halves of one', 'ok 😀!', ['ok', '😀', '!']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives offsets into the text and knows the spaces', () => {
    const text = '  He said: "Yes."\tOne\u00a0more';
    for (const { lexeme, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(lexeme.text);
    expect(tokenize('a b\tc').map(({ space }) => space)).toEqual([true, false, false]);
    expect(tokenize('a b', 10).map(({ start }) => start)).toEqual([10, 12]);
  });

  it('leaves a run of more than 400 characters whole', () => {
    expect(split(`${'x)'.repeat(300)} y`)).toHaveLength(2);
  });
});

describe('wordShape', () => {
  it.each([
    ['Kye-gwan', 'Xxx-xxxx'],
    ['U.S.', 'X.X.'],
    ['2007', 'dddd'],
    ['international', 'xxxx'],
    ['北京', 'xx'],
    ['x'.repeat(100), 'LONG'],
  ])('%s → %s', (word, shape) => {
    expect(wordShape([...word])).toBe(shape);
  });
});
