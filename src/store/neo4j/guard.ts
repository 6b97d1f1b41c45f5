import { UserError } from '../../errors.ts';
import { type Token, tokensOf } from './tokens.ts';

/** How a query that only reads may begin. */
const BEGINNINGS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL'];
const PREFIXES = ['EXPLAIN', 'PROFILE'];

/** Clauses that write. The database refuses them as well, in a session that only reads; here they get a plain answer. */
const WRITES = ['CREATE', 'MERGE', 'DELETE', 'DETACH', 'NODETACH', 'SET', 'REMOVE', 'FOREACH', 'DROP', 'INSERT'];

/** Procedures that read this graph and reach nowhere else. */
const PROCEDURES = [
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.ping',
  'db.info',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.listavailableanalyzers',
  'dbms.components',
];

/** First names of built-in functions with a dot. Functions of plugins can run text as a query or reach the network. */
const FUNCTIONS = ['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration', 'point', 'vector', 'math', 'string'];

/**
 * Refuses what must not run although it does not write to the graph: reading files and addresses, administration, other
 * databases, procedures and functions outside the list. Throws a UserError of one line. Answers the query as it is to be sent.
 */
export function checkReadOnly(query: string): string {
  // The database reads \u0041 as A anywhere in a query, before it looks for words and quotes.
  if (/\\u/i.test(query)) throw new UserError('Write the character itself instead of \\u… in a query.');
  const text = query.replace(/\r\n?/g, '\n').trim();
  const tokens = tokensOf(text);
  const [refusal] = refusalsOf(tokens);
  if (refusal) throw new UserError(refusal);
  return text;
}

function* refusalsOf(tokens: readonly Token[]): Iterable<string> {
  const first = tokens.find(({ kind, text }) => kind !== 'word' || !PREFIXES.includes(text.toUpperCase()));
  if (!first) yield 'The query is empty. Begin with MATCH.';
  else if (first.kind !== 'word' || !BEGINNINGS.includes(first.text.toUpperCase())) {
    yield `Only reading is allowed here: a query begins with ${BEGINNINGS.join(', ')}, not with ${first.text || 'a text'}.`;
  }
  for (const [at, token] of tokens.entries()) {
    const rest = tokens.slice(at + 1, at + 3).map(({ text }) => text.toUpperCase());
    const word = token.kind === 'word' && tokens[at - 1]?.text !== '.' ? token.text.toUpperCase() : '';
    if (word === 'LOAD' && rest[0] === 'CSV') yield 'LOAD CSV is not allowed here: queries read the graph, not files or addresses.';
    // `RETURN 1 AS use` is a name.
    if (word === 'USE' && tokens[at - 1]?.text.toUpperCase() !== 'AS' && tokens[at + 1] && ['word', 'name'].includes(tokens[at + 1]!.kind))
      yield 'USE is not allowed here: queries read this one graph.';
    if (WRITES.includes(word) && isClause(tokens, at)) yield `Only reading is allowed here: ${word} would change the graph.`;
    if (word === 'TRANSACTIONS' && ['IN', 'CONCURRENT'].includes(tokens[at - 1]?.text.toUpperCase() ?? '') && isBatches(tokens, at)) {
      yield 'CALL … IN TRANSACTIONS is not allowed here: a query is one transaction.';
    }
    if (word === 'CALL') yield* procedureRefusal(tokens, at + 1);
    if (token.text === ';' && at < tokens.length - 1) yield 'One query at a time: leave out what follows the semicolon.';
    yield* functionRefusal(tokens, at);
  }
}

/** `n.set`, `:Create`, `{set: 1}` and `AS remove` are names; `SET n.x = 1` is a clause. */
function isClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text.toUpperCase();
  const after = tokens[at + 1];
  if (['.', ':', 'AS', '$', '|', '&'].includes(before ?? '')) return false;
  return after !== undefined && (after.kind === 'word' || after.kind === 'name' || after.text === '(');
}

/** `} IN TRANSACTIONS`, unlike `x IN transactions`. */
function isBatches(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 5; back -= 1) if (tokens[back]!.text === '}') return true;
  return false;
}

function* procedureRefusal(tokens: readonly Token[], at: number): Iterable<string> {
  // CALL { … } and CALL (x) { … } are subqueries.
  if (tokens[at]?.kind === 'sign') return;
  const name = dotted(tokens, at).toLowerCase();
  if (!PROCEDURES.includes(name)) yield `The procedure ${name} is not allowed here. Allowed are ${PROCEDURES.join(', ')}.`;
}

function* functionRefusal(tokens: readonly Token[], at: number): Iterable<string> {
  const before = tokens[at - 1]?.text;
  if (before === '.' || before?.toUpperCase() === 'CALL' || !['word', 'name'].includes(tokens[at]!.kind)) return;
  const name = dotted(tokens, at);
  const parts = name.split('.');
  const after = tokens[at + parts.length * 2 - 1];
  if (parts.length < 2 || after?.text !== '(') return;
  if (!FUNCTIONS.includes(parts[0]!.toLowerCase())) yield `The function ${name} is not allowed here: only built-in functions are.`;
}

/** The name with dots that begins at a token: `db.labels`, also when written with spaces or backticks. */
function dotted(tokens: readonly Token[], at: number): string {
  let name = tokens[at]?.text ?? '';
  for (let next = at + 1; tokens[next]?.text === '.' && tokens[next]?.kind === 'sign' && tokens[next + 1]; next += 2)
    name += `.${tokens[next + 1]!.text}`;
  return name;
}
