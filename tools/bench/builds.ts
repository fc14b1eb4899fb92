import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { ensurePacks, packNames } from '../pack/ensurePacks';
import { packageRoot, packsFolder } from '../paths';
import { compressFolder } from '../server/compress.mjs';

const distFolder = join(packageRoot, 'dist');
export const shopPackFolder = join(packsFolder, 'shop');

/** What a production build is made of; `public` holds the packs. */
const inputs = [
  'src',
  'public',
  'models/encoder/manifest.json',
  'models/ranker/manifest.json',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'tools/server',
];

function newestMs(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  // A file that was removed changes its folder.
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestMs(join(path, name))), entry.mtimeMs);
}

/** Up-to-date packs; when they cannot be built (sources in the middle of an edit), those that are there serve, and the report says so. */
export async function ensureBuiltPacks(log: (line: string) => void): Promise<void> {
  try {
    await ensurePacks(packNames(), log);
  } catch (error) {
    if (!existsSync(join(shopPackFolder, 'manifest.json'))) throw error;
    log(
      `The packs could not be brought up to date, so the ones that are there are used: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/**
 * The production build, made anew when anything it is made of is newer, as a copy in `folder`: another build of the same checkout must not
 * change what is being measured.
 * @throws Error with Vite's own words when it cannot be built.
 */
export async function buildProduction(folder: string, log: (line: string) => void): Promise<void> {
  await ensureBuiltPacks(log);
  const built = join(distFolder, 'index.html');
  const newest = Math.max(...inputs.map((path) => newestMs(join(packageRoot, path))));
  if (!existsSync(built) || statSync(built).mtimeMs < newest) {
    log('Building the shop for production …');
    const vite = join(packageRoot, 'node_modules/vite/bin/vite.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: packageRoot,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The production build failed:\n${stdout}${stderr}`);
  }
  compressFolder(distFolder);
  cpSync(distFolder, folder, { recursive: true, preserveTimestamps: true });
}

/**
 * The bench page and its workers, built by Vite with the shop's own settings from the very same engine and adapter modules, with models and
 * the shop's pack beside them.
 */
export async function buildBenchPage(folder: string, peerFolder: string | null): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(packageRoot, 'vite.config.ts'));
  if (!loaded) throw new Error('vite.config.ts could not be read.');
  const { resolve, define, worker, build: options } = loaded.config;
  await build({
    configFile: false,
    root: join(packageRoot, 'tests/bench'),
    publicDir: false,
    logLevel: 'error',
    ...(resolve ? { resolve } : {}),
    ...(define ? { define } : {}),
    ...(worker ? { worker } : {}),
    build: { ...options, outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  for (const model of ['encoder', 'ranker']) {
    cpSync(join(packageRoot, 'models', model), join(folder, 'models', model), {
      recursive: true,
      filter: (path) => !/recipe|__pycache__/u.test(path),
    });
  }
  cpSync(shopPackFolder, join(folder, 'packs/shop'), { recursive: true });
  if (peerFolder) linkPeers(peerFolder, join(folder, 'peers'));
}

/** Names of the ONNX files in a peer folder. */
export const peerFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.onnx'))
    .sort();

function linkPeers(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  peerFiles(from).forEach((name, at) => {
    symlinkSync(join(from, name), join(to, `${at}.onnx`));
  });
}
