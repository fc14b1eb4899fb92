import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { agree, expect, openItem, openShop, searchField, shelf, test } from './support/shop';

/** Four catalogues, one shop: chosen in the header, each in its own words. */

const packButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^(Catalogue: |当前目录：)/u });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function choosePack(page: Page, name: RegExp): Promise<void> {
  await packButton(page).click();
  await page.getByRole('menuitemradio', { name }).click();
}

test('another pack opens without a reload, by keyboard, in its own words and both languages, and is still there after one', async ({
  page,
}) => {
  await openShop(page);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await packButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: /Nearshelf shop/u })).toHaveAttribute('aria-checked', 'true');
  await expect(page.getByRole('menuitemradio', { name: /Nearshelf shop/u })).toBeFocused();
  await page.keyboard.type('nearshelf co');
  await expect(page.getByRole('menuitemradio', { name: /Nearshelf courses/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('What to learn next, worked out on your own device.');
  await expect(packButton(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Opened: Nearshelf courses' })).toHaveCount(1);
  await expect(searchField(page)).toHaveAccessibleName('Search courses');
  await expect(shelf(page, 'New courses').getByRole('article').first()).toBeVisible();
  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(heading(page)).toHaveText('下一门学什么，由你自己的设备来琢磨。');
  await expect(searchField(page)).toHaveAccessibleName('搜索课程');
  await expect(page.getByRole('heading', { name: '大家在学' })).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await page.reload();
  await expect(heading(page)).toHaveText('下一门学什么，由你自己的设备来琢磨。');
});

test('a wish goes along to the other pack, filters and results of the former do not', async ({ page }) => {
  await page.goto('/search#q=music&category=music');
  await expect(page.getByRole('link', { name: /Cart/u })).toBeVisible();
  await choosePack(page, /Nearshelf community/u);
  await expect(page).toHaveURL(/\/search#q=music$/u);
  await expect(page.getByRole('region', { name: 'Search results' }).getByRole('link').first()).toHaveAttribute('href', /#NP-/u);
  await expect(page.getByText(/^\d+ posts?$/u)).toBeVisible();
});

test('`?pack=` opens a pack, its switch leaves the parameter behind, and an unknown name opens the default one', async ({ page }) => {
  await page.goto('/?pack=posts');
  await expect(searchField(page)).toHaveAccessibleName('Search posts');
  await expect(packButton(page)).toHaveAccessibleName(/Nearshelf community/u);
  await choosePack(page, /Nearshelf health/u);
  await expect(searchField(page)).toHaveAccessibleName('Search entries');
  expect(new URL(page.url()).search).toBe('');
  await page.evaluate(() => localStorage.clear());
  await page.goto('/?pack=..%2F..%2Fetc');
  await expect(searchField(page)).toHaveAccessibleName('Search products');
});

test('where nothing has a price there is no cart, no price and no order by price; posts tell their day and who liked them', async ({
  page,
}) => {
  await page.goto('/item?pack=posts#NP-CTY-030');
  await expect(heading(page)).toHaveText('Who the bench plaques are for');
  await expect(page.getByRole('main').locator('time').first()).toHaveText('19 November 2026');
  await expect(page.getByText(/^Liked by [\d,]+$/u).first()).toBeAttached();
  await expect(page.getByRole('button', { name: 'Favourite', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add to cart' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Cart/u })).toHaveCount(0);
  await expect(page.getByText('No price')).toHaveCount(0);
  await searchField(page).fill('evening');
  await searchField(page).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Sort' }).getByRole('option')).toHaveText(['Most relevant', 'Most liked', 'New']);
});

test('a course names what should come first, and takes no quantity', async ({ page }) => {
  await page.goto('/item?pack=courses#NC-PRG-027');
  const before = page.getByRole('region', { name: 'What should come first' });
  await expect(page.getByRole('spinbutton').or(page.getByRole('button', { name: 'One more' }))).toHaveCount(0);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByText('Added to the cart').first()).toBeVisible();
  const title = await before.getByRole('link').first().textContent();
  await before.getByRole('link').first().click();
  await expect(heading(page)).toHaveText(title ?? '');
});

test('what is in the cart of one pack waits there while another is open', async ({ page }) => {
  await page.goto('/item#NS-RUN-001');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByRole('link', { name: 'Cart, 1 item' })).toBeVisible();
  await choosePack(page, /Nearshelf courses/u);
  await expect(searchField(page)).toHaveAccessibleName('Search courses');
  await page.getByRole('link', { name: 'Cart, empty' }).click();
  await expect(page.getByText('1 more thing in the cart belongs to another catalogue')).toBeVisible();
  await choosePack(page, /Nearshelf shop/u);
  await expect(page.getByRole('link', { name: 'Cart, 1 item' })).toBeVisible();
});

test('the care pack says on every page that it is no medical advice, readable for everybody in both themes', async ({ page }) => {
  await page.goto('/?pack=care');
  const notice = page.getByRole('complementary', { name: 'Note' });
  await expect(notice).toContainText('It is not medical advice');
  await agree(page);
  await page.getByRole('link', { name: 'preventing falls at home' }).click();
  await expect(notice).toBeVisible();
  await page.getByRole('region', { name: 'Search results' }).getByRole('heading').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Similar entries' })).toBeVisible();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(page.getByRole('complementary', { name: '说明' })).toContainText('不是医疗建议');
  await packButton(page).click();
  await expect(page.getByRole('menu')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).include('aside').include('[role="menu"]').analyze()).violations).toEqual([]);
  }
});

test('what was liked in the shop orders the courses until something is done there; the privacy page switches it off', async ({ page }) => {
  await openShop(page);
  await agree(page);
  for (const id of ['NS-BCS-001', 'NS-BCS-002', 'NS-BCS-003']) await openItem(page, id);
  await page.getByRole('button', { name: 'Favourite', exact: true }).click();
  await choosePack(page, /Nearshelf courses/u);
  await page.getByRole('link', { name: 'Nearshelf home' }).click();
  await expect(shelf(page, 'For you')).toContainText('By what you liked in other catalogues');
  // Also after a reload, when nothing but the log says where the shopper was.
  await page.reload();
  await expect(shelf(page, 'For you')).toContainText('By what you liked in other catalogues');
  await page.goto('/privacy');
  await page.getByRole('switch', { name: /^One taste across catalogues/u }).click();
  await page.goto('/');
  await expect(shelf(page, 'For you')).toContainText('Not personal yet');
});
