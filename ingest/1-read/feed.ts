import { XMLParser } from 'fast-xml-parser';
import { UserError } from '../../src/errors.ts';
import { readDocument } from './document.ts';
import { fragmentText } from './html/fragment.ts';
import type { ReadOutcome } from './outcome.ts';
import { rootOf } from './prolog.ts';

type Node = Record<string, unknown>;

/** Where an entry's text is looked for, the fullest first; kept as written, mark-up and all. */
const BODIES = ['content:encoded', 'content', 'description', 'summary'];

// Entities are decoded by the HTML reader afterwards; the document type's own are never expanded.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  parseTagValue: false,
  trimValues: true,
  stopNodes: BODIES.map((name) => `..${name}`),
});

/** Whether a text is RSS, RDF or Atom. */
export const isFeed = (text: string): boolean => /^(?:rss|feed|rdf:rdf|\w+:feed)$/.test(rootOf(text));

/** Each entry of an RSS or Atom feed as an article: full text before summary, source the feed's title. Throws a `UserError` for a feed without entries. */
export function* readFeed(xml: string, where: string): Generator<ReadOutcome> {
  const { source, entries } = parseFeed(xml);
  if (entries.length === 0) throw new UserError('this feed has no items. Nothing to read.');
  for (const [index, entry] of entries.entries()) yield readEntry(entry, { source, where: `${where}: item ${index + 1}` });
}

function parseFeed(xml: string): { source?: string; entries: Node[] } {
  let root: Node;
  try {
    root = parser.parse(xml) as Node;
  } catch (error) {
    throw new UserError(`no well-formed XML (${error instanceof Error ? error.message.split('\n')[0] : error}). Check the feed.`);
  }
  const rss = (root.rss ?? root['rdf:RDF'] ?? root.feed) as Node | undefined;
  if (!rss || typeof rss !== 'object') throw new UserError('this XML is no RSS or Atom feed. Give a feed, or the text as .txt or .html.');
  const channel = (first(rss.channel) ?? rss) as Node;
  const entries = [channel.item ?? rss.item ?? rss.entry ?? []]
    .flat()
    .filter((entry) => typeof entry === 'object' && entry !== null) as Node[];
  return { source: plain(channel.title), entries };
}

function readEntry(entry: Node, { source, where }: { source?: string; where: string }): ReadOutcome {
  const text = BODIES.map((key) => markup(entry[key], plain(entry.title))).find((body) => body !== '') ?? '';
  if (text === '') return { problem: `${where}: no text in it. Skipped.` };
  try {
    const article = readDocument({
      text,
      title: plain(entry.title),
      url: linkOf(entry),
      published: written(entry.pubDate) ?? written(entry['dc:date']) ?? written(entry.published) ?? written(entry.updated),
      source: plain(entry.source) ?? source,
    });
    return { article };
  } catch (error) {
    return { problem: `${where}: ${error instanceof Error ? error.message : error}` };
  }
}

/** RSS gives the address as text, Atom as `href` of the link that is `alternate` or has no relation; a permanent guid is one too. */
function linkOf(entry: Node): string | undefined {
  const links = [entry.link ?? []].flat() as (string | Node)[];
  const alternate = links.find((link) => typeof link === 'string' || (link['@rel'] ?? 'alternate') === 'alternate');
  const address = typeof alternate === 'object' ? (alternate['@href'] ?? alternate['#text']) : alternate;
  const guid = typeof entry.guid === 'object' ? (entry.guid as Node)['#text'] : entry.guid;
  return [address, guid]
    .map((candidate) => written(candidate)?.replaceAll('&amp;', '&'))
    .find((candidate) => candidate && URL.canParse(candidate) && /^https?:/i.test(candidate));
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function written(value: unknown): string | undefined {
  const node = first(value);
  const text = typeof node === 'object' && node !== null ? (node as Node)['#text'] : node;
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
}

const plain = (value: unknown): string | undefined =>
  fragmentText(written(value) ?? '')
    .replace(/\s+/g, ' ')
    .trim() || undefined;

/** Text of a body: HTML, escaped, in CDATA or, in Atom's `type="xhtml"`, as it is. */
function markup(value: unknown, title: string | undefined): string {
  return fragmentText((written(value) ?? '').replace(/<!\[CDATA\[|\]\]>/g, ''), title);
}
