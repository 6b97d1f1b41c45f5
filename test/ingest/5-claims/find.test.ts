import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../ingest/2-parse/parse.ts';
import { findMentions } from '../../../ingest/3-mentions/find.ts';
import { linkEntities } from '../../../ingest/4-entities/link.ts';
import { findClaims } from '../../../ingest/5-claims/find.ts';

/** Claims that bear a class of coders, as `source TYPE target polarity class`. */
function acts(text: string): string[] {
  const article = { id: 'told', text };
  const sentences = parseArticle(article);
  const linked = linkEntities(article, sentences, findMentions(article, sentences));
  return findClaims(linked)
    .filter(({ plover }) => plover)
    .map(({ source, type, target, polarity, plover }) => {
      return `${linked.entity(source).name} ${type} ${linked.entity(target).name} ${polarity} ${plover}`;
    });
}

describe('acts beside structure', () => {
  it.each([
    [
      'a visit called off is no trip',
      'President Emmanuel Macron has cancelled a planned visit to Norway.',
      ['Emmanuel Macron VISITS Norway negative REJECT'],
    ],
    [
      'an office is no venue of somebody else',
      'Norwegian Prime Minister Erna Solberg held talks with Chinese President Xi Jinping at his office.',
      ['Erna Solberg NEGOTIATES_WITH Xi Jinping positive CONSULT'],
    ],
    [
      'who phones to thank him is not thanked',
      'Emmanuel Macron phoned Joe Biden to thank him for the aid.',
      ['Emmanuel Macron MEETS Joe Biden positive CONSULT', 'Emmanuel Macron SUPPORTS Joe Biden positive SUPPORT'],
    ],
    [
      'of two who act, the one that is not acted upon',
      'Erna Solberg and Kenyan officials rejected a demand by the Kenyan government.',
      ['Erna Solberg REJECTS Kenya positive REJECT'],
    ],
  ])('%s: %s', (_reason, text, expected) => {
    expect([...new Set(acts(text))]).toEqual(expected);
  });
});
