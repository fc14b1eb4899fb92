/** What `npm start` and `npm test` need on a fresh clone. Plain JavaScript without dependencies: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a command in the checkout, its output on ours. @returns {boolean} whether it succeeded */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Nearshelf needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** `npm ci` when nothing is installed, or something else than the lock file says. */
export function ensureInstalled() {
  // `npm ci` would empty the folder that a link points to: another checkout's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) fail('npm ci failed; its output above says why.');
}

/** Packs, production build, compressed forms; into dist/. */
export function build() {
  if (!run(process.execPath, ['tools/run.mjs', 'tools/pack.ts', 'ensure'])) fail('The catalogue packs could not be built.');
  if (!run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])) fail('The build failed.');
}

const browserPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const installedBrowser = () => [process.env.CHROME, ...browserPaths].find((path) => path && existsSync(path));

const isDebian = () => existsSync('/etc/os-release') && /\b(debian|ubuntu)\b/u.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * A Chromium to test with: one that is installed, else Debian's own package, else Playwright's download.
 * @returns {string | null} its path; null means Playwright's own
 */
export function ensureBrowser() {
  const found = installedBrowser();
  if (found) return found;
  if (isDebian()) {
    console.log('Installing Chromium (apt-get install chromium) …');
    const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
    const apt = (...args) => {
      const [command, ...rest] = [...sudo, 'apt-get', ...args];
      return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
    };
    apt('update', '-qq');
    if (apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')) return installedBrowser() ?? null;
  }
  console.log('Installing Chromium (playwright install chromium) …');
  if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) return null;
  return fail('No browser for the tests: install Chrome or Chromium, or name one in the environment variable CHROME.');
}
