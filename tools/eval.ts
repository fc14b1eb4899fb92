/**
 * `npm run eval -- --data DIR [--rotate] [--ablate] [--baselines-only] [--weights FILE] [--json OUT]`: the offline benchmark of that
 * folder, with intervals and paired differences over its device users; how far its probabilities can be trusted; and, with `--rotate`,
 * the same with each fifth of the population as the device once.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { activateBackend } from '../src/adapters/trainer/backends';
import { encoderDimension } from '../src/engine/features/featureSchema';
import { fitPlatt } from '../src/engine/ranking/calibration';
import { heads } from '../src/engine/ranking/modelShape';
import { deserializeWeights, flattenParameters, type RankerWeights } from '../src/engine/ranking/weights';
import { runCommand, UsageError } from './cli';
import { ablations } from './retail/ablations';
import { type Baseline, createBaselines } from './retail/baselines';
import { isHeldOut } from './retail/baseRun';
import { listOutcomes, preferenceOutcomes, type Question } from './retail/calibrateBase';
import { crossDomain, printCrossDomain } from './retail/crossDomain';
import { encodedTitles } from './retail/encodedTitles';
import { type MethodReport, printReport, reportMethods, taskTitle } from './retail/evalReport';
import { type CaseResult, evaluateScores, meanNdcg, rankerBaseline, repeatedRandom } from './retail/evaluateRanker';
import { defaultFineTuneOptions, fineTune } from './retail/fineTune';
import { createFoldedCatalogues, folds } from './retail/foldedCatalogues';
import { printReliability, type Reliability, reliability } from './retail/reliability';
import { createRetailCatalogue, everySlot, type RetailCatalogue } from './retail/retailCatalogue';
import {
  casesAt,
  type RetailCase,
  type RetailData,
  type RetailUser,
  readRetailData,
  requireRetailFolder,
  type TaskName,
  testCut,
  validationCut,
} from './retail/retailData';
import { rotationFold } from './retail/rotate';
import { baseMoments, defaultBaseOptions, questionsOf } from './retail/trainBase';

const usage =
  'npm run eval -- --data DIR [--rotate] [--ablate] [--cross] [--baselines-only] [--weights models/ranker/base.bin] [--json OUT]';
const randomDraws = 50;
/** Items of a list whose probabilities are checked. */
const listLength = 20;
const calibrationSeconds = 120 * 86_400;
const tasks: readonly TaskName[] = ['A', 'B'];
const references = ['popularity', 'recent-popularity', 'personal-frequency', 'tf-idf-titles', 'ease-r', 'base'];
const shown = ['personal-frequency', 'ease-r'];
type TaskReports = Record<TaskName, Record<string, MethodReport>>;

await runCommand(async () => {
  const { values: flags } = parseArgs({
    options: {
      data: { type: 'string' },
      weights: { type: 'string', default: 'models/ranker/base.bin' },
      ablate: { type: 'boolean', default: false },
      rotate: { type: 'boolean', default: false },
      'baselines-only': { type: 'boolean', default: false },
      cross: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(usage);
  const data = readRetailData(requireRetailFolder(flags.data));
  const base = flags['baselines-only'] ? null : readBase(flags.weights);
  const vectors = base ? await encodedTitles(data.items.map(({ title }) => title)) : new Float32Array(data.items.length * encoderDimension);
  await activateBackend('wasm', { wasmPaths: null, allowSoftwareGpu: false });
  const population = data.users.filter(({ split }) => split === 'population');
  const device = data.users.filter(({ split }) => split === 'device');
  const cases = casesAt(device, testCut, Number.POSITIVE_INFINITY, () => true);
  if (flags.cross) {
    const crossed = await crossFields(data, population, cases);
    if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ crossDomain: crossed }, null, 2)}\n`);
    return;
  }
  const catalogue = createRetailCatalogue(data, population, testCut, vectors, 1);

  const methods = createBaselines(population, data.items.length, testCut, catalogue.rows, data.tieOrder);
  const values = base ? flattenParameters(base.parameters) : null;
  const rankers = values ? await rankerMethods(catalogue, cases, values) : {};
  const reports = evaluate(catalogue, cases, { ...methods, ...rankers });
  for (const task of tasks) printReport(taskTitle[task], reports[task], shown);
  const calibration = base ? checkCalibration(data, vectors, catalogue, cases, base) : null;
  const ablated = values && flags.ablate ? evaluate(catalogue, cases, ablations(catalogue, values)) : null;
  if (ablated) {
    console.log('\nThe base without one kind of evidence at a time (not trained again without it):');
    for (const task of tasks) printReport(taskTitle[task], ablated[task], ['base']);
  }
  const pooled = base && flags.ablate ? await comparePooling(data, vectors) : null;
  const rotated = base && flags.rotate ? await rotate(data, vectors) : null;
  const extras = {
    ...(calibration ? { calibration } : {}),
    ...(ablated ? { ablations: ablated } : {}),
    ...(pooled ? { pooling: pooled } : {}),
    ...(rotated ? { rotation: rotated } : {}),
  };
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ tasks: reports, ...extras }, null, 2)}\n`);
});

