import type { Prose } from './density.ts';
import { weighProse } from './density.ts';

/** Takes what is certainly no article off a page before its body is looked for. */

/** Elements that never hold body text. */
// biome-ignore format: a list to scan
const NEVER = [
  'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'video', 'audio', 'canvas', 'button', 'select', 'textarea', 'nav', 'figcaption',
  'dialog', '[hidden]', '[role="navigation"]', '[role="complementary"]', '[role="dialog"]', '[role="banner"]', '[role="contentinfo"]', '[role="search"]',
  '[role="menu"]', '[role="alert"]', '[itemprop="comment"]',
].join(',');

/** Words of a class or id that name furniture, written as they read once `camelCase` and `under_score` became hyphens. */
// biome-ignore format: a list to scan
const NAMES = [
  'newsletters?', 'subscribe', 'subscription', 'sign-?up', 'promos?', 'promotion', 'related', 'recirc', 'recirculation', 'recommended', 'recommendations?',
  'trending', 'most-(?:read|popular|viewed)', 'popular-posts?', 'breadcrumbs?', 'author-(?:bio|info|box|name|details?|card|about)', 'about-(?:the-)?author',
  'cookies?', 'consent', 'gdpr', 'paywall', 'copyright', 'ads?', 'ad-?(?:slot|unit|box|container|wrapper|banner)', 'adverts?', 'advertisement', 'sponsored',
  'outbrain', 'taboola', 'footer', 'sidebar', 'more-from', 'read-more', 'also-like', 'you-may-like', 'read-next', 'up-next', 'skip-link', 'slideshow', 'carousel', 'gallery',
];
/** Names that an article's own parts bear as well: such an element goes only when it holds hardly any prose. */
// biome-ignore format: a list to scan
const WEAK_NAMES = [
  'shar(?:e|er|ing)', 'social', 'by-?lines?', 'bio', 'tags', 'tag-?list', '(?:media-?|photo-?|image-?|img-?|wp-)?caption(?:-text)?', 'credits?', 'time-?stamps?',
  '(?:pub|publish|published|post|posted|entry|article)-(?:date|meta|time)', 'print', 'toolbar', 'menu',
  'screen-reader-text', 'sr-only', 'visually-?hidden', 'jump-links?', 'pagination', 'notice', 'popup', 'modal',
];
const named = (names: string[]): RegExp => new RegExp(`(?:^|[ -])(?:${names.join('|')})(?=$|[ -])`);
const FURNITURE = named(NAMES);
const WEAK_FURNITURE = named(WEAK_NAMES);
const COMMENTS = named(['comments?', 'disqus', 'respond', 'replies']);

/** Share of the page's prose above which an element is the article, whatever it is called. */
const MAIN_SHARE = 0.4;
const COMMENTS_SHARE = 0.8;
/** Paragraphs of prose that an element with a weak name may hold and still go. */
const FEW = 2;

/** Characters of a class and id that are looked at. */
const LONGEST_NAME = 500;

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
    .slice(0, LONGEST_NAME)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+|-{2,}/g, '-')
    .toLowerCase();

const isHidden = (element: Element): boolean => /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** Removes scripts, navigation, comments, captions, hidden and advertising elements and the block of the title in place. */
export function cleanPage(document: Document, known: { title?: string }): void {
  removeNever(document);
  // comments first: they may outweigh the article
  removeWhere(document, (element, prose, total) => prose.characters <= total * COMMENTS_SHARE && COMMENTS.test(nameOf(element)));
  removeWhere(document, (element, prose, total) => prose.characters <= total * MAIN_SHARE && isFurniture(element, prose));
  titleBlock(document, known.title)?.remove();
}

/** Removes the elements that never hold body text. */
export function removeNever(document: Document): void {
  for (const element of [...document.querySelectorAll(NEVER)]) element.remove();
}

function removeWhere(document: Document, isGone: (element: Element, prose: Prose, total: number) => boolean): void {
  const proseOf = weighProse(document.body);
  const { characters } = proseOf(document.body);
  for (const element of [...document.querySelectorAll('body [class], body [id], body [style], body figure')]) {
    if (isGone(element, proseOf(element), characters)) element.remove();
  }
}

function isFurniture(element: Element, { paragraphs }: Prose): boolean {
  if (isHidden(element) || isPictureFrame(element)) return true;
  const name = nameOf(element);
  return FURNITURE.test(name) || (paragraphs <= FEW && WEAK_FURNITURE.test(name));
}

/** The block of the title, with its standfirst, date and byline, holds no more of the page's prose than this. */
const TITLE_SHARE = 0.15;
const TITLE_PARAGRAPHS = 2;

/** The largest element around the page's title that holds next to nothing of the text. */
function titleBlock(document: Document, title: string | undefined): Element | undefined {
  const headings = [...document.querySelectorAll('h1')];
  const heading = headings.find(({ textContent }) => textContent?.trim() === title) ?? (headings.length === 1 ? headings[0] : undefined);
  const proseOf = weighProse(document.body);
  const most = proseOf(document.body).characters * TITLE_SHARE;
  let block: Element | undefined;
  for (let at: Element | null | undefined = heading; at && at !== document.body; at = at.parentElement) {
    const { characters, paragraphs } = proseOf(at);
    if (characters > most || paragraphs > TITLE_PARAGRAPHS) break;
    block = at;
  }
  return block;
}

/** A figure that holds no quotation, table or code but its picture. */
const isPictureFrame = (element: Element): boolean => element.localName === 'figure' && !element.querySelector('blockquote, table, pre');
