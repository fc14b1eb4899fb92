import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../cli';

/** One row of the interactions: a product in a basket. */
export interface Basket {
  readonly id: string;
  /** Seconds since the epoch, the shop's clock read as UTC. */
  readonly time: number;
  /** Rows of the catalogue. */
  readonly items: readonly number[];
}
export interface RetailUser {
  readonly id: string;
  readonly split: 'population' | 'device';
  /** Oldest first. */
  readonly baskets: readonly Basket[];
}
export interface RetailData {
  readonly items: readonly { readonly id: string; readonly title: string; readonly price: number }[];
  readonly users: readonly RetailUser[];
  /** Position of each item in the order that breaks ties `[items.length]`. */
  readonly tieOrder: Int32Array;
}

export const testCut = 1_318_809_600;
export const validationCut = 1_313_971_200;

/** `int(sha1(text).hexdigest(), 16)`. */
export const sha1Number = (text: string): bigint => BigInt(`0x${createHash('sha1').update(text).digest('hex')}`);

/** @throws UsageError that says what to do when the folder is not there. */
export function requireRetailFolder(folder: string | undefined): string {
  const wanted = ['items.csv', 'interactions.csv.gz'];
  if (folder !== undefined && wanted.every((file) => existsSync(join(folder, file)))) return folder;
  const problem = folder === undefined ? 'Give the benchmark folder with --data DIR' : `${folder} has no ${wanted.join(' and ')}`;
  throw new UsageError(`${problem}. It is the Online Retail benchmark (UCI, CC BY 4.0); the README says where to get it.`);
}

/** Splits one CSV line; fields may be quoted, quotes doubled. */
export function csvFields(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    fields.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : (match[2] ?? ''));
  }
  return fields;
}

export function readRetailData(folder: string): RetailData {
  const lines = (text: string) => text.split(/\r?\n/).slice(1).filter(Boolean);
  const items = lines(readFileSync(join(folder, 'items.csv'), 'utf8')).map((line) => {
    const [id = '', title = '', price = ''] = csvFields(line);
    return { id, title, price: Number(price) };
  });
  const rowOf = new Map(items.map((item, row) => [item.id, row]));
  const users = new Map<
    string,
    { id: string; split: RetailUser['split']; baskets: Map<string, { id: string; time: number; items: number[] }> }
  >();
  for (const line of lines(gunzipSync(readFileSync(join(folder, 'interactions.csv.gz'))).toString('utf8'))) {
    const [userId = '', basketId = '', itemId = '', , time = '', split = ''] = csvFields(line);
    const row = rowOf.get(itemId);
    if (row === undefined) continue;
    let user = users.get(userId);
    if (!user) {
      user = { id: userId, split: split === 'device' ? 'device' : 'population', baskets: new Map() };
      users.set(userId, user);
    }
    let basket = user.baskets.get(basketId);
    if (!basket) {
      basket = { id: basketId, time: Number(time), items: [] };
      user.baskets.set(basketId, basket);
    }
    basket.items.push(row);
  }
  const sorted = [...users.values()].map((user) => ({
    ...user,
    baskets: [...user.baskets.values()].sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  }));
  return { items, users: sorted, tieOrder: tieOrder(items.map(({ id }) => id)) };
}

function tieOrder(ids: readonly string[]): Int32Array {
  const keys = ids.map((id) => sha1Number(`tie:${id}`));
  const order = ids.map((_, row) => row).sort((a, b) => ((keys[a] as bigint) < (keys[b] as bigint) ? -1 : 1));
  const position = new Int32Array(ids.length);
  order.forEach((row, at) => {
    position[row] = at;
  });
  return position;
}

/** Fold of a population user for tuning, 0 to 4. */
export const foldOf = (userId: string): number => Number(sha1Number(`fold:${userId}`) % 5n);

/** One question of the benchmark: a user as of a cut. */
export interface RetailCase {
  readonly userId: string;
  readonly cut: number;
  readonly history: readonly Basket[];
  /** Products of the first basket from the cut on. */
  readonly targets: readonly number[];
}

/** Users with two baskets before the cut and one in the window, and what they bought next. */
export function casesAt(users: readonly RetailUser[], cut: number, end: number, inCatalogue: (item: number) => boolean): RetailCase[] {
  return users.flatMap((user) => {
    const history = user.baskets
      .filter(({ time }) => time < cut)
      .map((basket) => ({ ...basket, items: basket.items.filter(inCatalogue) }))
      .filter(({ items }) => items.length > 0);
    const next = user.baskets.filter(({ time }) => time >= cut && time < end);
    const targets = next.map(({ items }) => items.filter(inCatalogue)).find((items) => items.length > 0);
    return history.length >= 2 && targets ? [{ userId: user.id, cut, history, targets }] : [];
  });
}

export type TaskName = 'A' | 'B';

/** Task B leaves out what the user already owns; null when no target is left. */
export function taskOf(task: TaskName, retailCase: RetailCase): { targets: ReadonlySet<number>; excluded: ReadonlySet<number> } | null {
  const own = new Set(task === 'B' ? retailCase.history.flatMap(({ items }) => items) : []);
  const targets = new Set(retailCase.targets.filter((item) => !own.has(item)));
  return targets.size > 0 ? { targets, excluded: own } : null;
}
