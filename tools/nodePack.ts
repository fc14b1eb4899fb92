import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadedPack, type ReadFile, readPack } from '../src/adapters/catalogue/readPack';
import { AppError } from '../src/domain/appError';
import { ensurePacks } from './pack/ensurePacks';
import { packsFolder } from './paths';

export const diskReader =
  (folder: string): ReadFile =>
  async (path) => {
    const file = join(folder, path);
    if (!existsSync(file)) throw new AppError('pack-missing', `${file} does not exist.`);
    return readFile(file);
  };

/**
 * A shipped pack by name, built first when its sources changed, or any built pack by its folder (told by a `/` in it).
 * @throws UsageError, AppError `pack-*`.
 */
export async function loadPackFromDisk(name: string): Promise<LoadedPack> {
  if (/[\\/]/u.test(name)) return readPack(diskReader(name));
  await ensurePacks([name], console.error);
  return readPack(diskReader(join(packsFolder, name)));
}
