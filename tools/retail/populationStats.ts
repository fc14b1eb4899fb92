import { type DatedSignals, salesHalfLives } from '../../src/engine/features/itemTable';
import type { RetailUser } from './retailData';

const daySeconds = 86_400;

/** Sales of a population by time, oldest first; every array is `[sales]`. */
export interface SalesLog {
  readonly time: Float64Array;
  readonly item: Int32Array;
  /** Days since the same shopper bought the item before; NaN the first time. */
  readonly sinceDays: Float64Array;
  /** Items in the basket. */
  readonly basketItems: Int32Array;
}

export function salesLog(users: readonly RetailUser[]): SalesLog {
  const sales: { time: number; item: number; sinceDays: number; basketItems: number }[] = [];
  for (const { baskets } of users) {
    const last = new Map<number, number>();
    for (const { time, items } of baskets) {
      for (const item of items) {
        const before = last.get(item);
        const sinceDays = before === undefined ? Number.NaN : (time - before) / daySeconds;
        sales.push({ time, item, sinceDays, basketItems: items.length });
        last.set(item, time);
      }
    }
  }
  sales.sort((a, b) => a.time - b.time);
  return {
    time: Float64Array.from(sales, ({ time }) => time),
    item: Int32Array.from(sales, ({ item }) => item),
    sinceDays: Float64Array.from(sales, ({ sinceDays }) => sinceDays),
    basketItems: Int32Array.from(sales, ({ basketItems }) => basketItems),
  };
}

/** Gaps count at most this much: longer ones say "hardly ever". */
const longestGapDays = 300;

/** What the sales before `time` (seconds) tell of each of `count` items; nothing from then on is looked at. */
export function datedSignals(log: SalesLog, count: number, time: number): DatedSignals {
  const sales = salesHalfLives.map(() => new Float64Array(count));
  const lastSoldDays = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const firstSoldDays = new Float64Array(count);
  const repeats = new Float64Array(count);
  const repeatLogDays = new Float64Array(count);
  const logBasketSizes = new Float64Array(count);
  const add = (values: Float64Array, item: number, value: number) => {
    values[item] = (values[item] as number) + value;
  };
  for (let at = 0; at < log.time.length && (log.time[at] as number) < time; at++) {
    const item = log.item[at] as number;
    const days = (time - (log.time[at] as number)) / daySeconds;
    salesHalfLives.forEach((halfLife, index) => {
      add(sales[index] as Float64Array, item, 2 ** (-days / halfLife));
    });
    lastSoldDays[item] = Math.min(lastSoldDays[item] as number, days);
    firstSoldDays[item] = Math.max(firstSoldDays[item] as number, days);
    add(logBasketSizes, item, Math.log(log.basketItems[at] as number));
    const since = log.sinceDays[at] as number;
    if (Number.isNaN(since)) continue;
    add(repeats, item, 1);
    add(repeatLogDays, item, Math.log1p(Math.min(longestGapDays, since)));
  }
  return { sales, lastSoldDays, firstSoldDays, repeats, repeatLogDays, logBasketSizes };
}
