import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseFile, nothingStored, openImport, storedCatalogues } from './support/imports';
import { expect, openShop, resultTitles, searchField, searchFor, test } from './support/shop';

/** Own rows: looked at, corrected, encoded on the device, paused, gone on with, used and deleted. */

const rows = [
  'sku,name,about,kind,cost,stuff',
  'A1,Cloud blanket,"A very soft throw for your legs, good while you sit and read in winter.",Home,49.90,wool',
  'A2,Folding stove,"It folds to the size of a palm and boils a kettle at a camp.",Outdoors,39.00,steel',
  'A3,Night lamp,"A warm light that clips onto the bed and does not dazzle.",Home,29.00,steel',
  'A4,Clay pot,"A breathing pot with a hole below, also for tomatoes.",Garden,9.50,clay',
  'A4,Clay pot again,"The same id once more.",Garden,9.50,clay',
  'A5,,"Nobody knows what this is called.",Garden,9.50,clay',
  'A6,Rubber boots,"Tall and waterproof; feet stay dry on a wet day.",Garden,35.00,rubber',
];
const small = { name: 'my_things.csv', content: rows.join('\n') };

/** Long enough to be paused in the middle. */
const many = {
  name: 'many.jsonl',
  content: Array.from({ length: 80 }, (_, at) =>
    JSON.stringify({
      title: `Thing number ${at}`,
      description: `What number ${at} is for, told in a sentence of its own, and then in one more.`,
    }),
  ).join('\n'),
};

const step = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const start = (page: Page) => page.getByRole('button', { name: /^Import [\d,]+ rows?$/u });

test('a table of own rows is checked, imported without its bad rows, searched by meaning, and deleted', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, small);
  await expect(step(page, 'Check what was recognised')).toBeFocused();
  await expect(page.getByLabel('Encoding')).toHaveValue('automatic');
  await expect(page.getByLabel('Use “name” as')).toHaveValue('title');
  await expect(page.getByLabel('Use “cost” as')).toHaveValue('price');
  await page.getByLabel('Use “stuff” as').selectOption('Filter');
  await page.getByLabel('Use “kind” as').selectOption('Category');
  await page.getByLabel('Currency of the prices').selectOption('EUR');
  await page.getByLabel('Name of the catalogue').fill('My things');
  const preview = page.getByRole('region', { name: 'The first rows, as they will be' }).getByRole('row');
  await expect(preview.filter({ hasText: 'Cloud blanket' }).first()).toContainText('€49.90');
  await expect(preview.filter({ hasText: 'Night lamp' }).first()).toContainText('steel');
  await start(page).click();

  await expect(step(page, '2 rows cannot be imported')).toBeFocused();
  const problems = page.getByRole('region', { name: 'Problems: 2' }).getByRole('row');
  await expect(problems.filter({ hasText: 'the id is that of an earlier row' }).first()).toContainText('6');
  await expect(problems.filter({ hasText: 'no title' }).first()).toContainText('7');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this list' }).click();
  const listed = await readText(await (await download).createReadStream());
  expect(listed).toContain('"6","sku","the id is that of an earlier row"');

  await page.getByRole('button', { name: 'Import the other 5' }).click();
  await expect(step(page, '“My things” is ready')).toBeFocused({ timeout: 60_000 });
  await expect(page.getByRole('banner').getByRole('button', { name: /^Catalogue: My things/u })).toBeVisible();
  await page.getByRole('link', { name: 'Have a look' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My things');
  await expect(searchField(page)).toHaveAccessibleName('Search items');
  await searchFor(page, 'something to keep me cosy on the sofa');
  expect((await resultTitles(page))[0]).toBe('Cloud blanket');
  await page.reload();
  await expect.poll(() => resultTitles(page)).toContain('Cloud blanket');

  await page.getByRole('link', { name: 'Bring your own' }).click();
  await page.getByRole('button', { name: 'Delete “My things”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(searchField(page)).toHaveAccessibleName('Search products');
  await expect.poll(() => storedCatalogues(page)).toEqual(nothingStored);
});

test('an import that is paused goes on after a reload, where it stopped', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, many);
  await start(page).click();
  await expect(step(page, 'Importing “many”')).toBeVisible();
  await expect(page.getByText(/^[1-9]\d* of 80 rows done/u)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(step(page, '“many” is paused')).toBeVisible();
  const kept = await storedRows(page);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(80);
  await page.goto('/');
  // Offered wherever catalogues are chosen.
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Catalogue: /u })
    .click();
  await page.getByRole('menuitem', { name: `many Unfinished: ${kept} of 80 rows` }).click();
  await expect(page.getByText(`Unfinished: ${kept} of 80 rows`)).toBeVisible();
  await page.getByRole('button', { name: 'Go on importing “many”' }).click();
  const done = page.getByText(/^\d+ of 80 rows done/u);
  await expect(done).toBeVisible({ timeout: 30_000 });
  expect(Number.parseInt((await done.textContent()) ?? '', 10)).toBeGreaterThanOrEqual(kept);
  await expect(step(page, '“many” is ready')).toBeVisible({ timeout: 60_000 });
  await openShop(page);
  await expect(page.getByRole('banner').getByRole('button', { name: /^Catalogue: many/u })).toBeVisible();
});

test('an import that is cancelled while it is being encoded leaves nothing, and the page takes another file', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, many);
  await start(page).click();
  await expect(page.getByText(/^[1-9]\d* of 80 rows done/u)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Cancel and delete' }).click();
  await expect(step(page, 'Choose a file')).toBeFocused();
  await expect(page.getByText('Cancelled. Nothing was kept.')).toHaveCount(1);
  await expect.poll(() => storedCatalogues(page)).toEqual(nothingStored);
  await chooseFile(page, small);
  await expect(step(page, 'Check what was recognised')).toBeVisible();
});

test('another encoding is tried when the recognised one is wrong, in both themes readable for everybody', async ({ page }) => {
  await openImport(page);
  // "Cafés" in an encoding that looks like neither UTF-8 nor GB18030.
  await chooseFile(page, {
    name: 'places.csv',
    content: Buffer.from('name,about\nCaf\u00e9 Z\u00fcrich,Tr\u00e8s bon\nCr\u00eape,\u00c0 la carte\n', 'latin1'),
  });
  await expect(page.getByRole('alert')).toContainText('The encoding was not recognised.');
  await page.getByLabel('Encoding').selectOption('Windows-1252 (Western European)');
  await expect(page.getByRole('rowheader', { name: /Café Zürich/u })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

const storedRows = (page: Page): Promise<number> =>
  page
    .getByText(/^\d+ of 80 rows are done and kept\.$/u)
    .textContent()
    .then((text) => Number.parseInt(text ?? '', 10));

async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
