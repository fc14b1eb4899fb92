import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../src/domain/pack';
import { seededRng } from '../../src/engine/random';
import { createRecommender } from '../../src/engine/recommend/recommender';
import { historyLimit } from '../../src/state/history';
import { nextAct, syntheticHistory, syntheticNowMs, syntheticPack } from '../../tests/bench/synthetic';
import { rankerFolder } from '../paths';

export interface GrowthSizes {
  readonly items: readonly number[];
  /** Even numbers: every act of a log comes with an impression. */
  readonly events: readonly number[];
}
const issueSizes: GrowthSizes = { items: [1_000, 5_000, 20_000], events: [100, 1_000, 10_000, 100_000] };
const repetitions = 15;

export interface GrowthRow {
  readonly items: number;
  /** Interactions in the log, impressions included. */
  readonly events: number;
  /** Of them in memory: the product reads no more than the newest 5,000. */
  readonly read: number;
  /** `setHistory` and the first home page. */
  readonly start: Cost;
  /** `observe` and the home page after it, medians. */
  readonly act: Cost;
}
/** The processor's time stays what it is when other programs take their share of the machine; garbage collection beside it counts too. */
export interface Cost {
  readonly elapsedMs: number;
  readonly cpuMs: number;
}
export interface Growth {
  readonly node: string;
  readonly cpu: string;
  readonly rows: readonly GrowthRow[];
}

/** Simulated catalogues and logs; the time is that of the real engine, in this Node, whatever else the machine does meanwhile. */
export function measureGrowth(source: Pack, log: (line: string) => void, sizes: GrowthSizes = issueSizes): Growth {
  const weights = new Uint8Array(readFileSync(join(rankerFolder, 'base.bin')));
  const rows = sizes.items.flatMap((items) => {
    log(`${items.toLocaleString('en-US')} items …`);
    const pack = syntheticPack(source, items);
    return sizes.events.map((events) => measure(pack, weights, events));
  });
  return { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', rows };
}

function measure(pack: Pack, weights: Uint8Array, events: number): GrowthRow {
  const recent = syntheticHistory(pack.items, events / 2).slice(-historyLimit);
  const recommender = createRecommender({ pack, weights, clock: () => syntheticNowMs });
  const home = (seed: number) => recommender.home({ personal: true, nowMs: syntheticNowMs, seed, excluded: [] });
  // What only the first ranking of a catalogue works out is not the log's.
  home(0);
  const start = costOf(() => {
    recommender.setHistory(recent);
    home(0);
  });
  const rng = seededRng(4);
  const acts = Array.from({ length: repetitions }, (_, at) =>
    costOf(() => {
      recommender.observe(nextAct(pack.items, events + at + 1, rng));
      home(at + 1);
    }),
  );
  const act = { elapsedMs: median(acts.map(({ elapsedMs }) => elapsedMs)), cpuMs: median(acts.map(({ cpuMs }) => cpuMs)) };
  return { items: pack.items.length, events, read: recent.length, start, act };
}

function costOf(run: () => void): Cost {
  const startedMs = performance.now();
  const used = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(used);
  return { elapsedMs: performance.now() - startedMs, cpuMs: (user + system) / 1000 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export function printGrowth({ node, cpu, rows }: Growth): void {
  console.log(`Growth on SIMULATED catalogues and logs, Node ${node}, ${cpu}, ${repetitions} acts each; not a browser's figures`);
  console.log('\n   items    events    read    start: ms (CPU)     act → home: ms (CPU), medians');
  for (const { items, events, read, start, act } of rows) {
    const cost = ({ elapsedMs, cpuMs }: Cost) => `${elapsedMs.toFixed(0).padStart(7)} (${cpuMs.toFixed(0)})`.padEnd(20);
    console.log(`${String(items).padStart(8)}  ${String(events).padStart(8)}  ${String(read).padStart(6)}  ${cost(start)} ${cost(act)}`);
  }
}
