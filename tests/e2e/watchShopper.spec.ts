import { agree, expect, openShop, test } from './support/shop';

test('a simulated shopper can be watched in the lab; nothing of it is recorded, and the real shopper’s order stays', async ({ page }) => {
  await openShop(page);
  await agree(page);
  const order = () =>
    page
      .getByRole('region', { name: /For you|A bit of everything/u })
      .getByRole('heading', { level: 3 })
      .allTextContents();
  await expect.poll(async () => (await order()).length).toBeGreaterThan(0);
  const before = await order();
  await page.goto('/lab');
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  const visit = page.getByRole('region', { name: 'Simulated', exact: true });
  await expect(visit.getByText(/^Likes now: /u)).toBeVisible();
  await expect(visit.getByRole('listitem')).toHaveCount(12);
  await expect(visit.getByText(/shows it after [1-9]\d* acts$/u)).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Another one', exact: true })).toBeVisible();
  await expect(page.getByText('No events yet.')).toBeVisible();
  await page.goto('/');
  await expect.poll(order).toEqual(before);
});
