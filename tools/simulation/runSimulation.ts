import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../src/domain/pack';
import type { Interval } from '../../src/engine/evaluation/bootstrap';
import { createRecommender } from '../../src/engine/recommend/recommender';
import { playShopper, type VisitRecord } from '../../src/engine/simulation/playShopper';
import { defaultTraits, type ShopperTraits } from '../../src/engine/simulation/shopperTraits';
import { createSimulatedShopper } from '../../src/engine/simulation/simulatedShopper';
import {
  type DriftReport,
  driftReport,
  followWithin,
  keepFor,
  type OverTimeRow,
  overTime,
} from '../../src/engine/simulation/simulationReport';
import { rankerFolder } from '../paths';

export interface SimulationOptions {
  readonly shoppers: number;
  /** Acts of each; with a change of taste, before it. */
  readonly events: number;
  readonly drift: boolean;
  readonly seed: number;
}

export type SimulatedRanker = 'shipped base' | 'similarity and popularity';
export interface RankerResult {
  /** The second is what the product ranks by while it has no base: a baseline that learned nothing from anybody. */
  readonly ranker: SimulatedRanker;
  readonly overTime: readonly OverTimeRow[];
  readonly driftReport: DriftReport | null;
}

/** What `--json` writes. Nobody real acted here, and the file says so first. */
export interface Simulation extends SimulationOptions {
  readonly simulated: true;
  readonly pack: string;
  readonly traits: ShopperTraits;
  readonly results: readonly RankerResult[];
}

const width = 10;

/** The same shoppers meet each ranker; they part where it shows them other things. */
export function runSimulation(pack: Pack, options: SimulationOptions, log: (line: string) => void): Simulation {
  const base = new Uint8Array(readFileSync(join(rankerFolder, 'base.bin')));
  const acts = options.events + (options.drift ? keepFor : 0);
  const changeAfter = options.drift ? options.events : null;
  const meet = (ranker: SimulatedRanker, weights: Uint8Array | null): RankerResult => {
    const plays = Array.from({ length: options.shoppers }, (_, at): VisitRecord[] => {
      if (at % 10 === 0) log(`${ranker}: ${at} of ${options.shoppers} simulated shoppers …`);
      const shopper = createSimulatedShopper(pack, defaultTraits, options.seed * 100_003 + at);
      const recommender = createRecommender({ pack, weights, clock: shopper.nowMs });
      return [...playShopper(pack, recommender, shopper, { acts, changeAfter })];
    });
    const drift = options.drift ? driftReport(plays, defaultTraits.tasteShare) : null;
    return { ranker, overTime: overTime(plays, acts, width), driftReport: drift };
  };
  const results = [meet('shipped base', base), meet('similarity and popularity', null)];
  return { simulated: true, ...options, pack: pack.manifest.name, traits: defaultTraits, results };
}

const shown = ({ mean, low, high }: Interval): string => `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

export function printSimulation({ pack, shoppers, events, seed, drift, results, traits }: Simulation): void {
  console.log(`SIMULATED shoppers (nobody real): ${shoppers} on ${pack}, seed ${seed}, without fine-tuning; 95% intervals over shoppers`);
  if (drift) console.log(`The taste changes after ${events} acts.`);
  for (const { ranker, overTime: rows, driftReport: report } of results) {
    console.log(`\n  SIMULATED, ${ranker}\n  acts             hit rate of For you    nDCG@10 of For you     nDCG@10 of Popular`);
    for (const { fromActs, toActs, hitRate, ndcg, popularNdcg } of rows) {
      console.log(`  ${`${fromActs}–${toActs - 1}`.padEnd(15)}  ${shown(hitRate)}   ${shown(ndcg)}   ${shown(popularNdcg)}`);
    }
    if (report) printDrift(report, traits.tasteShare);
  }
}

function printDrift({ before, after, followed, kept }: DriftReport, chance: number): void {
  console.log(`\n  SIMULATED change of taste: shares of For you; by lot each would have ${chance}`);
  console.log('  acts after it    new taste              old taste');
  for (const { acts, newShare, oldShare } of after) console.log(`  ${String(acts).padEnd(15)}  ${shown(newShare)}   ${shown(oldShare)}`);
  const verdict = (holds: boolean | null) =>
    holds === null ? 'no verdict, For you did not hold the old taste before the change' : holds ? 'yes' : 'NO';
  console.log(
    `\n  followed within ${followWithin} acts (half of the ${before.mean.toFixed(3)} that the old taste had, interval above ${chance}): ${verdict(followed)}`,
  );
  console.log(`  old taste not lost after ${keepFor} acts (interval above ${chance}): ${verdict(kept)}`);
}
