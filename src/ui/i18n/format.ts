import type { Language } from '../../domain/item';

export const localeTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

export interface Format {
  /** `¥1,280`; decimals only where there are any. The currency's code, or a plain number, where the pack names none. */
  price(amount: number): string;
  number(value: number, decimals?: number): string;
  /** From a share in [0, 1]: `87%`. */
  percent(share: number): string;
  /** `8.3 MB`, decimal units as downloads are told everywhere. */
  bytes(count: number): string;
  /** `14 ms`, `1.4 s`, `3 min`. */
  duration(ms: number): string;
  date(atMs: number): string;
  /** Of a calendar, `YYYY-MM-DD`, the same wherever the shopper is. */
  day(day: string): string;
  dateTime(atMs: number): string;
  /** `14:05`. */
  time(atMs: number): string;
  /** `3 minutes ago`, `yesterday`. */
  ago(atMs: number, nowMs: number): string;
  /** `a, b and c`. */
  list(parts: readonly string[]): string;
  /** `a, b or c`. */
  choice(parts: readonly string[]): string;
}

/** Formats of one language. `Intl` objects are dear to make, so each is made once, on its first use. */
export function createFormat(language: Language, currency: string | null): Format {
  const tag = localeTags[language];
  const once = <Made>(make: () => Made): (() => Made) => {
    let made: Made | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  const money = (decimals: number) =>
    new Intl.NumberFormat(tag, {
      ...(currency ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } : {}),
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  const whole = once(() => money(0));
  const broken = once(() => money(2));
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals = 0) => {
    let format = numbers.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      numbers.set(decimals, format);
    }
    return format.format(value);
  };
  const percent = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));
  const date = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }));
  const dateTime = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
  const time = once(() => new Intl.DateTimeFormat(tag, { timeStyle: 'short' }));
  const relative = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  return {
    price: (amount) => (Number.isInteger(amount) ? whole() : broken()).format(amount),
    number,
    percent: (share) => percent().format(share),
    bytes: (count) => formatBytes(count, number),
    duration: (ms) => formatDuration(ms, number, language),
    date: (atMs) => date().format(atMs),
    day: (day) => date().format(Date.parse(`${day}T00:00`)),
    dateTime: (atMs) => dateTime().format(atMs),
    time: (atMs) => time().format(atMs),
    ago(atMs, nowMs) {
      const { value, unit } = relativeStep(atMs - nowMs);
      return relative().format(value, unit);
    },
    list: (parts) => and().format(parts),
    choice: (parts) => or().format(parts),
  };
}

type FormatNumber = (value: number, decimals?: number) => string;

export function formatBytes(count: number, number: FormatNumber): string {
  if (count < 1000) return `${number(count)}\u00a0B`;
  if (count < 1_000_000) return `${number(count / 1000)}\u00a0kB`;
  if (count < 1_000_000_000) return `${number(count / 1_000_000, 1)}\u00a0MB`;
  return `${number(count / 1_000_000_000, 1)} GB`;
}

const durationUnits: Readonly<Record<Language, { ms: string; s: string; min: string }>> = {
  zh: { ms: '毫秒', s: '秒', min: '分钟' },
  en: { ms: 'ms', s: 's', min: 'min' },
};

export function formatDuration(ms: number, number: FormatNumber, language: Language): string {
  const units = durationUnits[language];
  // Below a millisecond the clock itself is coarser than the figure.
  if (ms < 1) return `<1\u00a0${units.ms}`;
  if (ms < 1000) return `${number(Math.round(ms))}\u00a0${units.ms}`;
  if (ms < 60_000) return `${number(ms / 1000, ms < 10_000 ? 1 : 0)}\u00a0${units.s}`;
  return `${number(Math.round(ms / 60_000))}\u00a0${units.min}`;
}

const steps: readonly { readonly unit: Intl.RelativeTimeFormatUnit; readonly ms: number }[] = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
];

/** The largest unit that fits at least once; anything within a minute is "now". A clock set back never tells of the future. */
export function relativeStep(distanceMs: number): { readonly value: number; readonly unit: Intl.RelativeTimeFormatUnit } {
  const past = Math.min(0, distanceMs);
  for (const { unit, ms } of steps) {
    if (-past >= ms) return { value: Math.ceil(past / ms), unit };
  }
  return { value: 0, unit: 'second' };
}
