import type { Page } from 'playwright-core';

export interface Scene {
  name: string;
  hash?: string;
  dark?: boolean;
  scale?: number;
  size?: { width: number; height: number };
  act?: (page: Page) => Promise<unknown>;
}

/** Clicks the node with this label where it is on screen. */
const clickNode = async (page: Page, label: string): Promise<void> => {
  const node = await page.evaluate((wanted) => window.__newsgraph?.nodes().find((one) => one.label === wanted), label);
  if (node) await page.mouse.click(node.x, node.y);
};

/** States of the viewer worth looking at. */
export const SCENES: readonly Scene[] = [
  { name: 'screenshot', hash: 'show=entity:person:christopher-hill' },
  { name: 'overview' },
  { name: 'node', act: (page) => clickNode(page, 'Christopher Hill') },
  {
    name: 'evidence',
    act: async (page) => {
      await clickNode(page, 'Banco Delta Asia');
      await page.locator('.fact-row').first().click();
      await page.locator('.evidence').first().waitFor();
    },
  },
  {
    name: 'reader',
    act: async (page) => {
      await clickNode(page, 'Banco Delta Asia');
      await page.locator('.fact-row').first().click();
      await page.locator('.evidence-source').first().click();
      await page.locator('.claim-chosen').first().waitFor();
    },
  },
  { name: 'search', act: (page) => page.keyboard.press('/').then(() => page.keyboard.type('kim')) },
  { name: 'filtered', hash: 'modalities=planned,demanded,possible,alleged&from=2006-01&to=2007-12' },
  { name: 'dark', dark: true, hash: 'show=entity:state:PRK' },
  { name: 'dark-overview', dark: true },
  { name: 'narrow', size: { width: 400, height: 820 } },
  { name: 'narrow-node', size: { width: 400, height: 820 }, hash: 'show=entity:person:christopher-hill' },
  { name: 'narrow-articles', size: { width: 400, height: 820 }, hash: 'page=articles' },
  { name: '4k', size: { width: 3840, height: 2160 } },
  { name: 'laptop', size: { width: 1280, height: 720 } },
  { name: 'articles', hash: 'page=articles', act: (page) => page.locator('.article-row').first().click() },
  { name: 'cypher', hash: 'page=cypher' },
  {
    name: 'path',
    hash: 'path=person:stanley-au,place:DEU/berlin',
  },
  {
    name: 'hover',
    act: async (page) => {
      const node = await page.evaluate(() => window.__newsgraph?.nodes()[3]);
      if (node) await page.mouse.move(node.x, node.y);
    },
  },
  {
    name: 'query-graph',
    hash: 'page=cypher',
    act: async (page) => {
      await page.locator('.example').nth(3).click();
      await page.getByRole('button', { name: /^Show .* as a graph/ }).click();
      await page.waitForFunction(() => window.__newsgraph?.ready);
      await page.waitForTimeout(1500);
    },
  },
  {
    name: 'cypher-dark',
    dark: true,
    hash: 'page=cypher',
    act: (page) => page.locator('.example').nth(0).click(),
  },
  {
    name: 'line',
    act: async (page) => {
      const edge = await page.evaluate(() => window.__newsgraph?.edges().find(({ facts }) => facts > 1));
      if (edge) await page.mouse.click(edge.x, edge.y);
    },
  },
  {
    name: 'add',
    hash: 'page=articles',
    act: (page) => page.getByRole('button', { name: 'Add an article' }).click(),
  },
  {
    name: 'narrow-filter',
    size: { width: 400, height: 820 },
    act: (page) => page.getByRole('button', { name: 'Legend and filter' }).click(),
  },
  { name: 'help', act: (page) => page.keyboard.press('?') },
];
