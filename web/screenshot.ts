import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { startProduct } from './product.ts';
import { SCENES, type Scene } from './scenes.ts';

const HELP = `npm run screenshot                         docs/screenshot.png, of the program with its samples
npm run screenshot -- FOLDER [SCENE…]      these scenes, or all, into a folder
npm run screenshot -- FOLDER --at ADDRESS [SCENE…]   of a server that runs already`;

const isReady = (page: Page) => page.waitForFunction(() => window.__newsgraph?.ready === true, undefined, { timeout: 60_000 });

const shoot = async (browser: Browser, scene: Scene, { address, folder }: { address: string; folder: string }): Promise<void> => {
  const context = await browser.newContext({
    viewport: scene.size ?? { width: 1440, height: 900 },
    colorScheme: scene.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    deviceScaleFactor: scene.scale ?? 1,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${scene.name}: ${error.message}`));
  await page.goto(`${address}/#${scene.hash ?? ''}`);
  if (!scene.hash?.includes('page=')) await isReady(page);
  await page.waitForTimeout(600);
  await scene.act?.(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${scene.name}.png`) });
  await context.close();
};

const [folder, ...rest] = process.argv.slice(2);
if (folder === '--help') console.log(HELP);
else {
  const given = rest[0] === '--at' ? rest[1] : undefined;
  const names = given ? rest.slice(2) : rest;
  const scenes = SCENES.filter(({ name }) => (folder ? !names.length || names.includes(name) : name === 'screenshot'));
  const product = given ? undefined : await startProduct();
  const browser = await chromium.launch(CHROMIUM);
  await mkdir(folder ?? 'docs', { recursive: true });
  for (const scene of scenes) await shoot(browser, scene, { address: given ?? product!.url, folder: folder ?? 'docs' });
  await browser.close();
  await product?.close();
}
