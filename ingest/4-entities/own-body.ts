import { gazetteer } from '../lexicon/gazetteer.ts';
import type { LinkContext } from './context.ts';

/** "the Department" in a release of the Department of State: the known body that issues the article, by the word for it alone. */
export function ownBody({ article }: LinkContext, name: string): string | undefined {
  const word = name.replace(/^the /i, '');
  const source = article.source ?? '';
  const at = source.search(new RegExp(`\\b${word} of `));
  if (at < 0) return undefined;
  const words = source.slice(at).split(/\s+/);
  for (let count = Math.min(6, words.length); count > 2; count--) {
    const body = gazetteer(words.slice(0, count).join(' ')).find(({ kind }) => kind === 'body');
    if (body) return body.name;
  }
  return undefined;
}
