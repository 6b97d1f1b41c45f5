import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field } from '../../src/export/csv.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormat, exportGraph } from '../../src/export/export.ts';
import { escapeXml } from '../../src/export/xml.ts';
import { ExtractionSchema } from '../../src/model.ts';
import { openBuiltin } from '../../src/store/builtin.ts';
import type { Store } from '../../src/store/store.ts';
import { AFFAIR, CAST } from '../store/dispatches.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-export-'));
  store = await openBuiltin({ dataFolder: folder });
  await store.merge(Object.values(AFFAIR));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const written = async (format: ExportFormat, table?: 'nodes' | 'facts'): Promise<string> => {
  let text = '';
  for await (const piece of exportGraph(store, { format, ...(table && { table }) })) text += piece;
  return text;
};

describe('export', () => {
  it('GEXF is read back by graphology, whole', async () => {
    const graph = parseGexf(MultiDirectedGraph, await written('gexf'), { allowUndeclaredAttributes: false, addMissingNodes: false });
    const { entities, facts } = await store.stats();
    expect([graph.order, graph.size]).toEqual([entities, facts]);
    expect(graph.getNodeAttributes(CAST.muller.id)).toMatchObject({ label: 'Jürgen Müller', type: 'Person', articles: 2 });
    const [visit] = graph.edges(CAST.rivas.id, CAST.geneva.id);
    expect(graph.getEdgeAttributes(visit)).toMatchObject({ label: 'VISITS', date: '2011-03-02', modality: 'actual', claims: 1 });
  });

  it('GraphML is valid XML that declares every key it uses', async () => {
    const text = await written('graphml');
    expect(XMLValidator.validate(text)).toBe(true);
    const { graphml } = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['key', 'node', 'edge', 'data'].includes(name) }).parse(
      text,
    );
    const declared = new Set(graphml.key.map((key: Record<string, string>) => key['@_id']));
    const used = [...graphml.graph.node, ...graphml.graph.edge].flatMap(({ data }) =>
      data.map((one: Record<string, string>) => one['@_key']),
    );
    expect(used.filter((key: string) => !declared.has(key))).toEqual([]);
    expect(graphml.graph.edge).toHaveLength((await store.stats()).facts);
  });

  it('CSV of facts has names beside ids, CSV of nodes the aliases', async () => {
    const facts = (await written('csv')).split('\r\n');
    expect(facts[0]).toBe('id,source,source_name,target,target_name,type,date,modality,polarity,plover,quad,claims,articles');
    expect(facts.some((line) => line.includes('person:elena-rivas,Elena Rivas,place:CHE/geneva,Geneva,VISITS,2011-03-02,actual'))).toBe(
      true,
    );
    expect(facts.at(-1)).toBe('');
    expect(await written('csv', 'nodes')).toContain('bank:harbour-trust,Harbour Trust Bank,Bank,');
  });

  it('JSON lines are the extractions themselves', async () => {
    const lines = (await written('jsonl')).trimEnd().split('\n');
    const ids = lines.map((line) => ExtractionSchema.parse(JSON.parse(line)).article.id);
    expect(ids).toEqual(['a1', 'a2', 'a3']);
  });

  it.each(EXPORT_FORMAT_NAMES)('%s is the same twice', async (format) => {
    expect(await written(format)).toBe(await written(format));
  });
});

describe('what text may do to a file', () => {
  it.each<[string | number | undefined, string, string]>([
    ['plain', 'plain', 'nothing to do'],
    ['a, b', '"a, b"', 'a comma is quoted'],
    ['the "bank"', '"the ""bank"""', 'a quote is doubled'],
    ['two\nlines', '"two\nlines"', 'a line break is quoted'],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"', 'a spreadsheet would run it'],
    ['@SUM(A1)', "'@SUM(A1)", 'a formula in Lotus notation'],
    ['-2+3', "'-2+3", 'a minus starts a formula, too'],
    [-2, '-2', 'a number stays one'],
    [undefined, '', 'absent is empty'],
  ])('CSV %o → %o: %s', (cell, expected) => {
    expect(field(cell)).toBe(expected);
  });

  it.each([
    ['Brown & "Sons" <Ltd>', 'Brown &amp; &quot;Sons&quot; &lt;Ltd&gt;', 'markup'],
    ['a\u0000b\u001bc', 'a\ufffdb\ufffdc', 'XML has no way to write these'],
    ['\ud83d', '\ufffd', 'half an emoji'],
    ['\u{1f600}', '\u{1f600}', 'a whole one'],
    ['a\nb', 'a&#10;b', 'a line break in an attribute would be read as a space'],
  ])('XML %j → %j: %s', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});
