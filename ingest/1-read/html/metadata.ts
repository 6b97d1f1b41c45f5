import { readPublished } from '../published.ts';
import type { LinkedData } from './json-ld.ts';
import { readLinkedData } from './json-ld.ts';

/** What a page says about its article. */
export interface Metadata {
  title?: string;
  /** ISO prefix. */
  published?: string;
  source?: string;
  url?: string;
  description?: string;
  authors: string[];
  /** The article's text as the page gives it to search engines; may be cut short. */
  body?: string;
}

type Lookup = (names: string[]) => string | undefined;

// biome-ignore format: lists to scan
const META = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'title'],
  published: ['article:published_time', 'og:article:published_time', 'og:published_time', 'parsely-pub-date', 'sailthru.date', 'datepublished', 'dc.date.issued',
    'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'publish-date', 'publish_date', 'publication_date', 'published', 'pubdate', 'article.published',
    'cxenseparse:recs:publishtime', 'date', 'article:published', 'originalpublicationdate', 'displaydate', 'rnews:datepublished', 'article_date_original'],
  source: ['og:site_name', 'parsely-site', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'cre'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description', 'sailthru.description'],
  authors: ['author', 'parsely-author', 'article:author_name', 'byl', 'dc.creator', 'sailthru.author', 'article:author'],
};

/** Reads title, date, source, address and authors from JSON-LD, meta tags and mark-up, the most explicit first. */
export function readMetadata(document: Document): Metadata {
  const data = readLinkedData(document);
  const meta = metaLookup(document);
  const source = data.publisher ?? meta(META.source);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(META.url) ?? data.url;
  return {
    title: titleOf(document, { data, meta, source }),
    published: publishedOf(document, { data, meta, url }),
    source: source && decode(document, source).replace(/^@/, ''),
    url: url && URL.canParse(url) ? url : undefined,
    description: decode(document, data.description ?? meta(META.description) ?? '') || undefined,
    authors: [...data.authors, meta(META.authors) ?? '']
      .map((author) => author.replace(/^by /i, '').trim())
      .filter((author) => /^\p{L}[^/@]{3,50}$/u.test(author)),
    body: data.body,
  };
}

function metaLookup(document: Document): Lookup {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase();
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return (names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

/** "Talks resume - Example Times | World" → "Talks resume": parts after a separator go when they name the source or the title stays long. */
function titleOf(document: Document, page: { data: LinkedData; meta: Lookup; source?: string }): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  const heading = headings.length === 1 ? headings[0]!.textContent?.trim() : undefined;
  const title = page.data.headline ?? page.meta(META.title) ?? heading ?? document.title;
  const plain = decode(document, title ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = plain.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1)!.toLowerCase();
  const isSource =
    parts.length > 1 &&
    (last === page.source?.toLowerCase() ||
      heading?.replace(/\s+/g, ' ') === plain.slice(0, plain.lastIndexOf(parts.at(-1)!)).replace(/\s+[|–—-]\s+$/, ''));
  return (isSource ? plain.slice(0, plain.length - last.length).replace(/\s+[|–—-]\s+$/, '') : plain) || undefined;
}

function publishedOf(document: Document, page: { data: LinkedData; meta: Lookup; url?: string }): string | undefined {
  const marked = document.querySelector('[itemprop="datePublished"]');
  const time = document.querySelector('article time[datetime], header time[datetime], time[pubdate], time[datetime]');
  const candidates = [
    page.data.published,
    page.meta(META.published),
    marked?.getAttribute('content') ?? marked?.getAttribute('datetime') ?? marked?.textContent,
    time?.getAttribute('datetime'),
    dateInUrl(page.url),
  ];
  for (const candidate of candidates) {
    const date = candidate && readPublished(candidate);
    if (date) return date;
  }
  return visibleDate(document);
}

/** `/2007/02/08/`, `/2007/feb/08/` or `-20070208` in an address. */
function dateInUrl(url = ''): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)\/([a-z]{3}|\d{1,2})\/(\d{1,2})(?=\/)/i.exec(url) ?? [];
  if (year) return Number(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  return /[-/]((?:19|20)\d\d[01]\d[0-3]\d)(?=\/|-|\.|$)/.exec(url)?.[1];
}

/** The first whole date that stands in an element called date or time: "Posted on 30 January 2007". */
function visibleDate(document: Document): string | undefined {
  for (const element of document.querySelectorAll('[class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], time')) {
    const text = element.textContent?.trim() ?? '';
    const date = text.length <= 80 ? readPublished(text) : undefined;
    if (date?.length === 10) return date;
  }
  return undefined;
}

/** Entities that stand in attribute values or JSON strings: `Kim&#8217;s`. */
export function decode(document: Document, text: string): string {
  if (!text.includes('&')) return text;
  const holder = document.createElement('div');
  holder.innerHTML = text.replaceAll('<', '&lt;');
  return holder.textContent ?? text;
}
