/**
 * `npm run pack -- build SOURCE --out DIR` and `npm run pack -- check DIR`.
 * `npm run pack -- ensure [NAME…]` builds the shipped packs that are missing or out of date.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './cli';
import { buildPack } from './pack/buildPack';
import { checkPack } from './pack/checkPack';
import { ensurePacks, packNames } from './pack/ensurePacks';

const usage = 'Usage: npm run pack -- build SOURCE --out DIR | check DIR | ensure [NAME…]';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const [command, ...rest] = positionals;
  if (command === 'build') await build(rest[0], values.out);
  else if (command === 'check') await check(rest[0]);
  else if (command === 'ensure') await ensurePacks(rest.length > 0 ? rest : packNames(), console.log);
  else throw new UsageError(usage);
});

async function build(source: string | undefined, out: string | undefined): Promise<void> {
  if (!source || !out) throw new UsageError(usage);
  if (!existsSync(source)) throw new UsageError(`${source} does not exist.`);
  const manifest = await buildPack(source, out, console.log);
  console.log(`${out}: ${manifest.itemCount} items, ${manifest.files.map(({ path, bytes }) => `${path} ${bytes} bytes`).join(', ')}`);
}

async function check(folder: string | undefined): Promise<void> {
  if (!folder) throw new UsageError(usage);
  if (!existsSync(folder)) throw new UsageError(`${folder} does not exist; build it first: npm run pack -- build SOURCE --out ${folder}`);
  const findings = await checkPack(folder);
  for (const { fails, text } of findings) console.log(`${fails ? 'FAIL' : '    '}  ${text}`);
  const failures = findings.filter(({ fails }) => fails).length;
  console.log(failures === 0 ? 'The pack is in order.' : `${failures} findings are over their limits.`);
  if (failures > 0) process.exitCode = 1;
}
