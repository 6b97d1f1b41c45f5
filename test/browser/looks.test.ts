import { describe, expect, it } from 'vitest';
import { hasBrowser, useViewer } from './viewer.ts';

const brightness = (color: string): number => {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (r + g + b) / 3;
};

describe.skipIf(!hasBrowser)('looks', () => {
  const { open } = useViewer();

  it.each([
    { dark: false, why: 'a light system' },
    { dark: true, why: 'a dark system' },
  ])('follows $why from the first paint', async ({ dark }) => {
    const { page, errors } = await open({ dark });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(brightness(ground) < 128).toBe(dark);
    expect(errors).toEqual([]);
  });

  it('switches by hand, and remembers', async () => {
    const { page } = await open();
    const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
    await page.getByRole('button', { name: /Switch to light/ }).click();
    await page.getByRole('button', { name: /Switch to dark/ }).click();
    expect(await scheme()).toBe('dark');
    await page.reload();
    await page.waitForFunction(() => window.__newsgraph?.ready);
    expect(await scheme()).toBe('dark');
  });

  it.each(['', 'page=articles', 'page=cypher', 'show=entity:state:PRK', 'show=article:berlin'])(
    'is not wider than 400 px at #%s',
    async (hash) => {
      const { page } = await open({ hash, width: 400, height: 800 });
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    },
  );

  it('shows details as a sheet on a narrow screen, which can be made taller and closed', async () => {
    const { page } = await open({ hash: 'show=entity:state:PRK', width: 400, height: 800 });
    const sheet = page.getByRole('complementary', { name: 'Entity' });
    const low = (await sheet.boundingBox())!;
    expect(low.width).toBe(400);
    await page.getByRole('button', { name: 'Make the sheet taller' }).click();
    // it grows by a transition: asked until it has
    await expect.poll(async () => (await sheet.boundingBox())!.height).toBeGreaterThan(low.height);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await sheet.waitFor({ state: 'hidden' });
  });

  it('keeps legend and filter in a drawer on a narrow screen', async () => {
    const { page } = await open({ width: 400, height: 800 });
    await page.getByRole('button', { name: 'Legend and filter' }).click();
    await page.getByRole('checkbox', { name: 'People' }).waitFor();
  });

  it('shows names with markup as text', async () => {
    const evil = '<img src=x onerror="window.hacked=1">';
    const { page, errors } = await open({
      prepare: (page) =>
        page.route('**/api/overview*', async (route) => {
          const graph = await (await route.fetch()).json();
          for (const node of graph.nodes) node.name = evil;
          await route.fulfill({ json: graph });
        }),
    });
    await page.getByText(evil).first().waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
});
