import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { decodeVectors } from '../../src/adapters/catalogue/vectorFile';
import type { Item } from '../../src/domain/item';
import { itemTexts, joinTextVectors } from '../../src/engine/features/itemText';
import { callWorker, openEmptyPage, workerUrl } from './support/workerPage';

const load = { command: 'load', argument: { baseUrl: '/models/encoder/' } };
const encode = (text: string) => ({ command: 'encode', argument: { text } });

const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let [dot, left, right] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    dot += x * y;
    left += x * x;
    right += y * y;
  }
  return dot / Math.sqrt(left * right);
};

/** The encode command's vectors of texts, one a line. */
function encodeInNode(texts: readonly string[]): Float32Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'encode-'));
  writeFileSync(join(folder, 'texts.txt'), `${texts.join('\n')}\n`);
  const args = ['tools/run.mjs', 'tools/encode.ts', '--in', join(folder, 'texts.txt'), '--out', join(folder, 'v.npy')];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const bytes = readFileSync(join(folder, 'v.npy'));
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset + 10 + bytes.readUInt16LE(8), bytes.byteOffset + bytes.length));
  const dimension = numbers.length / texts.length;
  return texts.map((_, row) => numbers.slice(row * dimension, (row + 1) * dimension));
}

test('the page and Node give the same vectors, and both are close to the model before quantisation', async ({ page }) => {
  const golden = JSON.parse(readFileSync('models/encoder/golden.json', 'utf8')) as { text: string; vector: number[] }[];
  const texts = golden.map(({ text }) => text).filter((text) => text !== '');
  await openEmptyPage(page);
  const [, ...vectors] = (await callWorker(page, workerUrl('encoderWorker'), [load, ...texts.map(encode)])) as number[][];
  const inNode = encodeInNode(texts);
  for (const [row, text] of texts.entries()) {
    expect(cosine(vectors[row] ?? [], inNode[row] ?? []), text).toBeGreaterThan(0.999);
    const expected = golden.find((one) => one.text === text)?.vector ?? [];
    expect(cosine(vectors[row] ?? [], expected), text).toBeGreaterThan(0.98);
  }
});

test('vectors shipped with the catalogue agree with those that the page makes of the same items', async ({ page }) => {
  const manifest = JSON.parse(readFileSync('dist/packs/shop/manifest.json', 'utf8')) as {
    files: { role: string; path: string }[];
    dimension: number;
  };
  const file = (role: string) => readFileSync(join('dist/packs/shop', manifest.files.find((one) => one.role === role)?.path ?? ''));
  const items = JSON.parse(file('items').toString()) as Item[];
  const shipped = decodeVectors(file('vectors'), items.length, manifest.dimension);
  const rows = [0, 1, 2, 3, 4].map((step) => Math.floor((step * (items.length - 1)) / 4));
  await openEmptyPage(page);
  for (const row of rows) {
    const item = items[row] as Item;
    const [, ...parts] = (await callWorker(page, workerUrl('encoderWorker'), [load, ...itemTexts(item).map(encode)])) as number[][];
    const live = joinTextVectors(parts.map((part) => Float32Array.from(part)));
    const prebuilt = shipped.subarray(row * manifest.dimension, (row + 1) * manifest.dimension);
    expect(cosine(live, prebuilt), item.id).toBeGreaterThan(0.999);
  }
});
