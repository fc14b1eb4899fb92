import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { encodeFactors } from '../../src/adapters/catalogue/factorFile';
import { parseItems, parseManifest } from '../../src/adapters/catalogue/packSchema';
import type { PackFile } from '../../src/domain/pack';
import { factorDimension } from '../../src/engine/features/featureSchema';
import { UsageError } from '../cli';
import { itemFactors } from '../retail/itemFactors';
import { csvFields } from '../retail/retailData';

const columns = { user: ['user', 'user_id'], item: ['item', 'item_id'] } as const;

export interface AddedFactors {
  readonly shoppers: number;
  readonly interactions: number;
  /** Lines whose item the pack lacks. */
  readonly unknownItems: number;
  /** Items of the pack that somebody acted on; the others get a row of zeros and are ranked by their text. */
  readonly itemsWithFactors: number;
  readonly bytes: number;
}

/**
 * Gives a built pack factors learned from a population: who acted on what, all acts of a shopper as one basket (see `itemFactors`, the method that the base ranker was trained with). What was there is
 * replaced. The population stays here: the pack gets `[items, 64]` numbers that name no shopper.
 * @param folder A built pack.
 * @param file CSV, also gzipped, with a header that names at least `user` and `item` (or `user_id`, `item_id`).
 * @throws UsageError when either cannot be used; the pack is then as it was.
 */
export function addFactors(folder: string, file: string): AddedFactors {
  const manifestPath = join(folder, 'manifest.json');
  if (!existsSync(manifestPath))
    throw new UsageError(`${folder} is no built pack; build it first: npm run pack -- build SOURCE --out ${folder}`);
  const manifest = parseManifest(readFileSync(manifestPath, 'utf8'));
  const itemsFile = manifest.files.find(({ role }) => role === 'items');
  if (!itemsFile) throw new UsageError(`${manifestPath} lists no items.`);
  const items = parseItems(readFileSync(join(folder, itemsFile.path), 'utf8'), manifest.itemCount);
  const { owned, interactions, unknownItems } = readOwned(file, new Map(items.map(({ id }, row) => [id, row])));
  if (interactions === 0) throw new UsageError(`${file} holds no act on an item of ${manifest.name}.`);
  const shoppers = [...owned.values()].map((rows) => ({ baskets: [{ items: [...rows] }] }));
  const bytes = encodeFactors(itemFactors(shoppers, items.length, factorDimension));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const listed: PackFile = { role: 'factors', path: `factors.${sha256.slice(0, 10)}.bin`, bytes: bytes.byteLength, sha256 };
  writeFileSync(join(folder, listed.path), bytes);
  // The manifest last: until then the pack is the former one.
  writeFileSync(manifestPath, JSON.stringify({ ...manifest, files: [...manifest.files.filter(({ role }) => role !== 'factors'), listed] }));
  for (const name of readdirSync(folder)) if (/^factors\..*\.bin$/u.test(name) && name !== listed.path) rmSync(join(folder, name));
  const itemsWithFactors = new Set([...owned.values()].flatMap((rows) => [...rows])).size;
  return { shoppers: owned.size, interactions, unknownItems, itemsWithFactors, bytes: bytes.byteLength };
}

function readOwned(file: string, rowOf: ReadonlyMap<string, number>) {
  if (!existsSync(file)) throw new UsageError(`${file} does not exist.`);
  const content = readFileSync(file);
  const packed = content[0] === 0x1f && content[1] === 0x8b;
  const [header = '', ...lines] = (packed ? gunzipSync(content) : content)
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u);
  const names = csvFields(header).map((name) => name.trim().toLowerCase());
  const at = (wanted: readonly string[]): number => {
    const found = names.findIndex((name) => wanted.includes(name));
    if (found < 0) throw new UsageError(`${file} has no column ${wanted.join(' or ')}; its header names ${names.join(', ')}.`);
    return found;
  };
  const [user, item] = [at(columns.user), at(columns.item)];
  const owned = new Map<string, Set<number>>();
  let interactions = 0;
  let unknownItems = 0;
  for (const line of lines) {
    if (line === '') continue;
    const fields = csvFields(line);
    const row = rowOf.get(fields[item] ?? '');
    if (row === undefined) {
      unknownItems++;
      continue;
    }
    interactions++;
    const shopper = fields[user] ?? '';
    const rows = owned.get(shopper) ?? new Set<number>();
    owned.set(shopper, rows.add(row));
  }
  return { owned, interactions, unknownItems };
}
