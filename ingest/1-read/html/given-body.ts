import type { Paragraph } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Four-word shingles; of a shorter text the whole. */
function shingles(text: string): Set<string> {
  const all = words(text);
  return new Set(all.length < 4 ? [all.join(' ')] : all.slice(3).map((_, index) => all.slice(index, index + 4).join(' ')));
}

const shareIn = (part: Set<string>, whole: Set<string>): number =>
  [...part].filter((shingle) => whole.has(shingle)).length / (part.size || 1);

/**
 * Weighs the paragraphs found against the body that the page's JSON-LD gives. Where the two agree, only paragraphs that both
 * have stay; where the page's mark-up holds little of it (it is drawn by scripts), the given body is taken; a given body
 * that is cut short says nothing.
 */
export function agreeWithData(found: Paragraph[], given: string | undefined, document: Document): string[] {
  const texts = found.map(({ text }) => text);
  if (!given || given.length < 300) return texts;
  const holder = document.createElement('div');
  holder.innerHTML = given;
  if (/^\s*<\w/.test(holder.textContent ?? '')) holder.innerHTML = holder.textContent ?? ''; // escaped twice
  const body = paragraphsOf(holder).map(({ text }) => text);
  const inBody = shingles(body.join(' '));
  const inFound = shingles(texts.join(' '));
  if (shareIn(inBody, inFound) < 0.3)
    return body.length > 1 ? body : given.split(/\n\s*\n/).map((text) => text.replace(/\s+/g, ' ').trim());
  if (shareIn(inFound, inBody) < 0.7) return texts;
  return texts.filter((text) => words(text).length < 4 || shareIn(shingles(text), inBody) >= 0.5);
}
