import type { EpochReport } from '../../domain/training';

export interface LossCurve {
  /** Oldest first. */
  readonly epochs: readonly EpochReport[];
  /** Epochs that were planned; the curve grows towards it. */
  readonly planned: number;
  /** The epoch whose weights were taken: the lowest held-out loss, the earlier of equals. */
  readonly best: EpochReport;
}

/** Null without a finished epoch. */
export function lossCurve(epochs: readonly EpochReport[]): LossCurve | null {
  const finite = epochs.filter(({ trainLoss, heldOutLoss }) => Number.isFinite(trainLoss) && Number.isFinite(heldOutLoss));
  const [first] = finite;
  if (!first) return null;
  const best = finite.reduce((lowest, one) => (one.heldOutLoss < lowest.heldOutLoss ? one : lowest), first);
  return { epochs: finite, planned: Math.max(...finite.map((one) => Math.max(one.epochs, one.epoch))), best };
}