async function crossFields(data: RetailData, population: readonly RetailUser[], cases: readonly RetailCase[]) {
  const titles = await encodedTitles(data.items.map(({ title }) => title));
  const tuning = casesAt(population, validationCut, testCut, () => true);
  const reports = {
    device: crossDomain(data, cases, titles, testCut),
    validation: crossDomain(data, tuning, titles, validationCut),
  };
  printCrossDomain('device users', reports.device);
  printCrossDomain('population users as of the validation cut, where the mix was chosen', reports.validation);
  return reports;
}

function readBase(path: string): RankerWeights {
  if (!existsSync(path)) {
    throw new UsageError(`${path} is missing; "npm run base:train -- --data DIR" makes it (or pass --baselines-only). ${usage}`);
  }
  return deserializeWeights(readFileSync(path));
}

async function rankerMethods(
  catalogue: RetailCatalogue,
  cases: readonly RetailCase[],
  base: Float32Array,
): Promise<Record<string, Baseline>> {
  const tuned = new Map<string, Float32Array>();
  let promotions = 0;
  for (const [at, { userId, history }] of cases.entries()) {
    const { values, promoted } = await fineTune(base, catalogue, history, defaultFineTuneOptions);
    tuned.set(userId, values);
    if (promoted) promotions++;
    process.stderr.write(`\rfine-tuning ${at + 1}/${cases.length}`);
  }
  process.stderr.write('\n');
  console.log(
    `fine-tuned: ${promotions} of ${cases.length} shoppers; the newest own baskets of the others were too few or foretold no better`,
  );
  return {
    base: rankerBaseline(catalogue, () => base),
    'base-without-factors': rankerBaseline(catalogue, () => base, { ...everySlot, factors: false }),
    'fine-tuned': rankerBaseline(catalogue, ({ userId }) => tuned.get(userId) ?? base),
  };
}

/** Platt scaling fitted on the population's held-out shoppers, checked on the device users. */
function checkCalibration(
  data: RetailData,
  vectors: Float32Array,
  catalogue: RetailCatalogue,
  cases: readonly RetailCase[],
  base: RankerWeights,
): Record<string, Reliability> {
  const values = flattenParameters(base.parameters);
  const questions: Question[] = cases.map(({ history, targets, cut }) => ({ catalogue, history, targets, time: cut }));
  const purchase = heads.indexOf('purchase');
  const preference = reliability(preferenceOutcomes(values, questions), {
    scale: base.calibration.scale[purchase] ?? 1,
    shift: base.calibration.shift[purchase] ?? 0,
  });
  printReliability('Confidence the product shows (a new item bought against a random one; Platt scaling)', preference);
  const population = data.users.filter(({ split }) => split === 'population');
  const catalogueOf = createFoldedCatalogues(
    data,
    population.filter((user) => !isHeldOut(user)),
    testCut,
    vectors,
  );
  // The newest questions only: habits turn with the season.
  const recent = questionsOf(baseMoments(population.filter(isHeldOut), testCut, catalogueOf)).filter(
    ({ time }) => time >= testCut - calibrationSeconds,
  );
  const known = listOutcomes(values, recent, listLength);
  const list = reliability(listOutcomes(values, questions, listLength), fitPlatt(known.logits, known.labels));
  printReliability(`First ${listLength} of a list: is it in the next basket? (Platt scaling)`, list);
  return { preference, list };
}

