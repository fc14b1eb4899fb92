/**
 * `npm run pack -- build SOURCE --out DIR` and `npm run pack -- check DIR`. SOURCE is a folder of `catalogues/`, or a CSV, JSON or JSON Lines
 * file: then as on the import page, `--column NAME=FIELD`, `--title`, `--currency` and `--encoding` correct what is guessed, `--strict`
 * takes all rows or none, `--jobs N` limits the processes.
 * `npm run pack -- factors DIR --interactions FILE` gives a built pack factors learned from a population's acts (CSV with user and item).
 * `npm run pack -- ensure [NAME…]` builds the shipped packs that are missing or out of date.
 */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './cli';
import { addFactors } from './pack/addFactors';
import { buildPack } from './pack/buildPack';
import { checkPack } from './pack/checkPack';
import { ensurePacks, packNames } from './pack/ensurePacks';
import { type BuildTableOptions, buildTable } from './pack/table/buildTable';

const usage =
  'Usage: npm run pack -- build FOLDER --out DIR | build FILE --out DIR [--column NAME=FIELD]… [--title TEXT] [--currency CODE] [--encoding NAME] [--strict] [--jobs N] | factors DIR --interactions FILE | check DIR | ensure [NAME…]';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      column: { type: 'string', multiple: true },
      title: { type: 'string' },
      currency: { type: 'string' },
      encoding: { type: 'string' },
      strict: { type: 'boolean' },
      jobs: { type: 'string' },
      interactions: { type: 'string' },
    },
  });
  const { column: columns, title, currency, encoding, strict } = values;
  const [command, ...rest] = positionals;
  if (command === 'build') await build(rest[0], values.out, { columns, title, currency, encoding, strict, jobs: readJobs(values.jobs) });
  else if (command === 'factors') factors(rest[0], values.interactions);
  else if (command === 'check') await check(rest[0]);
  else if (command === 'ensure') await ensurePacks(rest.length > 0 ? rest : packNames(), console.log);
  else throw new UsageError(usage);
});

function readJobs(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const jobs = Number(given);
  if (Number.isInteger(jobs) && jobs > 0) return jobs;
  throw new UsageError(`--jobs takes a number of processes, not ${given}.`);
}

async function build(source: string | undefined, out: string | undefined, options: BuildTableOptions): Promise<void> {
  if (!source || !out) throw new UsageError(usage);
  if (!existsSync(source)) throw new UsageError(`${source} does not exist.`);
  const isFile = statSync(source).isFile();
  const manifest = isFile ? (await buildTable(source, out, options, console.log)).manifest : await buildPack(source, out, console.log);
  console.log(`${out}: ${manifest.itemCount} items, ${manifest.files.map(({ path, bytes }) => `${path} ${bytes} bytes`).join(', ')}`);
}

function factors(folder: string | undefined, file: string | undefined): void {
  if (!folder || !file) throw new UsageError(usage);
  const { shoppers, interactions, unknownItems, itemsWithFactors, bytes } = addFactors(folder, file);
  console.log(`${folder}: factors of ${itemsWithFactors} items from ${interactions} acts of ${shoppers} shoppers, ${bytes} bytes`);
  if (unknownItems > 0) console.log(`${unknownItems} acts were on items that the pack lacks.`);
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
