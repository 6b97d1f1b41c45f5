import { describe, expect, it } from 'vitest';
import { hasBrowser, useViewer } from './viewer.ts';

describe.skipIf(!hasBrowser)('exploring the graph', () => {
  const { open } = useViewer();

  it('opens on an overview within the window, without an error or a breach of the content security policy', async () => {
    const viewer = await open();
    const nodes = await viewer.nodes();
    expect(nodes.length).toBeGreaterThan(20);
    expect(nodes.length).toBeLessThanOrEqual(60);
    const outside = nodes.filter(({ x, y }) => x < 0 || y < 0 || x > 1280 || y > 800);
    expect(outside).toEqual([]);
    await viewer.page.getByText('The story at a glance').waitFor();
    expect(viewer.errors).toEqual([]);
  });

  it('draws the labels: the canvas of words is not empty', async () => {
    const { page } = await open();
    const inked = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-labels')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i]! > 200) count++;
      return count;
    });
    expect(inked).toBeGreaterThan(2000);
  });

  it('is laid out the same each time', async () => {
    const [one, two] = [await (await open()).nodes(), await (await open()).nodes()];
    expect(two).toEqual(one);
  });

  it('opens the panel of a clicked node, fades the rest, and comes back by the back button', async () => {
    const viewer = await open();
    await viewer.clickNode('Christopher Hill');
    await viewer.page.getByRole('heading', { name: 'Christopher Hill' }).waitFor();
    expect(await viewer.page.locator('.fact-group h3').allTextContents()).toContainEqual(expect.stringMatching(/^visits …/));
    expect((await viewer.node('Kim Kye-gwan')).faded).toBe(false);
    expect((await viewer.node('Stanley Au')).faded).toBe(true);
    expect(viewer.page.url()).toContain('show=entity:person:christopher-hill');
    await viewer.page.goBack();
    await viewer.page.getByText('The story at a glance').waitFor();
  });

  it('leads from a line to its sentence and on to the article, where it is highlighted', async () => {
    const viewer = await open({ hash: 'show=entity:person:mohamed-elbaradei' });
    const meeting = (await viewer.edges()).find(({ id }) => id.startsWith('MEETS') && id.includes('elbaradei'));
    expect(meeting).toMatchObject({ polarity: 'negative' });
    await viewer.page.mouse.click(meeting!.x, meeting!.y);
    await viewer.page.locator('.evidence', { hasText: 'Kim Jong-il did not meet him.' }).waitFor();
    expect(await viewer.page.locator('.panel-title').first().textContent()).toContain('not meets');
    await viewer.page.locator('.evidence-source').click();
    const mark = viewer.page.locator('.claim-chosen').first();
    await mark.waitFor();
    expect((await viewer.page.locator('.claim-chosen').allTextContents()).join('')).toBe('Kim Jong-il did not meet him.');
    expect(await mark.isVisible()).toBe(true);
    expect(viewer.errors).toEqual([]);
  });

  it('expands on a double click; what was there stays where it was', async () => {
    const viewer = await open({ hash: 'nodes=8' });
    const before = await viewer.nodes();
    const { x, y } = await viewer.node('North Korea');
    await viewer.page.mouse.dblclick(x, y);
    await viewer.page.waitForFunction((wanted) => window.__newsgraph!.nodes().length > wanted, before.length);
    expect(viewer.page.url()).toContain('expand=state:PRK');
    // The camera may step back to show the newcomers; among each other the former nodes stand as before.
    const now = new Map((await viewer.nodes()).map((node) => [node.id, node]));
    const [a, b] = [before[0]!, before[1]!];
    const scale = (now.get(a.id)!.x - now.get(b.id)!.x) / (a.x - b.x);
    for (const node of before) {
      expect(now.get(node.id)!.x - now.get(a.id)!.x).toBeCloseTo(scale * (node.x - a.x), 0);
      expect(now.get(node.id)!.y - now.get(a.id)!.y).toBeCloseTo(scale * (node.y - a.y), 0);
    }
    await viewer.page.reload();
    await viewer.page.waitForFunction((wanted) => window.__newsgraph?.ready && window.__newsgraph!.nodes().length > wanted, before.length);
    await viewer.page.getByRole('button', { name: /more$/ }).first().click();
    await viewer.page.waitForFunction(() => location.hash.includes('state:PRK*24'));
  });

  it('finds the path between two chosen nodes', async () => {
    const viewer = await open({ hash: 'show=entity:person:stanley-au' });
    await viewer.page.getByRole('button', { name: 'Path from here' }).click();
    await viewer.page.getByText('Path from Stanley Au').waitFor();
    await viewer.clickNode('Berlin');
    await viewer.page.getByRole('heading', { name: 'From Stanley Au to Berlin' }).waitFor();
    expect(await viewer.page.locator('.path-steps > li').count()).toBeGreaterThan(2);
    await viewer.page.getByRole('button', { name: 'Forget the path' }).click();
    await viewer.page.getByText('The story at a glance').waitFor();
  });

  it('hides a node and brings it back', async () => {
    const viewer = await open({ hash: 'show=entity:state:PRK' });
    const before = (await viewer.nodes()).length;
    await viewer.page.getByRole('button', { name: 'Hide', exact: true }).click();
    await viewer.page.waitForFunction(() => !window.__newsgraph!.nodes().some((node) => node.id === 'state:PRK'));
    await viewer.page.getByRole('button', { name: 'Show hidden nodes again' }).click();
    await viewer.page.waitForFunction((wanted) => window.__newsgraph!.nodes().length === wanted, before);
  });
});
