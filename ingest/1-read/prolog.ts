/** What may stand before the root element of XML or HTML: declaration, comments, processing instructions, document type. */
const PROLOG = [/\s+/y, /<!--[\s\S]*?-->/y, /<\?[\s\S]*?\?>/y, /<!doctype(?:[^>[]*\[[\s\S]*?\]\s*>|[^>]*>)/iy];
const ROOT = /<([\w:]+)[\s>/]/y;

/** Name of the root element in lower case, or of the document type where it says `html`; empty for what is no mark-up. */
export function rootOf(text: string): string {
  if (/^\uFEFF?\s*<!doctype html/i.test(text.slice(0, 200))) return 'html';
  let at = 0;
  for (let step = 0; step < 100; step += 1) {
    const skipped = PROLOG.map((part) => matchAt(part, text, at)?.[0].length ?? 0).find((length) => length > 0);
    if (!skipped) break;
    at += skipped;
  }
  return matchAt(ROOT, text, at)?.[1]?.toLowerCase() ?? '';
}

function matchAt(part: RegExp, text: string, at: number): RegExpExecArray | null {
  part.lastIndex = at;
  return part.exec(text);
}

export const isHtml = (text: string): boolean => rootOf(text) === 'html';
