import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../paths';
import type { Bench } from '../environment';
import type { SectionResult } from '../report';

/** What `npm ci` needs of a checkout. */
const needed = ['package.json', 'package-lock.json', '.npmrc', 'tools/absent-package'];

/** `npm ci` as on a machine that has never installed anything of it. */
export async function install(bench: Bench): Promise<SectionResult> {
  const folder = bench.temporaryFolder('install');
  const cache = bench.temporaryFolder('npm-cache');
  for (const path of needed) {
    if (existsSync(join(packageRoot, path))) cpSync(join(packageRoot, path), join(folder, path), { recursive: true });
  }
  bench.log('npm ci with an empty cache …');
  const startedMs = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--cache', cache], {
    cwd: folder,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - startedMs) / 1000;
  if (status !== 0) throw new Error(`npm ci failed:\n${stdout}${stderr}`);
  const modules = join(folder, 'node_modules');
  const largest = sizesOfPackages(modules);
  return {
    rows: [
      { kind: 'value', unit: 's', name: 'npm ci, empty cache', value: seconds, goal: { atMost: 120 } },
      { kind: 'value', unit: 'MB', name: 'node_modules', value: sizeBytes(modules) / 1e6, goal: { atMost: 800 } },
    ],
    notes: [
      `largest: ${largest
        .slice(0, 6)
        .map(({ name, bytes }) => `${name} ${Math.round(bytes / 1e6)} MB`)
        .join(', ')}`,
    ],
    detail: { packages: largest.slice(0, 30) },
  };
}

/** Of the files' contents; links are not followed. */
function sizeBytes(path: string): number {
  const entry = lstatSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeBytes(join(path, name)), 0);
}

function sizesOfPackages(modules: string): { name: string; bytes: number }[] {
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  return names.map((name) => ({ name, bytes: sizeBytes(join(modules, name)) })).sort((a, b) => b.bytes - a.bytes);
}
