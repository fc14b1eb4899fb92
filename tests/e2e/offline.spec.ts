import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from './support/build';
import { startFaultyServer } from './support/faultyServer';
import { expect, notices, openShop, resultTitles, searchField, searchFor, serviceWorkerReady, shelf, test } from './support/shop';

/** Without a network, with a new version, and on a host that sets no headers. */

test('after one visit every page opens without a network, and search by meaning works once its model was needed', async ({
  page,
  context,
}) => {
  await openShop(page);
  await serviceWorkerReady(page);
  await searchFor(page, 'a gift for a gardener');
  await context.setOffline(true);
  for (const place of ['/', '/item#NS-GIF-001', '/cart', '/favourites', '/history', '/privacy', '/lab', '/search#q=tea']) {
    await openShop(page, place);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  }
  await searchFor(page, 'something warm for winter evenings');
  expect((await resultTitles(page)).length).toBeGreaterThan(3);
  await expect(notices(page)).toContainText('You are offline');
});

test('a first visit that never searched has words offline, and meaning as soon as there is a network again', async ({ page, context }) => {
  await openShop(page);
  await serviceWorkerReady(page);
  await expect
    .poll(() => page.evaluate(async () => (await caches.open('nearshelf-files')).keys().then((keys) => keys.length)))
    .toBeGreaterThan(2);
  await context.setOffline(true);
  await openShop(page);
  await searchField(page).fill('running shoes');
  await searchField(page).press('Enter');
  await expect.poll(() => resultTitles(page)).not.toEqual([]);
  await expect(notices(page)).toContainText('Search by meaning could not be loaded');
  await context.setOffline(false);
  await notices(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('By words and meaning').first()).toBeVisible({ timeout: 30_000 });
});

test('a new version is offered, waits for the shopper, and takes over with a reload', async ({ page, server }) => {
  await openShop(page, server.url);
  await serviceWorkerReady(page);
  const folder = mkdtempSync(join(tmpdir(), 'nearshelf-next-'));
  try {
    cpSync(buildFolder, folder, { recursive: true });
    // The next deployment differs in its shell alone; prepacked copies would hide that.
    const worker = join(folder, 'serviceWorker.js');
    writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// next`);
    for (const packed of ['br', 'gz']) rmSync(`${worker}.${packed}`, { force: true });
    await server.serve(folder);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(notices(page)).toContainText('A new version of the shop is ready.', { timeout: 30_000 });
    const reloaded = page.waitForEvent('load');
    await notices(page).getByRole('button', { name: 'Update now' }).click();
    await reloaded;
    await expect(shelf(page, 'Popular').getByRole('article').first()).toBeVisible();
    await expect(notices(page)).not.toContainText('A new version');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('on a host that sets no headers the service worker brings the strict policy from the second visit on', async ({ page }) => {
  const bare = await startFaultyServer({ headers: false });
  try {
    await openShop(page, bare.url);
    await serviceWorkerReady(page);
    await page.reload();
    // The policy is in force, whatever the driver knows of headers that a worker adds.
    const refusal = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>';
        return null;
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toContain('TrustedHTML');
    await expect(shelf(page, 'Popular').getByRole('article').first()).toBeVisible();
    await searchFor(page, 'running shoes');
  } finally {
    await bare.close();
  }
});
