/** What a page says of itself in schema.org's JSON-LD. */
export interface LinkedData {
  headline?: string;
  published?: string;
  publisher?: string;
  url?: string;
  description?: string;
  body?: string;
  authors: string[];
}

type Node = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|AdvertiserContentArticle|WebPage)$/;

/** Reads the article node of a page's JSON-LD: `NewsArticle` and its kin before `WebPage`; nodes in `@graph` and lists are found. */
export function readLinkedData(document: Document): LinkedData {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(parse(script.textContent ?? ''), 0),
  );
  const articles = nodes.filter((node) => ARTICLE.test(typeOf(node)));
  const article = articles.find((node) => !typeOf(node).endsWith('WebPage')) ?? articles[0];
  if (!article) return { authors: [] };
  return {
    headline: stringOf(article.headline) ?? stringOf(article.name),
    published: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
    publisher: nameOf(article.publisher),
    url: stringOf(article.url) ?? stringOf(article.mainEntityOfPage) ?? stringOf((article.mainEntityOfPage as Node | undefined)?.['@id']),
    description: stringOf(article.description),
    body: stringOf(article.articleBody),
    authors: [article.author].flat().flatMap((author) => nameOf(author) ?? []),
  };
}

/** Pages write raw line breaks into strings and wrap the whole in CDATA or comments; broken JSON counts as none. */
function parse(script: string): unknown {
  const json = script.replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*;?\s*$/g, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

function nodesOf(value: unknown, depth: number): Node[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => nodesOf(entry, depth + 1));
  const node = value as Node;
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node.mainEntity, depth + 1)];
}

const typeOf = (node: Node): string => String([node['@type']].flat().find((type) => ARTICLE.test(String(type))) ?? '');
const stringOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined);
const nameOf = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return stringOf(first) ?? stringOf((first as Node | undefined | null)?.name);
};
