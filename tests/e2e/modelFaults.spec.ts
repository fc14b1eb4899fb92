import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cachedFiles } from './support/browserStorage';
import { buildFolder } from './support/build';
import type { Fault } from './support/faultyServer';
import { expect, notices, openShop, resultTitles, searchField, searchFor, shelf, test } from './support/shop';

/** Files that arrive otherwise than the build left them: said, worked around, never kept, and mended by a retry. */

const graph = /\/onnx\/model_quantized\.onnx$/u;
const query = 'a book about computer science';
const retry = (page: Page) => notices(page).getByRole('button', { name: 'Try again' });

/** Path below the model's folder → SHA-256, as the build promises. */
const promised = new Map(
  (
    JSON.parse(readFileSync(join(buildFolder, 'models/encoder/manifest.json'), 'utf8')) as { files: { path: string; sha256: string }[] }
  ).files.map(({ path, sha256 }) => [path, sha256]),
);

/** Paths of cached model files; fails for one that is not as promised. */
async function cachedModel(page: Page): Promise<string[]> {
  const files = (await cachedFiles(page, 'nearshelf-model-')).map(({ path, sha256 }) => ({
    path: path.replace(/^.*\/encoder\//u, ''),
    sha256,
  }));
  for (const { path, sha256 } of files) if (path !== 'manifest.json') expect(sha256, path).toBe(promised.get(path));
  return files.map(({ path }) => path);
}

/** The search has answered by words and says why meaning is missing. */
async function expectWordsOnly(page: Page, reason: RegExp): Promise<void> {
  await expect(page.getByText('Search by meaning could not be loaded; these were found by words.')).toBeVisible();
  await expect(notices(page)).toContainText('Search by meaning could not be loaded. For now, search goes by words only.');
  await expect(notices(page)).toContainText(reason);
  expect((await resultTitles(page)).length).toBeGreaterThan(3);
}

async function search(page: Page): Promise<void> {
  await searchField(page).fill(query);
  await searchField(page).press('Enter');
}

const faults: readonly (readonly [string, Fault, RegExp])[] = [
  ['is missing', 'missing', /The server does not have the model file/u],
  ['breaks off', 'dropped', /It did not arrive/u],
  ['is cut short', 'cut', /does not match its checksum/u],
  ['has the wrong hash', 'damaged', /does not match its checksum/u],
  ['is a web page', 'web-page', /does not match its checksum/u],
];
for (const [what, fault, reason] of faults) {
  test(`a model file that ${what} is told, search goes on by words, and a retry gets the right one`, async ({ page, server }) => {
    server.break(graph, fault);
    await openShop(page, server.url);
    await search(page);
    await expectWordsOnly(page, reason);
    expect(await cachedModel(page)).not.toContain('onnx/model_quantized.onnx');
    server.repair();
    await retry(page).click();
    await expect(page.getByText('By words and meaning').first()).toBeVisible();
    await expect(notices(page)).not.toContainText('Search by meaning');
    expect((await cachedModel(page)).sort()).toEqual(['manifest.json', ...promised.keys()].sort());
  });
}

test('a model file that was damaged on the disk is thrown away and fetched again', async ({ page, server }) => {
  await openShop(page, server.url);
  await searchFor(page, query);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((name) => name.startsWith('nearshelf-model-')) ?? '';
    const cache = await caches.open(name);
    const request = (await cache.keys()).find(({ url }) => url.endsWith('.onnx'));
    const body = new Uint8Array((await (await cache.match(request ?? ''))?.arrayBuffer()) ?? new ArrayBuffer(0));
    body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
    await cache.put(request ?? '', new Response(body));
  });
  await page.reload();
  await searchFor(page, query);
  expect(await cachedModel(page)).toContain('onnx/model_quantized.onnx');
  expect(server.asked.filter((path) => graph.test(path))).toHaveLength(2);
});

test("without the runtime's WASM file search goes by words until a retry gets it", async ({ page, server }) => {
  const runtime = /\/ort-wasm.*\.wasm$/u;
  await openShop(page, server.url);
  for (const [fault, reason] of [
    ['missing', /The server does not have the model file/u],
    ['web-page', /does not match its checksum/u],
  ] as const) {
    server.repair();
    server.break(runtime, fault);
    await (fault === 'missing' ? search(page) : retry(page).click());
    await expectWordsOnly(page, reason);
  }
  server.repair();
  await retry(page).click();
  await expect(page.getByText('By words and meaning').first()).toBeVisible();
});

for (const [what, fault, reason] of [
  ['missing', 'missing', /The server does not have the model file/u],
  ['damaged', 'damaged', /does not match its checksum/u],
] as const) {
  test(`with the base ranker ${what} the shop still orders by interest, and says how`, async ({ page, server }) => {
    server.break(/\/models\/ranker\/base\.bin$/u, fault);
    await openShop(page, server.url);
    await expect(notices(page)).toContainText('Recommendations use a fallback order for now.');
    await expect(notices(page)).toContainText(reason);
    await expect(shelf(page, 'Popular').getByRole('article').first()).toBeVisible();
    await searchFor(page, query);
    await page.getByRole('region', { name: 'Search results' }).getByRole('link').first().click();
    await expect(page.getByRole('region', { name: 'Similar products' }).getByRole('article').first()).toBeVisible();
    // A later visit finds it.
    server.repair();
    await page.goto(server.url);
    await expect(shelf(page, 'Popular').getByRole('article').first()).toBeVisible();
    await expect(notices(page)).not.toContainText('fallback order');
  });
}

const packFaults: readonly (readonly [string, RegExp, Fault, RegExp])[] = [
  ['whose manifest is missing', /\/packs\/shop\/manifest\.json$/u, 'missing', /The server does not have the catalogue/u],
  ['whose manifest is cut short', /\/packs\/shop\/manifest\.json$/u, 'cut', /The catalogue that arrived does not match its checksum/u],
  ['whose items are damaged', /\/packs\/shop\/items\./u, 'damaged', /The catalogue that arrived does not match its checksum/u],
  ['whose items are a web page', /\/packs\/shop\/items\./u, 'web-page', /The catalogue that arrived does not match its checksum/u],
];
for (const [what, path, fault, reason] of packFaults) {
  test(`a catalogue ${what} is told, and a retry opens the shop`, async ({ page, server }) => {
    server.break(path, fault);
    await openShop(page, `${server.url}search`);
    await expect(notices(page)).toContainText('The catalogue could not be loaded.');
    await expect(notices(page)).toContainText(reason);
    server.repair();
    await retry(page).click();
    await expect(page.getByRole('region', { name: 'Search results' }).getByRole('article').first()).toBeVisible();
    await expect(notices(page)).not.toContainText('The catalogue could not be loaded.');
    expect((await cachedFiles(page, 'nearshelf-f')).filter(({ bytes }) => bytes === 0)).toEqual([]);
  });
}

test('a first page whose every catalogue file is missing says so instead of waiting for ever', async ({ page, server }) => {
  server.break(/\/packs\//u, 'missing');
  await openShop(page, server.url);
  await expect(notices(page)).toContainText('The server does not have the catalogue.');
  server.repair();
  await retry(page).click();
  await expect(shelf(page, 'Popular').getByRole('article').first()).toBeVisible();
});
