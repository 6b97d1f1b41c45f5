import { readFileSync } from 'node:fs';
import { NODE_TYPE_NAMES, type NodeType, RELATION_TYPES, type RelationType } from '../../ontology.ts';

/** What may be put into a statement's text: words of the ontology and of the graph model. All else is a parameter. */
export interface Words {
  RELATION?: RelationType;
  /** All relations where not given. */
  RELATIONS?: readonly RelationType[];
  NODETYPE?: NodeType;
  LABEL?: 'Entity' | 'Article' | 'Claim' | 'Decision' | 'Newsgraph';
  /** Longest path. */
  HOPS?: number;
}

const folder = new URL('../../../cypher/', import.meta.url);
const texts = new Map<string, string>();

/** The statement of `cypher/<name>.cypher`, without its comment line, with the words in capitals put in. */
export function statement(name: string, words: Words = {}): string {
  return bodyOf(name).replace(/(?<![A-Za-z])(RELATIONS|RELATION|NODETYPES|NODETYPE|LABEL|HOPS|FILTER|FACT|NODE)(?![A-Za-z])/g, (word) => {
    if (word === 'FILTER') return `(${bodyOf('filter')})`;
    if (word === 'FACT') return bodyOf('fact-row');
    if (word === 'NODE') return bodyOf('node-row');
    if (word === 'NODETYPES') return NODE_TYPE_NAMES.join('|');
    if (word === 'RELATIONS') return checked(words.RELATIONS?.length ? words.RELATIONS : RELATION_TYPES, RELATION_TYPES).join('|');
    if (word === 'RELATION') return checked([words.RELATION!], RELATION_TYPES)[0]!;
    if (word === 'NODETYPE') return checked([words.NODETYPE!], NODE_TYPE_NAMES)[0]!;
    if (word === 'HOPS') return String(Math.max(1, Math.floor(words.HOPS ?? 1)));
    return checked([words.LABEL!], LABELS)[0]!;
  });
}

const LABELS = ['Entity', 'Article', 'Claim', 'Decision', 'Newsgraph'] as const;

/** No label or type gets into a statement that is not in the model. */
function checked<T extends string>(given: readonly T[], known: readonly T[]): readonly T[] {
  const stranger = given.find((one) => !known.includes(one));
  if (stranger !== undefined || given.length === 0) throw new Error(`${stranger} is not in the ontology`);
  return given;
}

function bodyOf(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8')
      .replace(/^\/\/.*\n/, '')
      .trim();
    texts.set(name, text);
  }
  return text;
}