function evaluateAll(
  catalogue: RetailCatalogue,
  cases: readonly RetailCase[],
  methods: Readonly<Record<string, Baseline>>,
  task: TaskName,
): Record<string, readonly CaseResult[]> {
  return Object.fromEntries(
    Object.entries(methods).map(([name, score]) => {
      const repeated = name === 'random';
      return [
        name,
        repeated ? repeatedRandom(catalogue, cases, task, score, randomDraws) : evaluateScores(catalogue, cases, task, score),
      ] as const;
    }),
  );
}

function evaluate(catalogue: RetailCatalogue, cases: readonly RetailCase[], methods: Readonly<Record<string, Baseline>>): TaskReports {
  const of = (task: TaskName) => reportMethods(evaluateAll(catalogue, cases, methods, task), references);
  return { A: of('A'), B: of('B') };
}

/** Trained again for each answer, on one fold: what should look at the sequence of acts? */
async function comparePooling(data: RetailData, vectors: Float32Array): Promise<TaskReports> {
  const results: Record<TaskName, Record<string, readonly CaseResult[]>> = { A: {}, B: {} };
  for (const [name, pooling] of [
    ['attention', 'attention'],
    ['mean pooling', 'mean'],
    ['neither', 'none'],
  ] as const) {
    const fold = await rotationFold(data, vectors, 0, { ...defaultBaseOptions, pooling }, show);
    for (const task of tasks) {
      results[task][name] = evaluateScores(fold.catalogue, fold.cases, task, fold.methods.base ?? (() => []));
    }
  }
  console.log('\n\nWhat looks at the sequence of acts, trained anew each time (fold 0 of the population, as of the validation cut)');
  const reports = { A: reportMethods(results.A, ['attention']), B: reportMethods(results.B, ['attention']) };
  for (const task of tasks) printReport(taskTitle[task], reports[task], ['attention']);
  return reports;
}

function show(line: string): void {
  process.stderr.write(`\r${line.padEnd(70)}`);
}

/** The folder holds no purchases of the population from the test cut on, so the rotation asks as of the validation cut. */
async function rotate(data: RetailData, vectors: Float32Array): Promise<TaskReports> {
  const results: Record<TaskName, Record<string, CaseResult[]>> = { A: {}, B: {} };
  for (const fold of folds) {
    const { catalogue, cases, methods } = await rotationFold(data, vectors, fold, defaultBaseOptions, show);
    for (const task of tasks) {
      for (const [name, list] of Object.entries(evaluateAll(catalogue, cases, methods, task))) {
        results[task][name] = [...(results[task][name] ?? []), ...list];
      }
    }
    const soFar = (name: string, task: TaskName) => meanNdcg(results[task][name] ?? []).toFixed(4);
    console.log(
      `\nfolds 0 to ${fold}: base A ${soFar('base', 'A')} B ${soFar('base', 'B')}, personal frequency A ${soFar('personal-frequency', 'A')}, EASE^R B ${soFar('ease-r', 'B')}`,
    );
  }
  console.log('\n\nRotation: each fifth of the population is the device once, as of the validation cut, with a base trained on the others');
  const reports = { A: reportMethods(results.A, references), B: reportMethods(results.B, references) };
  for (const task of tasks) printReport(taskTitle[task], reports[task], shown);
  return reports;
}
