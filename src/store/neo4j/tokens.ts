import { UserError } from '../../errors.ts';

/** A token of Cypher: a word, a name in backticks (without them), one sign; texts, numbers and comments are left out. */
export interface Token {
  kind: 'word' | 'name' | 'text' | 'sign';
  text: string;
}

/** Text, name in backticks or comment from where it begins; a comment runs to the end of its line. */
const LITERALS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\/[^\n]*|\/\*.*?\*\//sy;
const WORD = /[\p{L}_\p{Pc}][\p{L}\p{N}_\p{Pc}\p{M}\p{Sc}]*/uy;
const OPENERS = /['"`]|\/\*/y;

/** Splits a query as the database does. Throws a UserError for what could be read in two ways. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < query.length; ) {
    const literal = matchAt(LITERALS, query, at);
    const word = literal === undefined ? matchAt(WORD, query, at) : undefined;
    if (literal === undefined && matchAt(OPENERS, query, at))
      throw new UserError('The query has a text, name or comment that does not end.');
    const text = literal ?? word ?? query[at]!;
    if (word !== undefined) tokens.push({ kind: 'word', text });
    else if (literal?.startsWith('`')) tokens.push({ kind: 'name', text: text.slice(1, -1).replaceAll('``', '`') });
    else if (literal && !literal.startsWith('/')) tokens.push({ kind: 'text', text: '' });
    else if (literal === undefined && text.trim() !== '') tokens.push({ kind: 'sign', text });
    at += text.length;
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
