import { agree, expect, openShop, searchFor, test } from './support/shop';

test('a query without a good answer says so, and stands in the lab', async ({ page, server }) => {
  await openShop(page, server.url);
  await agree(page);
  await searchFor(page, 'asdf qwerty');
  await expect(page.getByText('Nothing here is a confident match.')).toBeVisible();
  await searchFor(page, 'green tea');
  await page.goto(`${server.url}lab`);
  const table = page.getByRole('table', { name: 'Queries without a good answer' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await table.getByRole('link', { name: 'asdf qwerty' }).click();
  await expect(page.getByText('Nothing here is a confident match.')).toBeVisible();
});
