import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from '../../web/chromium.ts';
import { type Product, startProduct } from '../../web/product.ts';
import { hasBrowser } from './viewer.ts';

/** The program as a user starts it: pipeline, store, server and viewer together, on the sample dispatches. */
describe.skipIf(!hasBrowser)('the program with its samples', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), chromium.launch(CHROMIUM)]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });

  it('opens on a graph of the story, and leads from a person to a sentence in an article', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(product.url);
    await page.waitForFunction(() => window.__newsgraph?.ready);
    const labels = await page.evaluate(() => window.__newsgraph!.nodes().map(({ label }) => label));
    expect(labels.length).toBeGreaterThan(30);
    expect(labels).toEqual(expect.arrayContaining(['North Korea', 'United States', 'Christopher Hill']));
    await page.keyboard.press('/');
    await page.keyboard.type('christopher hill');
    await page.getByRole('option', { name: /^Christopher Hill [0-9]+ facts/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.fact-row').first().click();
    await page.locator('.evidence-source').first().click();
    await page.locator('.claim-chosen').first().waitFor();
    const [shown, text] = await Promise.all([page.locator('.claim-chosen').allTextContents(), page.locator('.article-text').textContent()]);
    expect(text).toContain(shown.join(''));
    expect(errors).toEqual([]);
  });
});
