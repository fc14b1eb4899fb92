import type { Page } from '@playwright/test';
import { cachedFiles, openNothing, storedShopper, storeShopper } from './support/browserStorage';
import { ownBrowser } from './support/ownBrowser';
import { agree, expect, notices, openItem, openShop, searchFor, shelf, shelfIds, test } from './support/shop';

/** Disks that are absent, full, newer, blocked, taken away or cut off: said, nothing half-written, nothing lost that was there. */

const memoryNotice = 'The browser does not let the shop save anything';
const favourite = (page: Page) => page.getByRole('button', { name: 'Favourite', exact: true });

async function addToCart(page: Page, id: string): Promise<void> {
  await openItem(page, id);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByRole('link', { name: 'Cart, 1 item' })).toBeVisible();
}

const withoutDatabase: readonly (readonly [string, () => void])[] = [
  [
    'forbids storage',
    () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'cannot open its database',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      };
    },
  ],
];
for (const [what, damage] of withoutDatabase) {
  test(`where the browser ${what} the shop works from memory, says so and leaves nothing behind`, async ({ page, context }) => {
    await page.addInitScript(damage);
    await openShop(page);
    await expect(notices(page)).toContainText(memoryNotice);
    await expect(notices(page)).toContainText('The browser gives the shop no storage');
    await agree(page);
    await addToCart(page, 'NS-RUN-001');
    await page.getByRole('link', { name: 'Nearshelf home' }).click();
    await expect.poll(async () => (await shelfIds(page, 'For you')).some((id) => id.startsWith('NS-RUN'))).toBe(true);
    const other = await context.newPage();
    await openNothing(other, page.url());
    expect(await storedShopper(other)).toBeNull();
  });
}

/** Writes what cannot fit: Chromium asks for the space that is left only when a write is larger than it was last told. */
const overfill = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('nearshelf');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const transaction = opening.result.transaction('settings', 'readwrite');
    transaction.objectStore('settings').put(new Uint8Array(4_000_000), 'too-much');
    const outcome = await new Promise((resolve) => {
      transaction.oncomplete = () => resolve('stored');
      transaction.onabort = () => resolve(transaction.error?.name);
    });
    opening.result.close();
    return outcome;
  });

test('on a full disk every act still counts, the shop says so, and what was stored before stays whole', async ({
  page,
  context,
  baseURL,
}) => {
  await openNothing(page, baseURL ?? '');
  const { origin } = new URL(page.url());
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await storeShopper(page, origin, { acts: [['cart', 'NS-RUN-001']], settings: { cart: [['NS-RUN-001', 1]] } });
  const before = await storedShopper(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await overfill(page)).toBe('QuotaExceededError');
  await openShop(page, '/item#NS-RUN-003');
  await favourite(page).click();
  await expect(page.getByRole('link', { name: 'Favourites, 1' })).toBeVisible();
  await expect(notices(page)).toContainText(memoryNotice);
  await expect(notices(page)).toContainText('The space this device allows the shop is used up.');
  // Gone to memory as a whole: neither the log nor a list on the disk has anything of it.
  expect(await storedShopper(page)).toEqual(before);
  // The model cannot be kept either, and runs all the same.
  await searchFor(page, 'shoes for running in the rain');
  expect(await cachedFiles(page, 'nearshelf-model-')).toEqual([]);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.reload();
  await expect(page.getByRole('link', { name: 'Cart, 1 item' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Favourites, 1' })).toHaveCount(0);
  await expect(notices(page)).not.toContainText(memoryNotice);
});

test('data that a newer version wrote is explained and left untouched', async ({ page, baseURL }) => {
  await openNothing(page, baseURL ?? '');
  await page.evaluate(async () => {
    const opening = indexedDB.open('nearshelf', 99);
    opening.onupgradeneeded = () => opening.result.createObjectStore('later').put('kept', 'key');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  });
  await openShop(page);
  await expect(notices(page)).toContainText('was written by a newer version and has been left untouched');
  await expect(notices(page).getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await agree(page);
  await addToCart(page, 'NS-RUN-001');
  const kept = await page.evaluate(async () => {
    const opening = indexedDB.open('nearshelf');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const reading = opening.result.transaction('later').objectStore('later').get('key');
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    return { version: opening.result.version, stores: [...opening.result.objectStoreNames], value: reading.result };
  });
  expect(kept).toEqual({ version: 99, stores: ['later'], value: 'kept' });
});

/** The next version of the shop, as far as its database is concerned. */
const nextSchema = () => {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name: string, version?: number) {
    return open.call(this, name, version === undefined ? undefined : version + 1);
  };
};

test('an upgrade that another tab holds up is explained, and done once that tab is closed', async ({ page, context, baseURL }) => {
  const old = await context.newPage();
  await storeShopper(old, baseURL ?? '', { settings: { favourites: ['NS-RUN-001'] } });
  // A tab that will not let go.
  await old.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('nearshelf').onsuccess = resolve;
      }),
  );
  await page.addInitScript(nextSchema);
  await openShop(page);
  await expect(notices(page)).toContainText('Another tab still has the old version open');
  await expect(shelf(page, 'Popular').getByRole('article').first()).toBeVisible();
  await old.close();
  await notices(page).getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('link', { name: 'Favourites, 1' })).toBeVisible();
  await expect(notices(page)).not.toContainText(memoryNotice);
  expect((await storedShopper(page))?.version).toBe(2);
});

test('an older tab gives way to an upgrade and says what became of it', async ({ page, context }) => {
  await openShop(page);
  await agree(page);
  const newer = await context.newPage();
  await newer.addInitScript(nextSchema);
  await openShop(newer);
  await expect(notices(newer)).not.toContainText(memoryNotice);
  await addToCart(page, 'NS-RUN-001');
  await expect(notices(page)).toContainText('was written by a newer version and has been left untouched');
  expect((await storedShopper(newer))?.version).toBe(2);
});

test('a connection that the browser closes is opened again, and the next act is on the disk', async ({ page, context }) => {
  await openShop(page);
  await agree(page);
  await openItem(page, 'NS-RUN-001');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await favourite(page).click();
  await expect(page.getByRole('link', { name: 'Favourites, 1' })).toBeVisible();
  await expect(notices(page)).not.toContainText(memoryNotice);
  const stored = await storedShopper(page);
  expect(stored?.settings.favourites).toEqual(['NS-RUN-001']);
});

test('an act is on the disk as soon as the shop shows it: the browser is killed at that moment', async ({ baseURL, launchOptions }) => {
  test.slow();
  const browser = ownBrowser(launchOptions.executablePath ?? '');
  try {
    let page = await browser.start();
    await openShop(page, baseURL);
    await agree(page);
    await openItem(page, 'NS-RUN-001');
    await favourite(page).click();
    await expect(page.getByRole('link', { name: 'Favourites, 1' })).toBeVisible();
    await browser.kill();
    page = await browser.start();
    await openShop(page, baseURL);
    await expect(page.getByRole('link', { name: 'Favourites, 1' })).toBeVisible();
    const stored = await storedShopper(page);
    expect(stored?.interactions.map(({ kind }) => kind)).toContain('favourite');
    expect(stored?.settings).toMatchObject({ consent: 'granted', favourites: ['NS-RUN-001'] });
  } finally {
    await browser.end();
  }
});
