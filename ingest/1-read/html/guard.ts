import { UserError } from '../../../src/errors.ts';

/** A page of more elements, or nested deeper, is no article; reading it would take minutes. News pages have 300 to 2,000 elements. */
const MOST_TAGS = 60_000;
const DEEPEST = 1_000;

/** Elements that need no end tag: they say nothing about depth. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9]*)/iy;

/** Throws a `UserError` for a page too big or too deep to be read in bounded time. One pass, no tree. */
export function guardPage(html: string): void {
  let tags = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    TAG.lastIndex = at;
    const [, slash, name = ''] = TAG.exec(html) ?? [];
    tags += 1;
    const tag = name.toLowerCase();
    if (slash === '' && (tag === 'script' || tag === 'style')) at = endOf(html, tag, at);
    else if (tag && !UNNESTED.has(tag)) depth = Math.max(0, depth + (slash ? -1 : 1));
    if (tags > MOST_TAGS) throw new UserError(`a page of more than ${MOST_TAGS} tags. Save the article alone and give that file.`);
    if (depth > DEEPEST) throw new UserError(`elements nested more than ${DEEPEST} deep. Save the article alone and give that file.`);
  }
}

/** Where the end tag of a script or style begins; the end of the page when there is none. */
function endOf(html: string, tag: string, from: number): number {
  const end = tag === 'script' ? /<\/script/gi : /<\/style/gi;
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
