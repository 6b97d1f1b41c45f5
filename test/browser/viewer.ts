import { access } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM } from '../../web/chromium.ts';
import { type FixtureOptions, type FixtureServer, startFixtureServer } from './fixture/server.ts';

/** Whether there is a browser to test with; `npm test` says so loudly when there is none. */
export const hasBrowser = await access(CHROMIUM.executablePath).then(
  () => true,
  () => false,
);

export interface OpenViewer {
  page: Page;
  /** Errors of the page, refused resources and policy violations among them. */
  errors: string[];
  /** Where a node or line is, as the page tells. */
  node(label: string): Promise<{ id: string; x: number; y: number; faded: boolean }>;
  nodes(): Promise<{ id: string; label: string; x: number; y: number; faded: boolean }[]>;
  edges(): Promise<{ id: string; x: number; y: number; stroke: string; polarity: string }[]>;
  clickNode(label: string): Promise<void>;
}

export interface OpenOptions {
  hash?: string;
  width?: number;
  height?: number;
  dark?: boolean;
  /** Changes the page before it loads: routes, scripts. */
  prepare?: (page: Page) => Promise<unknown>;
}

const watch = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

const handle = (page: Page, errors: string[]): OpenViewer => {
  const nodes = () => page.evaluate(() => window.__newsgraph!.nodes());
  const node: OpenViewer['node'] = async (label) => {
    const found = (await nodes()).find((one) => one.label === label);
    if (!found) throw new Error(`No node ${label} on screen`);
    return found;
  };
  return {
    page,
    errors,
    node,
    nodes,
    edges: () => page.evaluate(() => window.__newsgraph!.edges()),
    clickNode: async (label) => {
      const { x, y } = await node(label);
      await page.mouse.click(x, y);
    },
  };
};

/** A browser and the real app over the fixture story, for one test file. `open` gives a page of its own each time. */
export const useViewer = (served: FixtureOptions = {}) => {
  let browser: Browser;
  let server: FixtureServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([chromium.launch(CHROMIUM), startFixtureServer(served)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    address: () => server.url,
    open: async ({ hash = '', width = 1280, height = 800, dark = false, prepare }: OpenOptions = {}): Promise<OpenViewer> => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        acceptDownloads: true,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const errors = watch(page);
      await prepare?.(page);
      await page.goto(`${server.url}/#${hash}`);
      if (!hash.includes('page=')) await page.waitForFunction(() => window.__newsgraph?.ready);
      return handle(page, errors);
    },
  };
};
