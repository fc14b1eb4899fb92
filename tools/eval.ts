import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { activateBackend } from '../src/adapters/trainer/backends';
import { bootstrapMean, type Interval } from '../src/engine/evaluation/bootstrap';
import { deserializeWeights, flattenParameters } from '../src/engine/ranking/weights';
import { type Baseline, createBaselines } from './retail/baselines';
import { encodedTitles } from './retail/encodedTitles';
import { type CaseResult, evaluateScores, rankerBaseline, repeatedRandom } from './retail/evaluateRanker';
import { defaultFineTuneOptions, fineTune } from './retail/fineTune';
import { createRetailCatalogue, everySlot } from './retail/retailCatalogue';
import { casesAt, readRetailData, requireRetailFolder, type TaskName, testCut } from './retail/retailData';

const usage = 'npm run eval -- --data DIR [--weights models/ranker/base.bin] [--baselines-only] [--json OUT]';
const randomDraws = 50;

interface MethodReport {
  readonly users: number;
  readonly 'ndcg@10': number;
  /** 95% interval of ndcg@10. */
  readonly low: number;
  readonly high: number;
  readonly 'recall@20': number;
  readonly 'hitrate@10': number;
  readonly mrr: number;
  /** Paired differences of ndcg@10 with 95% intervals. */
  readonly minus: Readonly<Record<string, Interval>>;
}

async function main(): Promise<void> {
  const { values: flags } = parseArgs({
    options: {
      data: { type: 'string' },
      weights: { type: 'string', default: 'models/ranker/base.bin' },
      'baselines-only': { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(usage);
  const data = readRetailData(requireRetailFolder(flags.data));
  const population = data.users.filter(({ split }) => split === 'population');
  const device = data.users.filter(({ split }) => split === 'device');
  const cases = casesAt(device, testCut, Number.POSITIVE_INFINITY, () => true);
  const withRanker = !flags['baselines-only'];
  if (withRanker && !existsSync(flags.weights)) {
    console.error(`${flags.weights} is missing; "npm run base:train -- --data DIR" makes it (or pass --baselines-only)`);
    process.exit(2);
  }
  const vectors = withRanker ? await encodedTitles(data.items.map(({ title }) => title)) : new Float32Array(data.items.length * 384);
  const catalogue = createRetailCatalogue(data, population, testCut, vectors, 1);
  const methods: Record<string, Baseline> = {
    ...createBaselines(population, data.items.length, testCut, catalogue.rows(everySlot), data.tieOrder),
  };
  if (withRanker) {
    await activateBackend('wasm', { wasmPaths: null, allowSoftwareGpu: false });
    const base = flattenParameters(deserializeWeights(readFileSync(flags.weights)).parameters);
    const tuned = new Map<string, Float32Array>();
    for (const [at, retailCase] of cases.entries()) {
      tuned.set(retailCase.userId, await fineTune(base, catalogue, retailCase.history, defaultFineTuneOptions));
      process.stderr.write(`\rfine-tuning ${at + 1}/${cases.length}`);
    }
    process.stderr.write('\r                         \r');
    methods.base = rankerBaseline(catalogue, () => base);
    methods['base-without-factors'] = rankerBaseline(catalogue, () => base, { ...everySlot, factors: false });
    methods['fine-tuned'] = rankerBaseline(catalogue, ({ userId }) => tuned.get(userId) ?? base);
  }
  const tasks: Record<string, Record<string, MethodReport>> = {};
  for (const task of ['A', 'B'] as const) {
    const results = Object.fromEntries(
      Object.entries(methods).map(([name, score]) => [
        name,
        name === 'random' ? repeatedRandom(catalogue, cases, task, score, randomDraws) : evaluateScores(catalogue, cases, task, score),
      ]),
    );
    tasks[task] = report(task, results);
  }
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ tasks }, null, 2)}\n`);
}

function report(task: TaskName, results: Readonly<Record<string, readonly CaseResult[]>>): Record<string, MethodReport> {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const reports: Record<string, MethodReport> = {};
  console.log(`\nTask ${task} (${Object.values(results)[0]?.length ?? 0} users)`);
  for (const [name, list] of Object.entries(results)) {
    const ndcg = list.map(({ ndcgAt10 }) => ndcgAt10);
    const interval = bootstrapMean(ndcg);
    const minus: Record<string, Interval> = {};
    for (const other of ['popularity', 'recent-popularity', 'personal-frequency', 'tf-idf-titles', 'base']) {
      const reference = results[other];
      if (reference && other !== name)
        minus[other] = bootstrapMean(ndcg.map((value, at) => value - (reference[at]?.ndcgAt10 ?? Number.NaN)));
    }
    reports[name] = {
      users: list.length,
      'ndcg@10': interval.mean,
      low: interval.low,
      high: interval.high,
      'recall@20': mean(list.map(({ recallAt20 }) => recallAt20)),
      'hitrate@10': mean(list.map(({ hitRateAt10 }) => hitRateAt10)),
      mrr: mean(list.map(({ reciprocalRank }) => reciprocalRank)),
      minus,
    };
    console.log(line(name, reports[name] as MethodReport));
  }
  return reports;
}

const signed = ({ mean, low, high }: Interval): string =>
  `${mean >= 0 ? '+' : ''}${mean.toFixed(4)} (${low.toFixed(3)} to ${high.toFixed(3)})`;

function line(name: string, method: MethodReport): string {
  const figures = `${method['ndcg@10'].toFixed(4)} (${method.low.toFixed(3)}-${method.high.toFixed(3)}) recall@20 ${method['recall@20'].toFixed(4)} hit@10 ${method['hitrate@10'].toFixed(3)} mrr ${method.mrr.toFixed(3)}`;
  const paired = ['popularity', 'personal-frequency'].flatMap((other) =>
    method.minus[other] ? [`− ${other} ${signed(method.minus[other])}`] : [],
  );
  return [name.padEnd(22), figures, ...paired].join('  ');
}

await main();
