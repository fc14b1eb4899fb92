import type { Page } from '@playwright/test';
import { expect, openShop, resultTitles, searchField, test } from './support/shop';

/** What anybody may type, paste or link to: text and nothing else, and never a page that stands still. */

const hostile: readonly (readonly [string, string])[] = [
  ['100,000 characters', 'running shoes '.repeat(7143)],
  ['one word of 100,000 characters', '跑'.repeat(100_000)],
  ['emoji, joined and split', `${'👩‍👩‍👧‍👦🏃‍♀️'.repeat(40)}\ud83d`],
  ['markup', '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>'],
  ['control and direction characters', '\u0000\u0007\u202e\u200b\ufeff shoes \u2066\u0300'.repeat(30)],
  ['something like an expression', '((((((((((a+)+)+)+)+)+)+)+)+)+)$ \\ %00 {{7*7}} <%= 7*7 %>'],
];

/** The page answers input at once: two frames take no longer than a shopper notices. */
async function expectAwake(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

for (const [what, query] of hostile) {
  test(`a query of ${what} is text: no freeze, no markup, no address that holds it`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openShop(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('header input[type="search"]');
      field?.focus();
      document.execCommand('insertText', false, text);
    }, query);
    await searchField(page).press('Enter');
    await expect(page).toHaveURL(/\/search#/u);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAwake(page);
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
    expect(dialogs).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    for (const url of asked) expect(new URL(url).pathname.length, url.slice(0, 200)).toBeLessThan(120);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    // The next query is answered as if nothing had been.
    await searchField(page).fill('running shoes');
    await searchField(page).press('Enter');
    await expect.poll(() => resultTitles(page)).not.toEqual([]);
  });
}

test('an unknown product id says so and offers the nearest', async ({ page }) => {
  await openShop(page, '/item#NS-RUN-0O1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The catalogue has no id NS-RUN-0O1');
  await expect(page.getByRole('main').getByRole('link').and(page.locator('a[href$="#NS-RUN-001"]')).first()).toBeVisible();
  await searchField(page).fill('NS-RUN-999');
  await searchField(page).press('Enter');
  await expect(page.getByText('The catalogue has no id NS-RUN-999.')).toBeVisible();
  expect((await resultTitles(page)).length).toBeGreaterThan(2);
});

for (const path of [
  '/item#%E0%A4%A',
  '/item#',
  '/item#<svg onload=alert(1)>',
  '/search#q=%00&min=NaN&max=-1e999&sort=constructor&category=__proto__',
  '/item#__proto__',
  '/nowhere/at/all',
])
  test(`the address ${path} opens a page that says something`, async ({ page }) => {
    await openShop(page, path);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await page.getByRole('link', { name: 'Nearshelf home' }).click();
    await expect(page.getByRole('heading', { name: 'Popular' })).toBeVisible();
  });
