import { test as base, expect, type Page } from '@playwright/test';
import { type FaultyServer, startFaultyServer } from './faultyServer';

interface ShopFixtures {
  /** Fails a test for what no visit may show: uncaught errors and violations of the policy, in any tab. */
  readonly complaints: string[];
  /** A server of this test alone, whose answers it may break. */
  readonly server: FaultyServer;
}

export const test = base.extend<ShopFixtures>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on('console', (message) => {
        if (/Content Security Policy|TrustedScript|Refused to/u.test(message.text())) complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright looks at the names in it.
  server: async ({}, use) => {
    const server = await startFaultyServer();
    await use(server);
    await server.close();
  },
});
export { expect };

/** The shop's own; other pages have search fields as well. */
export const searchField = (page: Page) => page.getByRole('banner').getByRole('searchbox');

/** Opens the shop and waits until the engine serves it. */
export async function openShop(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(searchField(page)).toBeVisible();
}

export const resultTitles = (page: Page) =>
  page
    .getByRole('region', { name: /^(Search results|查找结果)$/u })
    .getByRole('heading')
    .allTextContents();

/** Types a query, submits it and waits for the answer by meaning (or by words alone for ids). */
export async function searchFor(page: Page, query: string, phase: RegExp = /By words and meaning|按字词和含义/u): Promise<void> {
  await searchField(page).fill(query);
  await searchField(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(query.trim().slice(0, 20));
  await expect(page.getByText(phase).first()).toBeVisible({ timeout: 30_000 });
}

/** The consent card of the home page. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Yes, learn on this device|好，在本机学习)$/u }).click();
  await expect(page.getByRole('button', { name: /^(Yes, learn on this device|好，在本机学习)$/u })).toHaveCount(0);
}

export const shelf = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
export const shelfIds = async (page: Page, name: string | RegExp): Promise<string[]> => {
  const links = await shelf(page, name).getByRole('link').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return hrefs.flatMap((href) => (href?.includes('#NS-') ? [href.slice(href.indexOf('#') + 1)] : []));
};

/** Waits until the service worker serves this page, as it will every later one. */
export async function serviceWorkerReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    }
  });
}

/** Opens a product as a shopper who knows its id would, without leaving the page. */
export async function openItem(page: Page, id: string): Promise<void> {
  await searchField(page).fill(id);
  await searchField(page).press('Enter');
  await page
    .getByRole('heading')
    .getByRole('link')
    .and(page.locator(`a[href$="#${id}"]`))
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^(Add to cart|加入购物车)$/u })).toBeVisible();
}

/** Notices about the shop itself, above the page. */
export const notices = (page: Page) => page.getByRole('region', { name: /^(Shop status|店铺状态)$/u });
