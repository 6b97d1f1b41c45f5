import { describe, expect, it } from 'vitest';
import { isGeneric } from '../../../ingest/4-entities/body-names.ts';
import { bodyIdentity, personIdentity, unnamedIdentity } from '../../../ingest/4-entities/identity.ts';
import { isShortFor, personSlug } from '../../../ingest/4-entities/person-names.ts';
import { linkText } from '../link-text.ts';

describe('the same person in two articles', () => {
  it.each([
    ['Kim Kye Gwan', 'Kim Kye-gwan', 'hyphen'],
    ['Kim Kye-gwan', 'Kim Gye-gwan', 'spelling'],
    ['George W. Bush', 'George Bush', 'middle initial'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'accents'],
    ['Moammar Khadafy', 'Muammar Gaddafi', 'transliteration'],
    ['Sergey Lavrov', 'Sergei Lavrov', 'transliteration'],
    ['Bashar al-Assad', 'Bashar Assad', 'Arabic article'],
  ])('%s = %s (%s)', (a, b) => {
    expect(personSlug(a)).toBe(personSlug(b));
  });

  it.each([
    ['Kim Kye-gwan', 'Kim Yong-il', 'two Kims'],
    ['George H. Bush', 'Jeb Bush', 'two Bushes'],
    ['Ali Hassan', 'Hassan Ali', 'order counts'],
  ])('%s ≠ %s (%s)', (a, b) => {
    expect(personSlug(a)).not.toBe(personSlug(b));
  });

  it('keeps a bare surname in its article, unless the news knows one leader by it', () => {
    expect(personIdentity('Kim', 'x1')).toEqual({ id: 'person:kim@x1', identity: 'article-local' });
    expect(linkText('Kim said so on Friday.', { id: 'x1' }).entities.map((entity) => entity.id)).toEqual(['person:kim@x1']);
    expect(linkText('President Putin said so.', { published: '2010-01-01' }).entities.map((entity) => entity.id)).toEqual([
      'person:vladimir-putin',
    ]);
    // nobody of that name was in the news then
    expect(linkText('President Putin said so.', { published: '1975-01-01' }).entities.map((entity) => entity.id)).toEqual([
      'person:putin@a1',
    ]);
  });
});

describe('bodies and banks', () => {
  it.each([
    ['Foreign Ministry', true],
    ['First National Bank', true],
    ['Supreme Court', true],
    ['Northern Relief Fund', false],
    ['Gazprombank', false],
  ])('%s is generic: %s', (name, generic) => {
    expect(isGeneric(name)).toBe(generic);
  });

  it('keeps two First National Banks apart by country, and by article where that is unknown', () => {
    const kenya = bodyIdentity('Bank', 'First National Bank', { country: 'KEN', articleId: 'x1' }).id;
    const fiji = bodyIdentity('Bank', 'First National Bank', { country: 'FJI', articleId: 'x2' }).id;
    const [here, there] = ['x1', 'x2'].map((articleId) => bodyIdentity('Bank', 'First National Bank', { articleId }).id);
    expect(new Set([kenya, fiji, here, there]).size).toBe(4);
  });

  it('finds the country of a generic body in how it is spoken of', () => {
    const ids = (text: string) =>
      linkText(text)
        .entities.filter((entity) => entity.type === 'Organization')
        .map((entity) => entity.id);
    expect(ids("Kenya's Supreme Court ruled.")).toEqual(['org:KEN/supreme-court']);
    expect(ids('The Supreme Court ruled.')).toEqual(['org:supreme-court@a1']);
  });

  it('holds the article in the id of an unnamed bank', () => {
    expect(unnamedIdentity('Bank', 'Cyprus-registered bank', { everywhere: false, articleId: 'x1' }).id).toBe(
      'bank:cyprus-registered-bank@x1',
    );
  });
});

describe('short names', () => {
  it.each([
    ['Hill', 'Christopher Hill', true],
    ['Kim', 'Kim Kye-gwan', true],
    ['Ruiz', 'Carmen Ruiz Ortega', true],
    ['Suu Kyi', 'Aung San Suu Kyi', true],
    ['López Obrador', 'Andrés Manuel López Obrador', true],
    ['Christopher Hill', 'Hill', false],
    ['Gwan', 'Kim Kye-gwan', true],
    ['Bill', 'Christopher Hill', false],
  ])('%s for %s: %s', (short, full, expected) => {
    expect(isShortFor(short, full)).toBe(expected);
  });
});
