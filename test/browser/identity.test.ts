import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser, useViewer } from './viewer.ts';

const openIdentity = (page: Page) => page.getByRole('tab', { name: 'Identity' }).click();
/** By keys alone: to the button, a name, the first hit, and on. */
const propose = async (page: Page, { button, name }: { button: string; name: string }) => {
  await page.getByRole('button', { name: button, exact: true }).press('Enter');
  await page.keyboard.type(name);
  await page.locator('.entity-picker').getByRole('option', { name }).waitFor();
  await page.keyboard.press('Enter');
};

describe.skipIf(!hasBrowser)('identities by hand', () => {
  const { open } = useViewer();

  it('joins two entities by keyboard, says before what changes, and takes it back', async () => {
    const { page, errors } = await open({ hash: 'show=entity:person:christopher-hill' });
    await openIdentity(page);
    await page.getByText('The same full name').waitFor();
    await propose(page, { button: 'Same as …', name: 'James Kelly' });
    await page.getByText('They become one entity with the facts, articles and names of both').waitFor();
    await page.locator('.confirm-sides').getByText('person:james-kelly').waitFor();
    await page.getByLabel('Why').fill('one envoy');
    await page.keyboard.press('Enter');
    await page.getByText('“Christopher Hill” and “James Kelly” are one.').waitFor();
    await page.getByText('by hand · one envoy · person:james-kelly').waitFor();
    await page.waitForFunction(() => !window.__newsgraph!.nodes().some(({ id }) => id === 'person:james-kelly'));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('becomes an entity of its own again').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Decided' }).waitFor({ state: 'detached' });
    await page.waitForFunction(() => window.__newsgraph!.nodes().some(({ id }) => id === 'person:james-kelly'));
    expect(errors).toEqual([]);
  });

  it('follows an entity that was joined into another', async () => {
    const { page } = await open({ hash: 'show=entity:person:stanley-au' });
    await openIdentity(page);
    await propose(page, { button: 'Same as …', name: 'Kim Kye-gwan' });
    await page.getByRole('button', { name: 'Make them one' }).click();
    await page.waitForFunction(() => location.hash.includes('show=entity:person:kim-kye-gwan'));
    await page.getByRole('button', { name: 'Not the same', exact: true }).click();
    await page.getByRole('button', { name: 'Keep them apart' }).click();
    await page.getByText('Not the same as').first().waitFor();
    await page.reload();
    await openIdentity(page);
    await page.locator('.decision', { hasText: 'Not the same as' }).getByText('Stanley Au').waitFor();
  });

  it('works on a phone, tells a failure in a line, and Escape goes back', async () => {
    const { page } = await open({
      hash: 'show=entity:person:christopher-hill',
      width: 400,
      height: 820,
      prepare: (page) =>
        page.route('**/api/identities', (route) =>
          route.fulfill({
            status: 503,
            contentType: 'application/problem+json',
            json: { title: 'Away', status: 503, detail: 'The store is busy.' },
          }),
        ),
    });
    await openIdentity(page);
    await propose(page, { button: 'Not the same as …', name: 'James Kelly' });
    await page.getByText('They stay two entities').waitFor();
    await page.getByRole('button', { name: 'Keep them apart' }).click();
    await page.getByRole('alert').getByText('The store is busy.').waitFor();
    await page.getByRole('button', { name: 'Keep them apart' }).press('Escape');
    await page.getByRole('button', { name: 'Not the same as …' }).waitFor();
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 400);
  });
});

describe.skipIf(!hasBrowser)('a server that wants a token', () => {
  const { open } = useViewer({ token: 'open-sesame-2007' });

  it('asks for it when something is changed, keeps it for the tab, and forgets it', async () => {
    const { page } = await open({ hash: 'show=entity:person:christopher-hill' });
    await openIdentity(page);
    await propose(page, { button: 'Not the same as …', name: 'James Kelly' });
    await page.getByRole('button', { name: 'Keep them apart' }).click();
    const dialog = page.getByRole('dialog', { name: 'This change needs the token' });
    await dialog.getByLabel('Token', { exact: true }).fill('open-barley');
    await page.keyboard.press('Enter');
    await dialog.getByText('The server did not take this one.').waitFor();
    await dialog.getByLabel('Token', { exact: true }).fill('open-sesame-2007');
    await page.keyboard.press('Enter');
    await page.getByText('“Christopher Hill” and “James Kelly” stay apart.').waitFor();

    await page.reload();
    await openIdentity(page);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Undo it' }).click();
    await page.getByText('Nothing is decided about “James Kelly” any more.').waitFor();

    await page.getByRole('button', { name: 'Forget the token for changes' }).click();
    await page.getByRole('button', { name: 'Forget the token for changes' }).waitFor({ state: 'detached' });
    await propose(page, { button: 'Not the same as …', name: 'James Kelly' });
    await page.getByRole('button', { name: 'Keep them apart' }).click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('alert').getByText('Nothing was changed').waitFor();
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.getItem('newsgraph-token')])).toEqual([0, null]);
  });
});
