import { bootstrapMean, type Interval } from '../evaluation/bootstrap';
import type { VisitRecord } from './playShopper';

/** Means over simulated shoppers, with 95% intervals over them. */
export interface OverTimeRow {
  readonly fromActs: number;
  /** Exclusive. */
  readonly toActs: number;
  /** Share of visits in which an item of "for you" was acted on. */
  readonly hitRate: Interval;
  readonly ndcg: Interval;
  readonly popularNdcg: Interval;
}

/** @param plays one list of visits per shopper, each ending with the page after the last visit. */
export function overTime(plays: readonly (readonly VisitRecord[])[], acts: number, width: number): OverTimeRow[] {
  return Array.from({ length: Math.ceil(acts / width) }, (_, at) => {
    const [fromActs, toActs] = [at * width, Math.min(acts, (at + 1) * width)];
    const visits = plays.map((play) => play.slice(0, -1).filter((visit) => visit.acts >= fromActs && visit.acts < toActs));
    const over = (value: (visit: VisitRecord) => number) =>
      bootstrapMean(visits.flatMap((list) => (list.length > 0 ? [mean(list.map(value))] : [])));
    return {
      fromActs,
      toActs,
      hitRate: over(({ hit }) => (hit ? 1 : 0)),
      ndcg: over(({ ndcg }) => ndcg),
      popularNdcg: over(({ popularNdcg }) => popularNdcg),
    };
  });
}

export interface DriftRow {
  /** Acts after the change; the shelf is the last one that was shown after no more than these. */
  readonly acts: number;
  readonly oldShare: Interval;
  readonly newShare: Interval;
}
export interface DriftReport {
  /** Of the old taste, on the last shelf before the change. */
  readonly before: Interval;
  readonly after: readonly DriftRow[];
  /**
   * After 10 acts the new taste has at least half of what the old one had before, and significantly more than by lot. Null: the old taste
   * had not significantly more than by lot before the change (not learned, or all of a small pack seen), so that the bar would mean nothing.
   */
  readonly followed: boolean | null;
  /** After 30 acts the old taste has significantly more than a shelf drawn by lot would have. Null as above. */
  readonly kept: boolean | null;
}

export const followWithin = 10;
export const keepFor = 30;
const stops = [0, 1, 2, 3, 5, 7, followWithin, 15, 20, keepFor];

/**
 * @param plays as in `overTime`, with a change of taste.
 * @param chance share of a taste on a shelf drawn by lot.
 */
export function driftReport(plays: readonly (readonly VisitRecord[])[], chance: number): DriftReport {
  const shelfAfter = (play: readonly VisitRecord[], acts: number) =>
    play.findLast(({ actsSinceChange }) => actsSinceChange !== null && actsSinceChange <= acts);
  const after = stops.map((acts) => {
    const shelves = plays.flatMap((play) => shelfAfter(play, acts) ?? []);
    return {
      acts,
      oldShare: bootstrapMean(shelves.map(({ oldShare }) => oldShare)),
      newShare: bootstrapMean(shelves.map(({ newShare }) => newShare)),
    };
  });
  const row = (acts: number) => after.find((one) => one.acts === acts) as DriftRow;
  // The page at the change is still of the old taste alone.
  const before = row(0).oldShare;
  const known = before.low > chance;
  const now = row(followWithin).newShare;
  return {
    before,
    after,
    followed: known ? now.mean >= before.mean / 2 && now.low > chance : null,
    kept: known ? row(keepFor).oldShare.low > chance : null,
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
