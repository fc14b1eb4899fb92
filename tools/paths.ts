import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const packageRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const encoderFolder = join(packageRoot, 'models/encoder');
export const rankerFolder = join(packageRoot, 'models/ranker');
export const catalogueFolder = join(packageRoot, 'catalogues');
/** Built packs: made on need from the catalogues, never committed. */
export const packsFolder = join(packageRoot, 'public/packs');
