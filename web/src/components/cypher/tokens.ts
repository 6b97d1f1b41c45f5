export type TokenKind = 'comment' | 'string' | 'number' | 'keyword' | 'label' | 'parameter' | 'call' | 'plain';
export interface Token {
  kind: TokenKind;
  text: string;
}

const KEYWORDS =
  'match|optional|where|return|with|unwind|as|order|by|skip|limit|distinct|and|or|xor|not|in|is|null|true|false|case|when|then|else|end|exists|count|collect|starts|ends|contains|asc|desc|union|all|any|none|single|call|yield|shortestpath|allshortestpaths|profile|explain|using|on';

/** One alternative a kind, tried in this order at each place. */
const PATTERNS: readonly [TokenKind, string][] = [
  ['comment', String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`],
  ['string', String.raw`'(?:[^'\\]|\\.)*(?:'|$)|"(?:[^"\\]|\\.)*(?:"|$)`],
  ['label', String.raw`:\s*[A-Za-z_]\w*(?:\s*[|&]\s*:?\s*[A-Za-z_]\w*)*`],
  ['parameter', String.raw`\$\w+`],
  ['number', String.raw`\b\d+(?:\.\d+)?\b`],
  ['keyword', String.raw`\b(?:${KEYWORDS})\b`],
  ['call', String.raw`\b[A-Za-z_][\w.]*(?=\s*\()`],
  ['plain', String.raw`[A-Za-z_]\w*|\s+|[\s\S]`],
];

const SCANNER = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gi');

/** Cypher cut into coloured pieces; joined again they are the query, whatever was typed. */
export const tokenize = (query: string): Token[] => {
  const tokens: Token[] = [];
  for (const match of query.matchAll(SCANNER)) {
    const kind = PATTERNS[match.slice(1).findIndex((group) => group !== undefined)]![0];
    const last = tokens.at(-1);
    if (kind === 'plain' && last?.kind === 'plain') last.text += match[0];
    else tokens.push({ kind, text: match[0] });
  }
  return tokens;
};
