/** spaCy's rule tokenizer: white space, then exceptions, prefixes, suffixes, addresses, infixes. */
import { ownCopy } from '../lexicon/kept.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import { tables } from './model.ts';
import { pythonPattern } from './pattern.ts';

export interface RawToken {
  lexeme: Lexeme;
  /** The text as it stands, where the lexeme is not that (`truecase.ts`). */
  written?: string;
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  /** A space follows directly; the network sees it. */
  space: boolean;
}

/** A run without white space that is longer stays one token: the patterns below are not linear. */
const LONGEST_SPLIT = 400;
const CACHE_SIZE = 32_768;
const LONGEST_KEPT = 64;

const { rules, ...sources } = tables.tok;
const prefixPattern = pythonPattern(sources.prefix, '');
const suffixPattern = pythonPattern(sources.suffix, '');
const infixPattern = pythonPattern(sources.infix, 'g');
// Cases count: the last part of an address is lower case, so that "the president.In May" is no address.
const addressPattern = pythonPattern(sources.url, '');
const exceptions = new Map(Object.entries(rules).map(([text, pieces]) => [text, pieces.map(([piece, norm]) => lexemeOf(piece, norm))]));
const pieces = new Map<string, Lexeme[]>();

/** Strips prefixes and suffixes until an exception or nothing to strip is left. */
function stripAffixes(run: string): { before: string[]; core: string; after: string[] } {
  const before: string[] = [];
  const after: string[] = [];
  let core = run;
  let previousLength = -1;
  while (core && core.length !== previousLength && !exceptions.has(core)) {
    previousLength = core.length;
    const prefix = prefixPattern.exec(core)?.[0].length ?? 0;
    const withoutPrefix = core.slice(prefix);
    if (prefix && exceptions.has(withoutPrefix)) {
      before.push(core.slice(0, prefix));
      return { before, core: withoutPrefix, after };
    }
    const suffix = suffixPattern.exec(withoutPrefix)?.[0].length ?? 0;
    const withoutSuffix = core.slice(0, core.length - suffix);
    if (suffix && exceptions.has(withoutSuffix)) {
      after.push(core.slice(core.length - suffix));
      return { before, core: withoutSuffix, after };
    }
    if (prefix) before.push(core.slice(0, prefix));
    if (suffix) after.push(core.slice(core.length - suffix));
    core = core.slice(prefix, core.length - suffix);
  }
  return { before, core, after };
}

/** `Iran-backed` → `Iran`, `-`, `backed`. An infix at the very start is no split. */
function splitInfixes(core: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of core.matchAll(infixPattern)) {
    if (match.index === 0) continue;
    if (match.index > start) parts.push(core.slice(start, match.index));
    if (match[0]) parts.push(match[0]);
    start = match.index + match[0].length;
  }
  if (start < core.length) parts.push(core.slice(start));
  return parts;
}

function splitCore(core: string): Lexeme[] {
  if (!core) return [];
  const exception = exceptions.get(core);
  if (exception) return exception;
  const joined = ABBREVIATION_JOINED.exec(core);
  if (joined) return [lexemeOf(joined[1]!), lexemeOf(joined[2]!), ...splitCore(joined[3]!)];
  return (addressPattern.test(core) ? [core] : splitInfixes(core)).map((part) => lexemeOf(part));
}

/** "U.S.-Japan", "U.S.-led": spaCy's infixes ask for a letter before the hyphen; its training texts part these, too. */
const ABBREVIATION_JOINED = /^((?:\p{Lu}\.){2,})([-–])(\p{L}.*)$/u;

function splitRun(run: string): Lexeme[] {
  if (run.length > LONGEST_SPLIT) return [lexemeOf(run)];
  const exception = exceptions.get(run);
  if (exception) return exception;
  const { before, core, after } = stripAffixes(run);
  return [...before.map((part) => lexemeOf(part)), ...splitCore(core), ...after.reverse().map((part) => lexemeOf(part))];
}

function piecesOf(run: string): Lexeme[] {
  if (run.length > LONGEST_KEPT) return splitRun(run);
  let found = pieces.get(run);
  if (!found) {
    if (pieces.size >= CACHE_SIZE) pieces.clear();
    found = splitRun(run);
    pieces.set(ownCopy(run), found);
  }
  return found;
}

/** All tokens of a text, none of them white space; their texts are the text's own characters, in order. `offset` is added to theirs. */
export function tokenize(text: string, offset = 0): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    let start = offset + match.index;
    for (const lexeme of piecesOf(match[0])) {
      const end = start + lexeme.text.length;
      tokens.push({ lexeme, start, end, space: false });
      start = end;
    }
    const last = tokens.at(-1);
    if (last) last.space = text[match.index + match[0].length] === ' ';
  }
  return tokens;
}
