import {
  contextCount,
  crossCount,
  encoderDimension,
  factorDimension,
  sequenceCount,
  visualDimension,
} from '../../../src/engine/features/featureSchema';
import { type ItemTable, numericRows, slotRows } from '../../../src/engine/features/itemTable';
import type { Rng } from '../../../src/engine/ports';
import { seededRng } from '../../../src/engine/random';
import type { LabelledGroup } from '../../../src/engine/ranking/rankingGroup';

export const normalArray = (length: number, rng: Rng): Float32Array => Float32Array.from({ length }, () => rng() * 2 - 1);

export function randomTable(count: number, seed: number, slots: boolean): ItemTable {
  const rng = seededRng(seed);
  const numeric = numericRows(
    {
      popularity: Array.from({ length: count }, () => Math.floor(rng() * 100)),
      trend: slots ? Array.from({ length: count }, () => rng() * 10) : null,
      price: Array.from({ length: count }, () => rng() * 100),
      newness: null,
      rating: Array.from({ length: count }, () => 3 + 2 * rng()),
    },
    { factors: slots, visual: slots },
  );
  return {
    count,
    text: slotRows(normalArray(count * encoderDimension, rng), count, encoderDimension),
    numeric,
    factors: slots ? slotRows(normalArray(count * factorDimension, rng), count, factorDimension) : null,
    visual: slots ? slotRows(normalArray(count * visualDimension, rng), count, visualDimension) : null,
  };
}

/** Random inputs with some labels missing, one weight 0 and an offset. */
export function randomGroup(table: ItemTable, size: number, length: number, seed: number): LabelledGroup {
  const rng = seededRng(seed);
  const pick = () => Math.floor(rng() * table.count);
  return {
    table,
    candidates: Int32Array.from({ length: size }, pick),
    sequenceItems: Int32Array.from({ length }, pick),
    sequenceFeatures: normalArray(length * sequenceCount, rng),
    textCosine: normalArray(size * length, rng),
    cross: normalArray(size * crossCount, rng),
    query: normalArray(size * 2, rng),
    context: normalArray(contextCount, rng),
    labels: Float32Array.from({ length: size * 3 }, () => (rng() < 0.3 ? Number.NaN : rng() < 0.5 ? 1 : 0)),
    offsets: Float32Array.from({ length: size }, () => rng()),
    weights: Float32Array.from({ length: size }, (_, at) => (at === 1 ? 0 : 0.5 + rng())),
  };
}
