import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { crowd } from './fixture/crowd.ts';
import { hasBrowser, useViewer } from './viewer.ts';

/** Answers the overview with thousands of nodes, whatever was asked for. */
const crowded = (page: Page) => {
  const body = JSON.stringify(crowd(2500, 6000));
  return page.route('**/api/overview*', (route) => route.fulfill({ contentType: 'application/json', body }));
};

describe.skipIf(!hasBrowser)('thousands of entities', () => {
  const { open } = useViewer();

  it('starts with the strongest lines, says so, and draws more of a part when one comes nearer', async () => {
    const { page, errors } = await open({ prepare: crowded });
    await page.getByText(/\d+ of 5,\d+ lines drawn/).waitFor();
    const inSight = () => window.__newsgraph!.edges().map(({ id }) => id);
    const before = await page.evaluate(inSight);
    expect(before.length).toBeGreaterThanOrEqual(300);
    expect(before.length).toBeLessThanOrEqual(1200);
    await page.mouse.move(600, 400);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -200);
    await page.waitForFunction((known) => {
      const now = window.__newsgraph!.edges();
      return now.length > 5 && now.some(({ id }) => !known.includes(id));
    }, before);
    expect(errors).toEqual([]);
  });

  it('opens the sentences of a line that is clicked, and an entity shows its own lines alone', async () => {
    const { page } = await open({ prepare: crowded });
    await page.getByText(/lines drawn/).waitFor();
    const hub = await page.evaluate(() => window.__newsgraph!.nodes()[0]!);
    await page.mouse.click(hub.x, hub.y);
    await page.waitForFunction((id) => {
      const edges = window.__newsgraph!.edges();
      return edges.length > 20 && edges.every((edge) => edge.id.split('~').slice(3).includes(id));
    }, hub.id);
    await page.getByText(/^All \d+ lines of what is chosen/).waitFor();
    // A line whose middle no node covers.
    const line = await page.evaluate(() => {
      const nodes = window.__newsgraph!.nodes();
      const clear = ({ x, y }: { x: number; y: number }) => nodes.every((node) => Math.hypot(node.x - x, node.y - y) > node.radius + 3);
      const stage = document.querySelector('.stage')!.getBoundingClientRect();
      const inside = ({ x, y }: { x: number; y: number }) =>
        x > stage.left + 20 && x < stage.right - 80 && y > stage.top + 20 && y < stage.bottom - 80;
      return window.__newsgraph!.edges().find((edge) => inside(edge) && clear(edge))!;
    });
    // Sooner it would be a double click.
    await page.waitForTimeout(500);
    await page.mouse.click(line.x, line.y);
    await page.waitForFunction(() => location.hash.includes('show=strand:'));
    await page.getByRole('complementary', { name: 'Connection' }).waitFor();
  });
});
