import { type RelationType, relation } from '../../../src/ontology.ts';
import type { Strand } from './strands.ts';

/** `visits`: the reading of a relation without its ends. */
export const verbOf = (type: RelationType): string => relation(type).reads.replace('{source}', '').replace('{target}', '').trim();

/** The label of an edge: `visits · 2007-01-31`, `not: negotiates with`, `meets · 4 facts`. */
export const strandLabel = ({ type, polarity, facts }: Pick<Strand, 'type' | 'polarity' | 'facts'>): string => {
  const verb = `${polarity === 'negative' ? 'not: ' : ''}${verbOf(type)}`;
  if (facts.length > 1) return `${verb} · ${facts.length} facts`;
  return facts[0]?.date ? `${verb} · ${facts[0].date}` : verb;
};

export const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/** Characters in a line of a node's label; a longer name takes two lines, and what is left over an ellipsis. */
export const LINE = 19;

/** `Federal Reserve Bank` / `of New York`: a name in one line, or in two of like length. */
export const labelLines = (name: string, line = LINE): string[] => {
  if (name.length <= line) return [name];
  const words = name.split(' ');
  let best: [string, string] | undefined;
  for (let cut = 1; cut < words.length; cut++) {
    const pair: [string, string] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const longest = Math.max(pair[0].length, pair[1].length);
    if (pair[0].length <= line && (!best || longest < Math.max(best[0].length, best[1].length))) best = pair;
  }
  return best ? [best[0], shorten(best[1], line + 2)] : [shorten(name, line + 2)];
};
