import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Item } from '../../src/domain/item';
import type { Pack, PackStart } from '../../src/domain/pack';
import { createRecommender } from '../../src/engine/recommend/recommender';
import { rankerFolder } from '../paths';

export interface BuiltFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the engine itself would show a shopper of whom nothing is known. */
export function startOf(pack: Pack, pictures: Readonly<Record<string, string>>): PackStart {
  const recommender = createRecommender({ pack, weights: readFileSync(join(rankerFolder, 'base.bin')), clock: () => 0 });
  const shelves = recommender.home({ personal: false, nowMs: 0, seed: 1, excluded: [] });
  const shown = new Set(shelves.flatMap((shelf) => shelf.items.map(({ itemId }) => itemId)));
  const items: Item[] = pack.items.filter(({ id }) => shown.has(id));
  return {
    manifest: pack.manifest,
    shelves,
    items,
    pictures: Object.fromEntries(items.flatMap(({ id }) => (pictures[id] ? [[id, pictures[id]]] : []))),
  };
}

/** Puts a folder in the place of the old one as a whole, so that an interruption leaves one or the other. */
export function replaceFolder(out: string, files: readonly BuiltFile[]): void {
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(fresh, name), bytes);
  mkdirSync(dirname(out), { recursive: true });
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}
