import { AppError } from '../../domain/appError';
import type { Interaction } from '../../domain/interaction';
import type { Pack } from '../../domain/pack';
import { encoderDimension, factorDimension } from '../../engine/features/featureSchema';
import { effectiveHistory } from '../../engine/features/history';
import { type ItemTable, itemTableOfPack } from '../../engine/features/itemTable';
import { createSimilarityRows, type SimilarityRows } from '../../engine/features/similarityRows';
import { buildTitleVectors } from '../../engine/features/titleVectors';
import { seededRng } from '../../engine/random';
import type { LabelledGroup } from '../../engine/ranking/rankingGroup';
import { type ShopperMoment, shopperExample, shopperMoments } from '../../engine/ranking/shopperExamples';

/** Fewer acts than this leave nothing to learn from once some are held out. */
export const minimumActs = 4;
const heldOutShare = 0.2;
const biasMoments = 40;

export interface PreparedRun {
  readonly table: ItemTable;
  readonly rows: SimilarityRows;
  readonly training: readonly ShopperMoment[];
  /** Groups of the newest of them, sampled once: how often things happen to this shopper. */
  readonly biasGroups: readonly LabelledGroup[];
  /** The newest acts. */
  readonly heldOut: readonly ShopperMoment[];
  /** Their groups, sampled once, so that losses can be compared. */
  readonly heldOutGroups: readonly LabelledGroup[];
  readonly upToSequence: number;
}

/** Throws `not-enough-data` below `minimumActs` acts, `pack-damaged` for vectors of another dimension. */
export function prepareRun(interactions: readonly Interaction[], pack: Pack, seed: number): PreparedRun {
  const table = itemTableOfPack(pack);
  const rowOf = new Map(pack.items.map((item, row) => [item.id, row]));
  const ordered = [...interactions].sort((a, b) => a.sequence - b.sequence);
  const moments = shopperMoments(effectiveHistory(ordered, rowOf, pack.manifest.name));
  if (moments.length < minimumActs) {
    throw new AppError('not-enough-data', `${moments.length} acts, ${minimumActs} are needed`, {
      acts: moments.length,
      needed: minimumActs,
    });
  }
  const titles = buildTitleVectors(pack.items.map((item) => [item.title.en, item.title.zh]));
  const vectors = { vectors: pack.vectors, dimension: encoderDimension };
  const rows = createSimilarityRows({ ...vectors, titles, factors: table.factors, factorDimension, capacity: 256 });
  const size = Math.max(2, Math.round(heldOutShare * moments.length));
  const heldOut = moments.slice(-size);
  const training = moments.slice(0, -size);
  const rng = seededRng(seed ^ 0x5eed);
  const groupOf = (moment: ShopperMoment) => shopperExample(table, rows, moment, rng);
  return {
    table,
    rows,
    training,
    biasGroups: training.slice(-biasMoments).map(groupOf),
    heldOut,
    heldOutGroups: heldOut.map(groupOf),
    upToSequence: ordered.at(-1)?.sequence ?? 0,
  };
}
