import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { hasBrowser, useViewer } from './viewer.ts';

const node = (id: string, name: string) => ({ id, type: 'State', name, aliases: [], degree: 1, articles: 1 });
/** What a store with Cypher answers; the built-in one has none. */
const TABLE = {
  columns: ['state', 'facts'],
  rows: [
    [{ $node: 'state:PRK', labels: ['Entity', 'State'], properties: { name: 'North Korea' } }, 9],
    [{ $node: 'state:USA', labels: ['Entity', 'State'], properties: { name: 'United States' } }, 11],
  ],
  truncated: false,
  graph: {
    nodes: [node('state:PRK', 'North Korea'), node('state:USA', 'United States')],
    facts: [
      {
        id: 'f',
        type: 'MEETS',
        quad: 'verbal-cooperation',
        source: 'state:PRK',
        target: 'state:USA',
        modality: 'actual',
        polarity: 'positive',
        claims: 1,
        articles: 1,
      },
    ],
  },
  milliseconds: 3,
};

describe.skipIf(!hasBrowser)('articles', () => {
  const { open } = useViewer();

  it('lists, finds by words and reads; a claim in the list highlights its sentence', async () => {
    const { page, errors } = await open({ hash: 'page=articles' });
    await page.getByRole('button', { name: /Envoys talk for three days/ }).click();
    await page.getByRole('heading', { name: 'Envoys talk for three days in Berlin' }).waitFor();
    await page.locator('.claim-row', { hasText: 'not concedes to' }).click();
    expect(await page.locator('.claim-chosen').allTextContents()).toContain('Hill denied that the ');
    await page.getByLabel('Find articles by their words').fill('fuel');
    await page.waitForFunction(() => document.querySelectorAll('.articles-list .article-row').length === 1);
    expect(errors).toEqual([]);
  });

  it('leads from a name in the text to the entity in the graph', async () => {
    const { page } = await open({ hash: 'page=articles&show=article:berlin' });
    await page.locator('.article-text .mention', { hasText: 'Germany' }).first().click();
    await page.getByRole('heading', { name: 'Germany', exact: true }).waitFor();
    await page.waitForFunction(() => window.__newsgraph?.ready);
  });

  it('adds a pasted article and removes it after asking', async () => {
    const { page } = await open({ hash: 'page=articles' });
    await page.getByRole('button', { name: 'Add an article' }).click();
    await page.getByLabel('Text', { exact: true }).fill('North Korea received a letter on Friday.');
    await page.getByLabel('Title').fill('A letter');
    await page.getByRole('button', { name: 'Read it in' }).click();
    await page.getByRole('heading', { name: 'A letter' }).waitFor();
    await page.getByRole('button', { name: 'Remove' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Removed “A letter”').waitFor();
    await page
      .getByRole('button', { name: /A letter/ })
      .first()
      .waitFor({ state: 'detached' });
  });
});

describe.skipIf(!hasBrowser)('Cypher', () => {
  const { open } = useViewer();

  it('says how to get it where the store has none', async () => {
    const { page } = await open({ hash: 'page=cypher' });
    await page.getByText('This store answers no free Cypher').waitFor();
    await page.getByText(/NEO4J_URI/).waitFor();
    expect(await page.getByRole('button', { name: 'Run' }).isDisabled()).toBe(true);
  });

  it('shows rows as a table that sorts, and as a graph', async () => {
    const { page, errors } = await open({
      hash: 'page=cypher',
      prepare: async (page) => {
        await page.route('**/api/health', (route) =>
          route.fulfill({ json: { status: 'ok', store: { engine: 'x', version: '1' }, cypher: true, writable: false, token: false } }),
        );
        await page.route('**/api/cypher', (route) => route.fulfill({ json: TABLE }));
      },
    });
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('columnheader', { name: 'facts' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'facts' }).getByRole('button').click();
    expect((await page.locator('tbody tr').first().textContent())?.startsWith('United States')).toBe(true);
    await page.getByRole('button', { name: 'Show 2 entities as a graph' }).click();
    await page.waitForFunction(() => window.__newsgraph?.ready && window.__newsgraph!.nodes().length === 2);
    await page.getByText('Graph of a query').waitFor();
    expect(errors).toEqual([]);
  });

  it('tells an error in one line', async () => {
    const { page } = await open({
      hash: 'page=cypher',
      prepare: async (page) => {
        await page.route('**/api/health', (route) =>
          route.fulfill({ json: { status: 'ok', store: { engine: 'x', version: '1' }, cypher: true, writable: false, token: false } }),
        );
        await page.route('**/api/cypher', (route) =>
          route.fulfill({
            status: 400,
            contentType: 'application/problem+json',
            json: { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'Line 1: RETRN is no clause.' },
          }),
        );
      },
    });
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('alert').getByText('Line 1: RETRN is no clause.').waitFor();
  });
});

describe.skipIf(!hasBrowser)('files and failures', () => {
  const { open } = useViewer();

  it('saves the view as a picture with the graph on it', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Picture (PNG)' }).click()]);
    const picture = await readFile(await download.path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    // An empty ground packs to a few kilobytes.
    expect(picture.length).toBeGreaterThan(30_000);
  });

  it.each(['GEXF', 'GraphML', 'CSV, facts', 'JSON lines'])('exports %s', async (format) => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: format }).click()]);
    expect((await readFile(await download.path(), 'utf8')).length).toBeGreaterThan(500);
  });

  it('says when the server is away, and goes on when it is back', async () => {
    const { page } = await open({ hash: 'page=articles', prepare: (page) => page.route('**/api/**', (route) => route.abort()) });
    await page.getByText('The server does not answer.').first().waitFor();
    await page.unroute('**/api/**');
    await page.locator('.server-away').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: /Envoys talk/ }).waitFor();
    await page.locator('.server-away').waitFor({ state: 'hidden' });
  });

  it('opens a link to something that is gone with a word about it', async () => {
    const { page } = await open({ hash: 'show=entity:person:nobody&expand=person:nobody' });
    await page.getByText('This entity could not be opened').waitFor();
    expect(await page.evaluate(() => window.__newsgraph!.nodes().length)).toBeGreaterThan(20);
  });
});
