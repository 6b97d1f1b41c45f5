import { expect, test } from 'vitest';
import { readPage } from '../../../../ingest/1-read/html/page.ts';

const BODY = [
  'Envoys of six states met in Beijing on Thursday and spoke for three hours about the closing of a reactor, the host said.',
  'The chief delegate of the North left without a word to the reporters who had waited at the gate since the morning.',
  'Officials in Seoul said that a date for the next round of the talks would be announced within a week or two.',
  'A bank in Macau still holds the accounts that the North wants to have back before it signs anything, diplomats said.',
];
const TEXT = BODY.join('\n\n');
const paragraphs = BODY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Envoys meet - Example Times</title>${head}</head><body>${body}</body></html>`;

// what stands around the paragraphs of the article
const AROUND: [string, (article: string) => string][] = [
  ['nothing', (article) => article],
  [
    'menu and foot',
    (article) =>
      `<nav><a href="/">Home</a><a href="/w">World</a></nav><main><article>${article}</article></main><footer>© 2007 Example Times</footer>`,
  ],
  [
    'title, standfirst, date and byline',
    (article) =>
      `<article><header><h1>Envoys meet</h1><p>Six sides try again after a year of silence between them.</p><p class="byline">By Ann Writer</p><time>8 February 2007</time></header>${article}</article>`,
  ],
  [
    'a picture and its caption',
    (article) =>
      `<article><figure><img src="a.jpg"><figcaption>Envoys at the gate of the guest house.</figcaption></figure>${article}</article>`,
  ],
  [
    'a list of other stories',
    (article) =>
      `<article>${article}</article><div class="related"><h3>Related stories</h3><ul><li><a href="/1">What the North wants from the talks</a></li><li><a href="/2">A bank and its accounts</a></li></ul></div>`,
  ],
  [
    'links to other stories between',
    (article) =>
      `<article>${article.replace('</p>\n<p>', '</p><p><a href="/1">WHAT THE NORTH WANTS FROM THE TALKS</a></p>\n<p>')}</article>`,
  ],
  [
    'a newsletter box',
    (article) =>
      `<article>${article.replace('</p>\n<p>', '</p><div class="newsletter-signup"><h4>World Briefing</h4><p>Our editors choose the news of the day for you, every morning at six.</p></div>\n<p>')}</article>`,
  ],
  [
    'sharing, credits and contact',
    (article) =>
      `<article>${article}<p>Share on Facebook</p><p>(Reporting by Ann Writer; Editing by Bob Editor)</p><p>Read more</p></article>`,
  ],
  [
    'comments longer than the article',
    (article) =>
      `<article>${article}</article><div id="comments">${'<div class="comment"><p>I think that this is all wrong and I will say why at some length here, as I do each day.</p></div>'.repeat(20)}</div>`,
  ],
  [
    'a cookie notice',
    (article) =>
      `<div class="cookie-banner"><p>This site uses cookies to make your visit better, and some of them are not needed at all.</p></div><article>${article}</article>`,
  ],
  [
    'hidden text',
    (article) =>
      `<article>${article}<div style="display: none"><p>A hidden paragraph that no reader of this page will ever see on it.</p></div></article>`,
  ],
];

test.each(AROUND)('the body stands alone without %s', (_, around) => {
  expect(readPage(page(around(paragraphs))).text).toBe(TEXT);
});

test('headings and lists within the body stay', () => {
  const text = readPage(
    page(
      `<article>${paragraphs}<h2>What comes next</h2><ul><li>The reactor is to be closed in sixty days.</li><li>Oil is to be sent to the North.</li></ul><p>${BODY[0]}</p></article>`,
    ),
  ).text;
  expect(text).toContain('What comes next\n\nThe reactor is to be closed in sixty days.\n\nOil is to be sent to the North.');
});

test('lines parted by br are paragraphs', () => {
  expect(readPage(page(`<div class="story">${BODY.join('<br><br>')}</div>`)).text).toBe(TEXT);
});

const HEADS: [string, string, object][] = [
  [
    'JSON-LD',
    `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Six meet","datePublished":"2007-02-08T10:00:00Z","author":[{"@type":"Person","name":"Ann Writer"}],"publisher":{"name":"Example Press"}}]}</script>`,
    { title: 'Six meet', published: '2007-02-08', source: 'Example Press', authors: ['Ann Writer'] },
  ],
  [
    'meta tags',
    `<meta property="og:title" content="Kim&#039;s envoys meet"><meta property="article:published_time" content="2007-02-08T10:00:00Z"><meta property="og:site_name" content="Example Times"><link rel="canonical" href="https://example.org/a">`,
    { title: "Kim's envoys meet", published: '2007-02-08', source: 'Example Times', url: 'https://example.org/a' },
  ],
  [
    'Dublin Core',
    `<meta name="DC.title" content="Six meet"><meta name="DC.date.issued" content="2007-02-08">`,
    { title: 'Six meet', published: '2007-02-08' },
  ],
  ['the title alone', `<meta property="og:site_name" content="Example Times">`, { title: 'Envoys meet' }],
  ['broken JSON-LD', `<script type="application/ld+json">{"@type":"NewsArticle",</script>`, { title: 'Envoys meet - Example Times' }],
  ['the address', `<link rel="canonical" href="https://example.org/2007/02/08/six-meet">`, { published: '2007-02-08' }],
];

test.each(HEADS)('title, date and source by %s', (_, head, expected) => {
  expect(readPage(page(`<article>${paragraphs}</article>`, head))).toMatchObject(expected);
});

test('a date that is only seen, in the page', () => {
  expect(
    readPage(page(`<article><h1>Six meet</h1><span class="post-date">Posted on 8 February 2007</span>${paragraphs}</article>`)).published,
  ).toBe('2007-02-08');
  expect(readPage(page(`<article><time datetime="2007-02-08">last Thursday</time>${paragraphs}</article>`)).published).toBe('2007-02-08');
});

const withBody = (articleBody: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`;

test.each([
  [
    'agrees: paragraphs that only the mark-up has go',
    withBody(TEXT),
    `${paragraphs}<p>Ann Writer has covered the talks for this paper since they began in the summer.</p>`,
  ],
  ['is cut short: it says nothing', withBody(`${BODY[0]} ${BODY[1]} ${BODY[2]?.slice(0, 90)}`), paragraphs],
  ['is all there is: it is taken', withBody(TEXT), '<div id="app">Please switch scripts on.</div>'],
])('the body that JSON-LD gives %s', (_, head, body) => {
  expect(readPage(page(`<article>${body}</article>`, head)).text).toBe(TEXT);
});

const SENTENCE = `<p>${BODY[0]}</p>`;
test.each([
  ['no article', page('<p>Hello.</p>'), /no article/],
  ['a hundred thousand elements', page('<i>x</i>'.repeat(100_000)), /tags/],
  ['fifty thousand deep', page('<div>'.repeat(50_000)), /nested/],
  ['half a million signs', page('<'.repeat(500_000)), /tags/],
])('%s is refused at once', (_, html, message) => {
  const started = performance.now();
  expect(() => readPage(html)).toThrow(message);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('mark-up that is odd but bounded is read', () => {
  expect(readPage(page(`${'<div>'.repeat(200)}${SENTENCE.repeat(4)}`)).text).toContain(BODY[0]);
  expect(readPage(page(`<p>${'<b>a</b> '.repeat(2000)}</p>${SENTENCE.repeat(4)}`)).text).toContain(BODY[0]);
  expect(readPage(paragraphs).text).toBe(TEXT);
});
