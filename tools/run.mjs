// Runs one of the TypeScript commands: `node tools/run.mjs tools/search.ts ARGS…`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
if (!existsSync(resolve(root, 'node_modules/tsx'))) {
  console.error('Dependencies are not installed yet: run "npm ci" (or "npm start") once, then this command again.');
  process.exit(1);
}
const hooks = pathToFileURL(resolve(root, 'tools/node-hooks.mjs')).href;
const [script, ...rest] = process.argv.slice(2);
const child = spawnSync(process.execPath, ['--import', 'tsx', '--import', hooks, resolve(root, script ?? ''), ...rest], {
  stdio: 'inherit',
});
process.exit(child.status ?? 1);
