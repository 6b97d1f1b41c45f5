/** GraphML, for yEd, Cytoscape, igraph and NetworkX. http://graphml.graphdrawing.org/specification.html */
import type { Store } from '../store/store.ts';
import { type Column, FACT_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { factsOf, nodesOf } from './passes.ts';
import { attributes, escapeXml } from './xml.ts';

const XML_TYPES = { string: 'string', integer: 'int' } as const;
const NAME: Column<{ name: string }> = { name: 'name', type: 'string', value: ({ name }) => name };
const NODE_DATA = [NAME, ...NODE_COLUMNS] as typeof NODE_COLUMNS;

const declare = (of: 'node' | 'edge', columns: readonly Column<never>[]): string =>
  columns
    .map(({ name, type }) => `  <key${attributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': XML_TYPES[type] })}/>\n`)
    .join('');

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declare('node', NODE_DATA)}${declare('edge', FACT_COLUMNS)}  <graph id="newsgraph" edgedefault="directed">
`;

export async function* graphml(store: Store): AsyncGenerator<string> {
  const names = new Map<string, string>();
  yield HEAD;
  for await (const node of nodesOf(store, names))
    yield `    <node${attributes({ id: node.id })}>${values('node', NODE_DATA, node)}</node>\n`;
  for await (const fact of factsOf(store, names)) {
    const { id, source, target } = fact;
    yield `    <edge${attributes({ id, source, target })}>${values('edge', FACT_COLUMNS, fact)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function values<T>(of: 'node' | 'edge', columns: readonly Column<T>[], row: T): string {
  const given = columns.map((column) => ({ name: column.name, value: column.value(row) })).filter(({ value }) => value !== undefined);
  return given.map(({ name, value }) => `<data key="${of}-${name}">${escapeXml(String(value))}</data>`).join('');
}
