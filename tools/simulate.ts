/**
 * `npm run simulate -- [--pack shop] [--shoppers N] [--events N] [--drift] [--seed S] [--json OUT]`: simulated shoppers against the real
 * recommender and the shipped base, in Node (docs/simulated-shoppers.md). `--growth`: time of an act by catalogue and log instead.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './cli';
import { loadPackFromDisk } from './nodePack';
import { measureGrowth, printGrowth } from './simulation/growth';
import { printSimulation, runSimulation } from './simulation/runSimulation';

const usage = 'npm run simulate -- [--pack NAME] [--shoppers N] [--events N] [--drift] [--seed S] [--growth] [--json OUT]';

await runCommand(async () => {
  const { values: flags } = parseArgs({
    options: {
      pack: { type: 'string', default: 'shop' },
      shoppers: { type: 'string', default: '30' },
      events: { type: 'string' },
      drift: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      growth: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(usage);
  const shoppers = wholeNumber(flags.shoppers, '--shoppers', 1);
  const seed = wholeNumber(flags.seed, '--seed', 0);
  // A taste that changes is learned first; 30 more acts follow the change.
  const events = wholeNumber(flags.events ?? (flags.drift ? '30' : '60'), '--events', 1);
  const { pack } = await loadPackFromDisk(flags.pack);
  if (flags.growth) {
    const growth = measureGrowth(pack, console.error);
    printGrowth(growth);
    if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ simulated: true, growth }, null, 2)}\n`);
    return;
  }
  const simulation = runSimulation(pack, { shoppers, events, drift: flags.drift, seed }, console.error);
  printSimulation(simulation);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(simulation, null, 2)}\n`);
});

function wholeNumber(text: string, option: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) throw new UsageError(`${option} takes a whole number from ${least} on. ${usage}`);
  return value;
}
