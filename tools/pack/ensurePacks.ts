import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackManifest, PackSummary } from '../../src/domain/pack';
import { UsageError } from '../cli';
import { catalogueFolder, encoderFolder, packageRoot, packsFolder, rankerFolder } from '../paths';
import { buildPack } from './buildPack';
import { sourceHash } from './readSource';

/** Names of the catalogues that are shipped. */
export const packNames = (): string[] =>
  readdirSync(catalogueFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(catalogueFolder, entry.name, 'pack.yaml')))
    .map(({ name }) => name)
    .sort();

/** `index.json`: the packs that are built, for the page's choice. The shop comes first. */
function writeIndex(names: readonly string[]): void {
  const built = names.filter((name) => existsSync(join(packsFolder, name, 'manifest.json')));
  const packs = built
    .sort((a, b) => Number(b === 'shop') - Number(a === 'shop'))
    .map((name): PackSummary => {
      const { title, words, itemCount } = JSON.parse(readFileSync(join(packsFolder, name, 'manifest.json'), 'utf8')) as PackManifest;
      return { name, title, words, itemCount };
    });
  writeFileSync(join(packsFolder, 'index.json'), JSON.stringify({ schemaVersion: 1, packs }));
}

/** Code whose change changes a built pack. */
const codeFolders = [
  'tools/pack',
  'tools/pictures',
  'src/adapters/catalogue',
  'src/engine/retrieval',
  'src/engine/text',
  'src/engine/features',
  'src/engine/visual',
];

function codeHash(): string {
  const hash = createHash('sha256');
  for (const folder of codeFolders) {
    for (const name of readdirSync(join(packageRoot, folder)).sort()) {
      if (name.endsWith('.ts')) hash.update(readFileSync(join(packageRoot, folder, name)));
    }
  }
  for (const file of [join(encoderFolder, 'manifest.json'), join(rankerFolder, 'manifest.json')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Builds the packs whose sources, encoder or building code changed since they were built; the others are left alone.
 * @throws UsageError for a name without a catalogue.
 */
export async function ensurePacks(names: readonly string[], report: (line: string) => void): Promise<void> {
  const known = packNames();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no pack ${unknown}. There are: ${known.join(', ')}.`);
  const code = codeHash();
  for (const name of names) {
    const source = join(catalogueFolder, name);
    const out = join(packsFolder, name);
    const stamp = join(out, 'built-from.txt');
    const wanted = `${sourceHash(source)} ${code}\n`;
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    report(`Building the pack ${name}: its sources changed since it was built, or it never was.`);
    const manifest = await buildPack(source, out, (line) => report(`  ${name}: ${line}`));
    // Last: an interrupted build is done again.
    writeFileSync(stamp, wanted);
    report(`  ${name}: built, ${manifest.itemCount} items.`);
  }
  writeIndex(known);
}
