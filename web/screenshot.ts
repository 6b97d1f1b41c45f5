import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { SCENES } from './scenes.ts';

const [address = 'http://127.0.0.1:7400', folder = 'docs', ...only] = process.argv.slice(2);

const ready = (page: Page) => page.waitForFunction(() => window.__newsgraph?.ready === true, undefined, { timeout: 60_000 });

/** Takes pictures of a running viewer: `screenshot.ts [ADDRESS] [FOLDER] [SCENE…]`. Without scenes, only the picture of the README. */
const browser = await chromium.launch(CHROMIUM);
await mkdir(folder, { recursive: true });
for (const scene of SCENES) {
  if (only.includes('all') ? false : !(only.length ? only : ['screenshot']).includes(scene.name)) continue;
  const context = await browser.newContext({
    viewport: scene.size ?? { width: 1440, height: 900 },
    colorScheme: scene.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    deviceScaleFactor: scene.scale ?? 1,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${scene.name}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.error(`${scene.name}: ${message.text()}`));
  await page.goto(`${address}/#${scene.hash ?? ''}`);
  if (!scene.hash?.includes('page=')) await ready(page);
  await page.waitForTimeout(500);
  await scene.act?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${scene.name}.png`) });
  await context.close();
}
await browser.close();
