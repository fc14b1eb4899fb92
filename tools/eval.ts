/**
 * `npm run eval -- --data DIR [--ablate] [--baselines-only] [--weights FILE] [--json OUT]`: the offline benchmark of that folder, with
 * intervals and paired differences over its device users.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { activateBackend } from '../src/adapters/trainer/backends';
import { encoderDimension } from '../src/engine/features/featureSchema';
import { deserializeWeights, flattenParameters } from '../src/engine/ranking/weights';
import { runCommand, UsageError } from './cli';
import { ablations } from './retail/ablations';
import { type Baseline, createBaselines } from './retail/baselines';
import { crossDomain, printCrossDomain } from './retail/crossDomain';
import { encodedTitles } from './retail/encodedTitles';
import { type MethodReport, printReport, reportMethods, taskTitle } from './retail/evalReport';
import { evaluateScores, rankerBaseline, repeatedRandom } from './retail/evaluateRanker';
import { defaultFineTuneOptions, fineTune } from './retail/fineTune';
import { createRetailCatalogue, everySlot, type RetailCatalogue } from './retail/retailCatalogue';
import { casesAt, type RetailCase, readRetailData, requireRetailFolder, type TaskName, testCut, validationCut } from './retail/retailData';

const usage = 'npm run eval -- --data DIR [--ablate] [--baselines-only] [--weights models/ranker/base.bin] [--json OUT]';
const randomDraws = 50;
const tasks: readonly TaskName[] = ['A', 'B'];
const references = ['popularity', 'recent-popularity', 'personal-frequency', 'tf-idf-titles', 'base'];

await runCommand(async () => {
  const { values: flags } = parseArgs({
    options: {
      data: { type: 'string' },
      weights: { type: 'string', default: 'models/ranker/base.bin' },
      ablate: { type: 'boolean', default: false },
      'baselines-only': { type: 'boolean', default: false },
      cross: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(usage);
  const data = readRetailData(requireRetailFolder(flags.data));
  const population = data.users.filter(({ split }) => split === 'population');
  const device = data.users.filter(({ split }) => split === 'device');
  const cases = casesAt(device, testCut, Number.POSITIVE_INFINITY, () => true);
  if (flags.cross) {
    const titles = await encodedTitles(data.items.map(({ title }) => title));
    const tuning = casesAt(population, validationCut, testCut, () => true);
    const reports = {
      device: crossDomain(data, cases, titles, testCut),
      validation: crossDomain(data, tuning, titles, validationCut),
    };
    printCrossDomain('device users', reports.device);
    printCrossDomain('population users as of the validation cut, where the mix was chosen', reports.validation);
    if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ crossDomain: reports }, null, 2)}\n`);
    return;
  }
  const base = flags['baselines-only'] ? null : readBase(flags.weights);
  const vectors = base ? await encodedTitles(data.items.map(({ title }) => title)) : new Float32Array(data.items.length * encoderDimension);
  const catalogue = createRetailCatalogue(data, population, testCut, vectors, 1);

  const methods = createBaselines(population, data.items.length, testCut, catalogue.rows(everySlot), data.tieOrder);
  const rankers = base ? await rankerMethods(catalogue, cases, base) : {};
  const reports = evaluate(catalogue, cases, { ...methods, ...rankers }, references);
  for (const task of tasks) printReport(taskTitle[task], reports[task], ['popularity', 'personal-frequency']);
  const ablated = base && flags.ablate ? evaluate(catalogue, cases, ablations(catalogue, base), ['base']) : null;
  if (ablated) {
    console.log('\nThe base without one kind of evidence at a time (not trained again without it):');
    for (const task of tasks) printReport(taskTitle[task], ablated[task], ['base']);
  }
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ tasks: reports, ...(ablated ? { ablations: ablated } : {}) }, null, 2)}\n`);
});

function readBase(path: string): Float32Array {
  if (!existsSync(path)) {
    throw new UsageError(`${path} is missing; "npm run base:train -- --data DIR" makes it (or pass --baselines-only). ${usage}`);
  }
  return flattenParameters(deserializeWeights(readFileSync(path)).parameters);
}

async function rankerMethods(
  catalogue: RetailCatalogue,
  cases: readonly RetailCase[],
  base: Float32Array,
): Promise<Record<string, Baseline>> {
  await activateBackend('wasm', { wasmPaths: null, allowSoftwareGpu: false });
  const tuned = new Map<string, Float32Array>();
  for (const [at, { userId, history }] of cases.entries()) {
    tuned.set(userId, await fineTune(base, catalogue, history, defaultFineTuneOptions));
    process.stderr.write(`\rfine-tuning ${at + 1}/${cases.length}`);
  }
  process.stderr.write('\n');
  return {
    base: rankerBaseline(catalogue, () => base),
    'base-without-factors': rankerBaseline(catalogue, () => base, { ...everySlot, factors: false }),
    'fine-tuned': rankerBaseline(catalogue, ({ userId }) => tuned.get(userId) ?? base),
  };
}

function evaluate(
  catalogue: RetailCatalogue,
  cases: readonly RetailCase[],
  methods: Readonly<Record<string, Baseline>>,
  compareWith: readonly string[],
): Record<TaskName, Record<string, MethodReport>> {
  const of = (task: TaskName) => {
    const results = Object.entries(methods).map(([name, score]) => {
      const repeated = name === 'random';
      return [
        name,
        repeated ? repeatedRandom(catalogue, cases, task, score, randomDraws) : evaluateScores(catalogue, cases, task, score),
      ] as const;
    });
    return reportMethods(Object.fromEntries(results), compareWith);
  };
  return { A: of('A'), B: of('B') };
}
