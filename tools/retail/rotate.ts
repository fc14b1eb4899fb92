import type { Baseline } from './baselines';
import { createBaselines } from './baselines';
import { spreadPurchaseHead } from './calibrateBase';
import { rankerBaseline } from './evaluateRanker';
import { createFoldedCatalogues } from './foldedCatalogues';
import { createRetailCatalogue, everySlot, type RetailCatalogue, retailRows } from './retailCatalogue';
import { casesAt, foldOf, type RetailCase, type RetailData, testCut, validationCut } from './retailData';
import { type BaseOptions, baseMoments, startBase, trainBase, withoutSequence } from './trainBase';

/** Products with fewer population customers before the validation cut are not in its catalogue. */
const minimumCustomers = 5;

export interface RotationFold {
  readonly catalogue: RetailCatalogue;
  readonly cases: readonly RetailCase[];
  readonly methods: Readonly<Record<string, Baseline>>;
}

/**
 * One fifth of the population as device users: a base trained on the other four as of the validation cut, and the baselines of those.
 * Trains on the active tfjs backend.
 */
export async function rotationFold(
  data: RetailData,
  vectors: Float32Array,
  fold: number,
  options: BaseOptions,
  show: (line: string) => void,
): Promise<RotationFold> {
  const users = data.users.filter(({ split }) => split === 'population');
  const population = users.filter(({ id }) => foldOf(id) !== fold);
  const device = users.filter(({ id }) => foldOf(id) === fold);
  const moments = baseMoments(population, validationCut, createFoldedCatalogues(data, population, validationCut, vectors));
  const state = startBase(options);
  const startedMs = performance.now();
  await trainBase(moments, options, state, ({ epoch, step, steps, loss }) => {
    if (step % 20 === 0) {
      const seconds = Math.round((performance.now() - startedMs) / 1000);
      show(`fold ${fold} epoch ${epoch + 1} step ${step}/${steps} loss ${loss.toFixed(3)} ${seconds} s`);
    }
    return true;
  });
  spreadPurchaseHead(state.values);
  const catalogue = createRetailCatalogue(data, population, validationCut, vectors, minimumCustomers, retailRows(data, vectors));
  const cases = casesAt(device, validationCut, testCut, catalogue.inCatalogue);
  const baselines = createBaselines(population, data.items.length, validationCut, catalogue.rows, data.tieOrder);
  return {
    catalogue,
    cases,
    methods: {
      ...baselines,
      base: rankerBaseline(catalogue, () => state.values, everySlot, options.pooling === 'none' ? withoutSequence : undefined),
    },
  };
}
