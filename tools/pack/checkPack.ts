import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPack, readPictures } from '../../src/adapters/catalogue/readPack';
import type { Item } from '../../src/domain/item';
import type { Pack } from '../../src/domain/pack';
import { diskReader } from '../nodePack';
import { closestTexts, closestVectors } from './nearDuplicates';

/** One line of the report; `fails` lines make the check fail. */
export interface Finding {
  readonly fails: boolean;
  readonly text: string;
}

/** Limits over which the check fails. */
export const mostOfAKind = 100;
const limits = {
  /** Share of common shingles (Jaccard) of two descriptions. */
  description: 0.35,
  /** Cosine of two items' vectors. */
  cosine: 0.985,
  /** Compressed bytes of text, vectors and lexical index. */
  wireBytes: 2.5e6,
  startBytes: 150e3,
  pictureBytes: 4096,
  /** Largest leaf category ÷ median leaf category. */
  imbalance: 8,
  /** Facet values that a single item has, as a share of all values. */
  lonelyValues: 0.1,
} as const;

/** @throws AppError `pack-*` when the folder cannot be read at all. */
export async function checkPack(folder: string): Promise<Finding[]> {
  const read = diskReader(folder);
  const { pack } = await readPack(read);
  const pictures = await readPictures(read, pack.manifest);
  return [
    ...languages(pack.items),
    ...duplicates(pack),
    ...facetUse(pack),
    ...balance(pack.items),
    ...pictureFindings(pack.items, pictures),
    ...sizes(folder, pack),
  ];
}

const finding = (fails: boolean, text: string): Finding => ({ fails, text });
const gzipBytes = (content: Uint8Array | string): number => gzipSync(content).byteLength;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const han = /\p{Script=Han}/u;

/** A text in the wrong language's place is as bad as none. */
function languages(items: readonly Item[]): Finding[] {
  return items.flatMap(({ id, description }) => {
    const findings: Finding[] = [];
    if (!han.test(description.zh)) findings.push(finding(true, `${id}: the Chinese description holds no Chinese`));
    if (han.test(description.en)) findings.push(finding(true, `${id}: the English description holds Chinese`));
    const sentences = { zh: description.zh.split(/[。！？]/u).length - 1, en: description.en.split(/[.!?](?:\s|$)/u).length - 1 };
    if (sentences.zh < 2 || sentences.en < 2) findings.push(finding(false, `${id}: fewer than two sentences`));
    return findings;
  });
}

function duplicates({ items, vectors, manifest }: Pack): Finding[] {
  const byText = (['zh', 'en'] as const).flatMap((language) =>
    closestTexts(
      items.map(({ description }) => description[language]),
      limits.description,
    ).map(({ left, right, share }) =>
      finding(
        true,
        `${items[left]?.id} and ${items[right]?.id}: descriptions (${language}) share ${(100 * share).toFixed(0)}% of their phrases`,
      ),
    ),
  );
  const byVector = closestVectors(vectors, manifest.dimension, limits.cosine).map(({ left, right, share }) =>
    finding(true, `${items[left]?.id} and ${items[right]?.id}: vectors of cosine ${share.toFixed(3)}`),
  );
  return [...capped(byText), ...capped(byVector)];
}

/** An own catalogue of thousands of like rows would have millions of findings of one kind. */
function capped(findings: readonly Finding[]): Finding[] {
  const more = findings.length - mostOfAKind;
  return more > 0 ? [...findings.slice(0, mostOfAKind), finding(true, `… and ${more} more of this kind`)] : [...findings];
}

function facetUse({ items, manifest }: Pack): Finding[] {
  const uses = new Map<string, number>();
  for (const { facets } of items) {
    for (const [key, values] of Object.entries(facets))
      for (const value of values) uses.set(`${key}=${value}`, (uses.get(`${key}=${value}`) ?? 0) + 1);
  }
  const lonely = [...uses].filter(([, count]) => count === 1).map(([key]) => key);
  const total = manifest.facets.reduce((sum, { values }) => sum + values.length, 0);
  const share = total > 0 ? lonely.length / total : 0;
  const text = `${lonely.length} of ${total} facet values are used once${lonely.length > 0 ? `: ${lonely.slice(0, 12).join(', ')}` : ''}`;
  return [finding(share > limits.lonelyValues, text)];
}

function balance(items: readonly Item[]): Finding[] {
  const sizes = new Map<string, number>();
  for (const { category } of items) sizes.set(category.join('/'), (sizes.get(category.join('/')) ?? 0) + 1);
  const sorted = [...sizes.values()].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 1;
  const largest = sorted.at(-1) ?? 1;
  return [
    finding(largest > limits.imbalance * median, `${sizes.size} leaf categories of ${sorted[0]} to ${largest} items, median ${median}`),
    finding(false, `${items.length} items: ${[...sizes].map(([key, count]) => `${key} ${count}`).join(', ')}`),
  ];
}

function pictureFindings(items: readonly Item[], pictures: Readonly<Record<string, string>>): Finding[] {
  const without = items.filter(({ id }) => pictures[id] === undefined);
  const bytes = Object.values(pictures)
    .map(gzipBytes)
    .sort((a, b) => a - b);
  const largest = bytes.at(-1) ?? 0;
  return [
    ...capped(without.map(({ id }) => finding(true, `${id}: no picture`))),
    finding(
      largest > limits.pictureBytes,
      `pictures: median ${kilobytes(bytes[bytes.length >> 1] ?? 0)}, largest ${kilobytes(largest)} (gzip)`,
    ),
  ];
}

function sizes(folder: string, { manifest }: Pack): Finding[] {
  const of = (name: string) => (existsSync(join(folder, name)) ? gzipBytes(readFileSync(join(folder, name))) : 0);
  const pictures = manifest.files.find(({ role }) => role === 'pictures');
  const wire = manifest.files.filter(({ role }) => role !== 'pictures').map(({ role, path }) => ({ role, bytes: of(path) }));
  const total = wire.reduce((sum, { bytes }) => sum + bytes, 0);
  const start = of('start.json');
  return [
    finding(
      total > limits.wireBytes,
      `on the wire ${kilobytes(total)} (gzip): ${wire.map(({ role, bytes }) => `${role} ${kilobytes(bytes)}`).join(', ')}`,
    ),
    finding(start > limits.startBytes, `first page ${kilobytes(start)} (gzip)`),
    finding(false, `all pictures ${kilobytes(pictures ? of(pictures.path) : 0)} (gzip)`),
  ];
}
