import type { RetailCatalogue } from './retailCatalogue';
import { createRetailCatalogue, retailRows } from './retailCatalogue';
import { foldOf, type RetailData, type RetailUser } from './retailData';

export const folds = [0, 1, 2, 3, 4] as const;

/**
 * One catalogue a fold of shoppers, made of the other four: an example must not find its own shopper's purchases in the shop's counts
 * and factors, or it would learn to trust them more than a new shopper's ranker may.
 */
export function createFoldedCatalogues(
  data: RetailData,
  population: readonly RetailUser[],
  cut: number,
  vectors: Float32Array,
): (userId: string) => RetailCatalogue {
  const rows = retailRows(data, vectors);
  const catalogues = folds.map((fold) => {
    const others = population.filter(({ id }) => foldOf(id) !== fold);
    return createRetailCatalogue(data, others, cut, vectors, 1, rows);
  });
  return (userId) => {
    const catalogue = catalogues[foldOf(userId)];
    if (!catalogue) throw new RangeError(`no catalogue for ${userId}`);
    return catalogue;
  };
}
