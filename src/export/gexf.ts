/** GEXF 1.3 with colours, for Gephi. https://gexf.net/schema.html */
import type { Fact, GraphNode } from '../model.ts';
import { NODE_TYPES, QUAD_CLASSES } from '../ontology.ts';
import type { Store } from '../store/store.ts';
import { type Column, FACT_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { factsOf, nodesOf } from './passes.ts';
import { attributes } from './xml.ts';

const declare = (of: string, columns: readonly Column<never>[]): string => {
  const lines = columns.map(({ name, type }, at) => `      <attribute${attributes({ id: at, title: name, type })}/>`);
  return `    <attributes class="${of}">\n${lines.join('\n')}\n    </attributes>\n`;
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf version="1.3" xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <meta><creator>newsgraph</creator></meta>
  <graph defaultedgetype="directed" mode="static">
${declare('node', NODE_COLUMNS)}${declare('edge', FACT_COLUMNS)}`;

export async function* gexf(store: Store): AsyncGenerator<string> {
  const names = new Map<string, string>();
  yield `${HEAD}    <nodes>\n`;
  for await (const node of nodesOf(store, names)) yield nodeElement(node);
  yield '    </nodes>\n    <edges>\n';
  for await (const fact of factsOf(store, names)) yield factElement(fact);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

const nodeElement = (node: GraphNode): string =>
  `      <node${attributes({ id: node.id, label: node.name })}>${values(NODE_COLUMNS, node)}${colour(NODE_TYPES[node.type].light)}</node>\n`;

function factElement(fact: Fact): string {
  const { id, source, target, claims } = fact;
  // `kind` keeps parallel edges apart in Gephi.
  const head = attributes({ id, source, target, label: fact.type, kind: fact.type, weight: claims });
  return `      <edge${head}>${values(FACT_COLUMNS, fact)}${colour(QUAD_CLASSES[fact.quad].light)}</edge>\n`;
}

function values<T>(columns: readonly Column<T>[], row: T): string {
  const given = columns.map((column, at) => ({ for: at, value: column.value(row) })).filter(({ value }) => value !== undefined);
  return `<attvalues>${given.map((one) => `<attvalue${attributes(one)}/>`).join('')}</attvalues>`;
}

const colour = (hex: string): string => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color${attributes({ r, g, b })}/>`;
};
