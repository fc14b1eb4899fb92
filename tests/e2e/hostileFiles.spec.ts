import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chooseFile, nothingStored, type OwnFile, openImport, storedCatalogues } from './support/imports';
import { expect, searchField, test } from './support/shop';

/** Files that nobody should import, in the browser: a clear message each, the page alive, nothing half imported. */

const latin = (text: string) => Buffer.from(text, 'latin1');
const line = 'title,about\n';
const manyBytes = 64 * 2 ** 20;

const refused: readonly { readonly what: string; readonly file: () => OwnFile; readonly says: string }[] = [
  { what: 'nothing in it', file: () => ({ name: 'empty.csv', content: '' }), says: 'The file is empty.' },
  { what: 'names and no row', file: () => ({ name: 'names.csv', content: line }), says: 'no row follows' },
  {
    what: 'a gzip bomb',
    file: () => ({ name: 'bomb.csv.gz', content: gzipSync(Buffer.alloc(manyBytes, line)) }),
    says: 'It unpacks to far more than a table of its size would',
  },
  {
    what: 'gzip that breaks off',
    file: () => ({ name: 'torn.csv.gz', content: gzipSync(Buffer.from(`${line}${'a,b\n'.repeat(500)}`)).subarray(0, 40) }),
    says: 'The compressed file is damaged.',
  },
  {
    what: 'a thousand columns',
    file: () => ({ name: 'wide.csv', content: `${Array.from({ length: 1000 }, (_, at) => `c${at}`).join(',')}\n${','.repeat(999)}\n` }),
    says: 'There are too many columns; up to 200',
  },
  {
    what: 'a byte in the last line that is no UTF-8',
    file: () => ({ name: 'late.csv', content: Buffer.concat([Buffer.from(`${line}${'名字,介绍\n'.repeat(3000)}`), latin('\xe9,\n')]) }),
    says: 'Near line 3,002 there are bytes that do not fit this encoding.',
  },
  {
    what: 'a picture',
    file: () => ({ name: 'photo.csv', content: latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0') }),
    says: 'This is no text file.',
  },
  { what: 'a spreadsheet', file: () => ({ name: 'book.csv', content: latin('PK\x03\x04\x14\0\x06\0') }), says: 'Save it as CSV in Excel' },
  {
    what: 'a quote not closed in the names',
    file: () => ({ name: 'names.csv', content: '"title,about\na,b\n' }),
    says: 'It holds no table',
  },
];

test('a file of which no row can be read says so, with a reason for each', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, { name: 'ragged.csv', content: `${line}Lamp,warm, and bright\nMug,round, and blue\n` });
  await expect(page.getByRole('alert')).toHaveText('No row can be read. Below it says why, row by row.');
  await expect(page.getByRole('row', { name: /more cells than columns/u })).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Take|^Import|^Start/u })).toHaveCount(0);
});

test('files that are refused say why, one after the other, and leave the page as it was', async ({ page }) => {
  await openImport(page);
  for (const { what, file, says } of refused) {
    await test.step(what, async () => {
      await chooseFile(page, file());
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(page.getByRole('heading', { level: 2, name: 'Choose a file' })).toBeVisible();
    });
  }
  expect(await storedCatalogues(page)).toEqual(nothingStored);
  await searchField(page).fill('NS-RUN-001');
  await searchField(page).press('Enter');
  await expect(page.getByRole('region', { name: 'Search results' }).getByRole('article').first()).toBeVisible();
});

test('200 MB are refused before a byte is read', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'nearshelf-large-'));
  const path = join(folder, 'large.csv');
  try {
    writeFileSync(path, line);
    truncateSync(path, 200 * 2 ** 20);
    await openImport(page);
    await page.getByRole('button', { name: 'Choose a file' }).setInputFiles(path);
    await expect(page.getByRole('alert')).toContainText('The file is too large; up to 100 MB', { timeout: 2000 });
    expect(await storedCatalogues(page)).toEqual(nothingStored);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an unclosed quote and duplicate ids are told row by row, and importing nothing keeps nothing', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, {
    name: 'quotes.csv',
    content: 'id,title,about\n1,One,fine\n1,One more,the same id\n2,Two,fine\n3,Three,"never closed\n4,Four,swallowed\n',
  });
  await page.getByRole('button', { name: /^Import \d+ rows$/u }).click();
  await expect(page.getByRole('heading', { level: 2, name: '2 rows cannot be imported' })).toBeVisible();
  await expect(page.getByRole('row', { name: /a quote is not closed/u })).toContainText('5');
  await expect(page.getByRole('row', { name: /the id is that of an earlier row/u })).toContainText('3');
  await page.getByRole('button', { name: 'Import nothing' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Choose a file' })).toBeVisible();
  await expect.poll(() => storedCatalogues(page)).toEqual(nothingStored);
});

test('markup, script links and names of prototypes come in as text or not at all', async ({ page }) => {
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  const rows = [
    { title: 'Plain <img src=x onerror=alert(1)> thing', about: '<script>alert(2)</script>Read <b>this</b>', link: 'javascript:alert(3)' },
    { title: '{{alert(4)}} <%= alert(5) %>', about: 'A template that is none', link: 'data:text/html,<script>alert(6)</script>' },
    { title: '=HYPERLINK("https://evil.example")', about: 'A formula that is none', link: 'https://example.com/fine' },
  ];
  const written = rows.map((row) => `${JSON.stringify(row).slice(0, -1)},"__proto__":{"polluted":"yes"},"constructor":"no"}`);
  await openImport(page);
  await chooseFile(page, { name: 'hostile.jsonl', content: written.join('\n') });
  await expect(page.getByText('Columns with unsafe names were not read: __proto__ and constructor')).toBeVisible();
  await page.getByLabel('Use “link” as').selectOption('Link');
  await expect(page.getByRole('row', { name: /a link that is neither http nor https/u })).toHaveCount(2);
  await page.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '“hostile” is ready' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Have a look' }).click();
  await page
    .getByRole('article')
    .getByRole('link', { name: /^Plain/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plain');
  const main = page.getByRole('main');
  await expect(main).toContainText('Read this');
  await expect(main.locator('script, img[src="x"], a[href^="javascript:"], a[href^="data:"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'polluted' in Object.prototype)).toBe(false);
  expect(opened).toEqual([]);
});
