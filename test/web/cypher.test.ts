import { describe, expect, it } from 'vitest';
import { readCell, sortRows } from '../../web/src/components/cypher/sortRows.ts';
import { tokenize } from '../../web/src/components/cypher/tokens.ts';

const kinds = (query: string) => tokenize(query).flatMap(({ kind, text }) => (kind === 'plain' ? [] : [`${kind} ${text}`]));

describe('tokenize', () => {
  it.each([
    {
      why: 'keywords in any case, labels, numbers',
      query: 'match (p:Person) RETURN p LIMIT 5',
      tokens: ['keyword match', 'label :Person', 'keyword RETURN', 'keyword LIMIT', 'number 5'],
    },
    { why: 'no keyword inside a string', query: "WHERE n.name = 'return it'", tokens: ['keyword WHERE', "string 'return it'"] },
    { why: 'no string inside a comment', query: "// don't\nRETURN 1", tokens: ["comment // don't", 'keyword RETURN', 'number 1'] },
    { why: 'an address in a string is no comment', query: "RETURN 'http://x'", tokens: ['keyword RETURN', "string 'http://x'"] },
    { why: 'a string that is still being typed', query: "RETURN 'abc", tokens: ['keyword RETURN', "string 'abc"] },
    { why: 'parameters and calls', query: 'RETURN size($ids)', tokens: ['keyword RETURN', 'call size', 'parameter $ids'] },
    { why: 'alternatives of types', query: '-[:MEETS|VISITS]->', tokens: ['label :MEETS|VISITS'] },
    { why: 'a word that only starts like a keyword', query: 'RETURN ordering', tokens: ['keyword RETURN'] },
  ])('$why', ({ query, tokens }) => {
    expect(kinds(query)).toEqual(tokens);
  });

  it.each(["MATCH (n) // x\nRETURN n.`a b`, '\\'', \"é\", 😀 /* open", '', '\n\n  ', '((((', '<script>alert(1)</script>'])(
    'loses no letter of %j',
    (query) => {
      expect(
        tokenize(query)
          .map(({ text }) => text)
          .join(''),
      ).toBe(query);
    },
  );
});

describe('cells', () => {
  it.each([
    { value: null, text: '', why: 'nothing' },
    { value: false, text: 'false', why: 'a false is no nothing' },
    {
      value: { $node: 'state:PRK', labels: ['Entity', 'State'], properties: { name: 'North Korea' } },
      text: 'North Korea',
      why: 'a node by its name',
    },
    { value: { $node: 'a1', labels: ['Article'], properties: { title: 'Talks' } }, text: 'Talks', why: 'an article by its title' },
    {
      value: { $relationship: 'f1', type: 'VISITS', source: 'a', target: 'b', properties: {} },
      text: 'VISITS',
      why: 'a relationship by its type',
    },
    { value: ['a', 2, null], text: 'a, 2, ', why: 'a list' },
    { value: { a: 1 }, text: '{"a":1}', why: 'a map' },
  ])('$why', ({ value, text }) => {
    expect(readCell(value)).toBe(text);
  });

  it('sorts numbers as numbers, empty ones last both ways, and keeps equal rows in order', () => {
    const rows = [
      [10, 'a'],
      [null, 'b'],
      [9, 'c'],
      [10, 'd'],
    ];
    expect(sortRows(rows, { column: 0, down: false }).map((row) => row[1])).toEqual(['c', 'a', 'd', 'b']);
    expect(sortRows(rows, { column: 0, down: true }).map((row) => row[1])).toEqual(['a', 'd', 'c', 'b']);
    expect(sortRows(rows, undefined).map((row) => row[1])).toEqual(['a', 'b', 'c', 'd']);
  });
});
