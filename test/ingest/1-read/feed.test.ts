import { expect, test } from 'vitest';
import { isFeed, readFeed } from '../../../ingest/1-read/feed.ts';

const rss = (items: string): string =>
  `<?xml version="1.0"?><!-- made by hand --><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Example &amp; Times</title>${items}</channel></rss>`;
const read = (xml: string) => [...readFeed(xml, 'feed.xml')];

test('full text goes before the summary; title, address, date and source are read', () => {
  const [outcome] = read(
    rss(`<item><title>Talks &quot;resume&quot;</title><link>https://example.org/a?utm_source=rss</link><pubDate>Thu, 08 Feb 2007 11:26:00 GMT</pubDate>
      <description>Short.</description><content:encoded><![CDATA[<p>Envoys of <b>six</b> states met &amp; spoke.</p><figure><figcaption>A hall</figcaption></figure>
      <p>They will meet again.</p><p>Read more: What they want</p><p>The post <a href="x">Talks</a> appeared first on Example.</p>]]></content:encoded></item>`),
  );
  expect(outcome).toEqual({
    article: {
      id: 'https://example.org/a',
      title: 'Talks "resume"',
      published: '2007-02-08',
      source: 'Example & Times',
      url: 'https://example.org/a?utm_source=rss',
      language: 'en',
      text: 'Envoys of six states met & spoke.\n\nThey will meet again.',
    },
  });
});

test.each([
  ['escaped mark-up', '<description>&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;</description>', 'One & two.\n\nThree.'],
  ['plain text', '<description>Envoys met &amp; spoke.</description>', 'Envoys met & spoke.'],
])('a summary serves where there is no more: %s', (_, body, text) => {
  expect(read(rss(`<item><title>T</title>${body}</item>`))).toMatchObject([{ article: { text } }]);
});

test('Atom: the alternate link, the date of publication, XHTML in its order', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Example</title><entry><title>One</title><link rel="self" href="https://example.org/self"/>
    <link href="https://example.org/one"/><updated>2007-02-09T00:00:00Z</updated><published>2007-02-08T00:00:00Z</published>
    <content type="xhtml"><div><p>Envoys of <i>six</i> states met.</p><p>They spoke.</p></div></content></entry></feed>`;
  expect(read(atom)).toMatchObject([
    {
      article: {
        id: 'https://example.org/one',
        published: '2007-02-08',
        source: 'Example',
        text: 'Envoys of six states met.\n\nThey spoke.',
      },
    },
  ]);
});

test('an item without text is a problem of its own; the others are read', () => {
  expect(read(rss('<item><title>A</title></item><item><description>Envoys met.</description></item>'))).toMatchObject([
    { problem: 'feed.xml: item 1: no text in it. Skipped.' },
    { article: { text: 'Envoys met.' } },
  ]);
});

test.each([
  ['no items', rss(''), /no items/],
  ['another XML', '<configuration><a/></configuration>', /no RSS or Atom feed/],
])('%s is refused', (_, xml, message) => expect(() => read(xml)).toThrow(message));

test('entities of the document type are never expanded', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><description>Envoys met &b; again.</description></item>').replace('<?xml version="1.0"?>', '')}`;
  expect(JSON.stringify(read(bomb))).not.toContain('aaaa');
});

test.each([
  ['<?xml version="1.0"?>\n<rss version="2.0">', true],
  ['<!-- a --><!-- b --><feed xmlns="x">', true],
  ['<rdf:RDF xmlns:rdf="x">', true],
  ['<!doctype html><html>', false],
  ['Talks <rss> resume', false],
  ['<!---->'.repeat(1000), false],
])('%j is a feed: %s', (xml, expected) => expect(isFeed(xml)).toBe(expected));
