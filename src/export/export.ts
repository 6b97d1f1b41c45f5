/** The whole graph as text, in pieces: memory stays flat whatever its size. */
import type { Store } from '../store/store.ts';
import { csvFacts, csvNodes } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonl } from './jsonl.ts';

export const EXPORT_TABLES = ['facts', 'nodes'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

export const EXPORT_FORMATS = {
  gexf: { mediaType: 'application/gexf+xml', ending: 'gexf', opens: 'Gephi, Gephi Lite, NetworkX' },
  graphml: { mediaType: 'application/graphml+xml', ending: 'graphml', opens: 'yEd, Cytoscape, igraph, Gephi' },
  csv: { mediaType: 'text/csv', ending: 'csv', opens: 'spreadsheets, pandas, R' },
  jsonl: { mediaType: 'application/jsonl', ending: 'jsonl', opens: 'newsgraph extract’s own lines: the whole record, for backup' },
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as [ExportFormat, ...ExportFormat[]];

/** Pieces of the file. `table` picks what CSV holds. */
export function exportGraph(
  store: Store,
  { format, table = 'facts' }: { format: ExportFormat; table?: ExportTable },
): AsyncGenerator<string> {
  if (format === 'csv') return table === 'nodes' ? csvNodes(store) : csvFacts(store);
  return { gexf, graphml, jsonl }[format](store);
}
