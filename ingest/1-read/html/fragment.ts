import { parseHTML } from 'linkedom';
import { bodyParagraphs } from './body.ts';
import { removeNever } from './clean.ts';
import { guardPage } from './guard.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Text of a piece of HTML, paragraphs parted by a blank line, furniture off; entities decoded, also where the mark-up itself was escaped. */
export function fragmentText(html: string, title?: string): string {
  const text = render(html, title);
  return /<(?:p|br|div|a|img|b|i|em|strong|span)\b[^>]*>/i.test(text) ? render(text, title) : text;
}

function render(html: string, title?: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\n\s*\n\s*/g, '\n\n').trim();
  guardPage(html);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as { document: Document };
  removeNever(document);
  const paragraphs = paragraphsOf(document.body);
  const body = paragraphs.length > 1 ? bodyParagraphs(paragraphs, { title, authors: [] }) : paragraphs;
  return body.map(({ text }) => text).join('\n\n');
}
