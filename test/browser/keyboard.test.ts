import { describe, expect, it } from 'vitest';
import { hasBrowser, useViewer } from './viewer.ts';

describe.skipIf(!hasBrowser)('by keyboard', () => {
  const { open } = useViewer();

  it('searches: / focuses, arrows choose, Enter opens', async () => {
    const { page, errors } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('kim');
    await page.getByRole('option', { name: /^Kim Kye-gwan/ }).waitFor();
    expect(await page.locator('.search-group').allTextContents()).toEqual(['Entities', 'Sentences']);
    const chosen = () => page.locator('[role=option][aria-selected=true]').textContent();
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kim Kye-gwan' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('closes the list with Escape and leaves the field with a second one', async () => {
    const { page } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('berlin');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search');
  });

  it('brings in an entity that is not on screen', async () => {
    const { page } = await open({ hash: 'nodes=6' });
    await page.keyboard.press('/');
    await page.keyboard.type('yongbyon');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__newsgraph!.nodes().some(({ label }) => label === 'Yongbyon'));
    await page.getByRole('heading', { name: 'Yongbyon', exact: true }).waitFor();
  });

  it('walks the graph with arrows and acts with letters', async () => {
    const { page } = await open();
    await page.locator('[data-stage]').focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('heading', { name: 'North Korea', exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => !location.hash.includes('state:PRK') && location.hash.includes('show=entity'));
    await page.keyboard.press('p');
    await page.getByText('Path from').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByText('The story at a glance').waitFor();
  });

  it('lists the keys at ?', async () => {
    const { page } = await open();
    await page.locator('[data-stage]').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard and mouse' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('sets the period with the arrow keys', async () => {
    const { page, edges } = await open();
    const before = (await edges()).length;
    const handle = page.getByRole('slider', { name: 'Start of the period' });
    await handle.focus();
    for (let n = 0; n < 3; n++) await page.keyboard.press('PageUp');
    await page.waitForFunction(() => location.hash.includes('from=2006-08'));
    await page.waitForFunction((wanted) => window.__newsgraph!.edges().length < wanted, before);
    expect(await handle.getAttribute('aria-valuetext')).toBe('Aug 2006');
    await page.getByRole('button', { name: 'Whole period' }).click();
    await page.waitForFunction((wanted) => window.__newsgraph!.edges().length === wanted, before);
  });

  it('reaches every control by Tab, with a visible focus', async () => {
    const { page } = await open();
    const reached = new Set<string>();
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => {
          const now = document.activeElement;
          return now?.getAttribute('aria-label') ?? now?.textContent?.slice(0, 40) ?? '';
        }),
      );
    }
    for (const control of ['Export', 'Keyboard shortcuts', 'Zoom in', 'Start of the period']) expect([...reached]).toContain(control);
    expect([...reached].some((label) => label.startsWith('Graph. Arrow keys'))).toBe(true);
  });
});
