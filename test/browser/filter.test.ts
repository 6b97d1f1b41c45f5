import { describe, expect, it } from 'vitest';
import { hasBrowser, useViewer } from './viewer.ts';

describe.skipIf(!hasBrowser)('legend and filter', () => {
  const { open } = useViewer();

  it('narrows to one certainty, and draws it as the legend says', async () => {
    const viewer = await open();
    const before = await viewer.edges();
    expect(new Set(before.map(({ stroke }) => stroke))).toEqual(new Set(['solid', 'dashed', 'dotted']));
    await viewer.page.locator('.filter-row', { hasText: 'Planned' }).hover();
    await viewer.page.getByRole('button', { name: 'Only Planned' }).click();
    await viewer.page.waitForFunction(
      () => window.__newsgraph!.edges().length && window.__newsgraph!.edges().every(({ stroke }) => stroke === 'dashed'),
    );
    expect(viewer.page.url()).toContain('modalities=planned');
    await viewer.page.getByRole('button', { name: 'Clear', exact: true }).click();
    await viewer.page.waitForFunction((wanted) => window.__newsgraph!.edges().length === wanted, before.length);
  });

  it('switches a type of entity off and on again', async () => {
    const { page, nodes } = await open();
    const people = page.getByRole('checkbox', { name: 'People' });
    await people.uncheck();
    await page.waitForFunction(() => !window.__newsgraph!.nodes().some(({ id }) => id.startsWith('person:')));
    expect((await nodes()).length).toBeGreaterThan(5);
    await people.check();
    await page.waitForFunction(() => window.__newsgraph!.nodes().some(({ id }) => id.startsWith('person:')));
  });

  it('opens a class of relations to choose single ones', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Relations of Verbal cooperation' }).click();
    await page.getByRole('button', { name: 'Only visits', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => window.__newsgraph!.edges().length && window.__newsgraph!.edges().every(({ id }) => id.startsWith('VISITS')),
    );
    expect(await page.getByRole('checkbox', { name: 'Verbal cooperation' }).evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(
      true,
    );
  });

  it('draws a period with the mouse over the timeline', async () => {
    const { page } = await open();
    const box = (await page.locator('.brush').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.8, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.95, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => /from=200[67]-\d\d&to=2007-\d\d/.test(location.hash));
  });

  it('says so when nothing is left, and offers the way back', async () => {
    const { page } = await open({ hash: 'relations=COERCES' });
    await page.getByRole('heading', { name: 'Nothing passes this filter' }).waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.waitForFunction(() => window.__newsgraph!.nodes().length > 20);
  });
});
