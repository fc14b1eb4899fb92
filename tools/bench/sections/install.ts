import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
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
  const missing = missingPackages(folder);
  return {
    rows: [
      { kind: 'value', unit: 's', name: 'npm ci, empty cache', value: seconds, goal: { atMost: 120 } },
      { kind: 'value', unit: 'MB', name: 'node_modules', value: sizeBytes(modules) / 1e6, goal: { atMost: 800 } },
    ],
    notes: [
      ...(missing.length > 0 ? [`INCOMPLETE, npm left out without a word: ${missing.join(', ')}`] : []),
      `largest: ${largest
        .slice(0, 6)
        .map(({ name, bytes }) => `${name} ${Math.round(bytes / 1e6)} MB`)
        .join(', ')}`,
    ],
    detail: { missing, packages: largest.slice(0, 30) },
  };
}

interface LockedPackage {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** What the lock file promises for this machine and is not there: npm passes over an optional package whose download failed. */
function missingPackages(folder: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
  const isMusl = !('glibcVersionRuntime' in ((process.report?.getReport() as { header?: object } | undefined)?.header ?? {}));
  const fits = ({ os, cpu, libc }: LockedPackage): boolean =>
    // Only builds for one kind of machine: other optional packages belong to builds for another.
    (os !== undefined || cpu !== undefined) &&
    (!os || os.includes(process.platform)) &&
    (!cpu || cpu.includes(process.arch)) &&
    (!libc || libc.includes(isMusl ? 'musl' : 'glibc'));
  return Object.entries(packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && fits(entry) && !existsSync(join(folder, path)))
    .map(([path]) => path.slice('node_modules/'.length));
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
