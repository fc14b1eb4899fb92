import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { agree, expect, openShop, searchField, searchFor, shelf, shelfIds, test } from './support/shop';

/** Every page by the rules of WCAG 2.2 AA, from 320 px on, and the whole of it by keyboard alone. */

const places = [
  '/',
  '/search#q=running%20shoes',
  '/item#NS-RUN-001',
  '/cart',
  '/favourites',
  '/history',
  '/privacy',
  '/lab',
  '/photo',
  '/nowhere',
];

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const [locale, colorScheme, looked] of [
  ['zh-CN', 'light', places],
  ['en-GB', 'dark', ['/', '/search#q=running%20shoes', '/item#NS-RUN-001', '/lab']],
] as const)
  test(`no page breaks a rule that can be checked (${locale}, ${colorScheme})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, colorScheme, baseURL: baseURL as string, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found: string[] = [];
    for (const place of looked) {
      await openShop(page, place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
      found.push(...(await violations(page)).map((violation) => `${place}: ${violation}`));
    }
    await context.close();
    expect(found).toEqual([]);
  });

test('no page is wider than a phone of 320 px, in either language', async ({ browser, baseURL }) => {
  for (const locale of ['zh-CN', 'en-GB']) {
    const context = await browser.newContext({ locale, baseURL: baseURL as string, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    for (const place of places) {
      await openShop(page, place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${locale} ${place}`).toBeLessThanOrEqual(320);
    }
    await context.close();
  }
});

/** Presses Tab until the wanted thing has the focus. */
async function tabTo(page: Page, wanted: (focused: { role: string; name: string }) => boolean): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return { role: element?.tagName.toLowerCase() ?? '', name: element?.getAttribute('aria-label') ?? element?.textContent ?? '' };
    });
    if (wanted(focused)) return;
  }
  throw new Error('never reached by Tab');
}

test('a visit by keyboard alone: agree, search, open, favourite, cart, and see it in For you', async ({ page }) => {
  await openShop(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(shelf(page, 'Popular').getByRole('article').first()).toBeVisible();
  await tabTo(page, ({ name }) => name.startsWith('Yes, learn on this device'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Yes, learn on this device' })).toHaveCount(0);
  await searchField(page).focus();
  await page.keyboard.type('trail running shoes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Search results' }).getByRole('article').first()).toBeVisible();
  await tabTo(page, ({ role, name }) => role === 'a' && /run|trail|shoe/iu.test(name) && !/home|skip/iu.test(name));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeVisible();
  await tabTo(page, ({ name }) => name === 'Add to cart');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Cart, 1/u })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('link', { name: 'Nearshelf home' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await shelfIds(page, 'For you')).length).toBeGreaterThan(0);
});

test('back and forward restore query, filters and place; nothing of it was ever asked of the server', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openShop(page);
  await agree(page);
  await searchFor(page, 'running shoes');
  const unfiltered = page.url();
  await page
    .getByRole('region', { name: /filters/iu })
    .or(page.getByRole('complementary'))
    .getByRole('checkbox')
    .first()
    .check();
  await expect(page).not.toHaveURL(unfiltered);
  const filtered = page.url();
  await page.getByRole('region', { name: 'Search results' }).getByRole('heading').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(filtered);
  await expect(page.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(unfiltered);
  await page.goForward();
  await expect(page).toHaveURL(filtered);
  for (const url of asked) expect(new URL(url).search).toBe('');
});
