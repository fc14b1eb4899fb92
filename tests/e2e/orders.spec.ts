import type { Page } from '@playwright/test';
import { agree, expect, openItem, openShop, test } from './support/shop';

/** From a page that has only just been opened. */
async function order(page: Page): Promise<void> {
  await openItem(page, 'NS-BCS-002');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: /^Cart, 1 / })).toBeVisible();
  await page.goto('/cart');
  await page.getByRole('button', { name: 'Place demo order' }).click();
  await expect(page.getByRole('heading', { name: 'Demo order noted' })).toBeVisible();
}

test('an order placed as soon as the cart shows is one, and can be taken back later', async ({ page }) => {
  await openShop(page);
  await agree(page);
  await order(page);
  await expect(page.getByText('The note is on this device only.')).toBeVisible();
  await page.goto('/orders');
  await expect(page.getByRole('heading', { name: /^Demo order of / })).toBeVisible();
  await page.getByRole('button', { name: /^Take back the demo order of / }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('No demo orders yet')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No demo orders yet')).toBeVisible();
});

test('who has not agreed is told that an order and a hidden item are forgotten with the page', async ({ page }) => {
  await openShop(page);
  await order(page);
  await page.getByRole('link', { name: 'See demo orders' }).click();
  await expect(page.getByText('it is gone when you close the page')).toBeVisible();
  await openItem(page, 'NS-BCS-001');
  await page.getByRole('button', { name: 'Not interested' }).click();
  await expect(page.getByText('will not be suggested until you close the page').first()).toBeVisible();
});
