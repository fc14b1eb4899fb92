/** What people write where there is nothing to write. */
const nothing = /^(?:[-–—.?]+|n\/?a|null|none|nil|nan|undefined|无|暂无|不详|未知|空)$/iu;

/** Empty, or a word for it. */
export const isNothing = (cell: string): boolean => {
  const text = cell.trim();
  return text === '' || nothing.test(text);
};

/** Signs and words of money, most telling first. */
const moneySigns: readonly (readonly [string, RegExp])[] = [
  ['HKD', /HK\$|HKD|港币|港元/iu],
  ['TWD', /NT\$|TWD|新?台币/iu],
  ['JPY', /JPY|円|日元/iu],
  ['CNY', /[¥￥元]|RMB|CNY|人民币/iu],
  ['EUR', /€|EUR/iu],
  ['GBP', /£|GBP/iu],
  ['KRW', /₩|KRW/iu],
  ['INR', /₹|INR|\bRs\.?/iu],
  ['USD', /US\$|\$|USD/iu],
];

/** ISO 4217 code of the currency that a text names, or null. */
export const readCurrency = (text: string): string | null => moneySigns.find(([, sign]) => sign.test(text))?.[0] ?? null;

const besideNumbers =
  /[\s\u00a0\u202f'’]|HK\$|NT\$|US\$|[$€£¥￥₩₹円元]|港币|港元|新?台币|日元|人民币|RMB|CNY|USD|EUR|GBP|JPY|HKD|TWD|KRW|INR|Rs\.?/giu;
/** More digits than any price or count has. */
const mostDigits = 24;

/**
 * A number as people write it: `1,299.00`, `1.299,00 €`, `¥ 1 299`, `12元`. Null for anything else, ranges ("10-20") among it.
 * `1.299` alone is read with a decimal point, `1,299` with a thousands comma.
 */
export function readNumber(cell: string): number | null {
  const text = cell.normalize('NFKC').replace(besideNumbers, '');
  if (text.length > mostDigits || !/^[-+]?\d[\d.,]*$/u.test(text)) return null;
  const plain = decimalPoint(text);
  const value = plain === null ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** The same number with a decimal point and nothing between thousands; null when its separators make no sense. */
function decimalPoint(text: string): string | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return text;
  if (comma >= 0 && point >= 0) {
    const decimal = comma > point ? ',' : '.';
    const [whole = '', fraction = '', ...more] = text.split(decimal);
    return more.length === 0 && isGrouped(whole, decimal === ',' ? '.' : ',') ? `${whole.replaceAll(/[.,]/gu, '')}.${fraction}` : null;
  }
  if (comma < 0) return isGrouped(text, '.') && text.split('.').length > 2 ? text.replaceAll('.', '') : text;
  if (isGrouped(text, ',')) return text.replaceAll(',', '');
  return /^[-+]?\d+,\d{1,2}$/u.test(text) ? text.replace(',', '.') : null;
}

const isGrouped = (text: string, separator: ',' | '.'): boolean =>
  (separator === ',' ? /^[-+]?\d{1,3}(?:,\d{2,3})*,\d{3}$/u : /^[-+]?\d{1,3}(?:\.\d{3})+$/u).test(text);

/** `1996`, `1996年`, `1996-05-01` → 1996; null for what is no year from -3000 to 2100. */
export function readYear(cell: string): number | null {
  const match = /^(-?\d{1,4})(?:\s*年|\s*(?:AD|CE)|[-/.]\d{1,2}(?:[-/.]\d{1,2}(?:[T ].*)?)?|\.0+)?$/iu.exec(cell.normalize('NFKC').trim());
  const year = match ? Number(match[1]) : Number.NaN;
  return year >= -3000 && year <= 2100 ? year : null;
}

/** A day with the year first, in any of the usual forms → `YYYY-MM-DD`; others ("03/04/2024") could mean two days. */
export function readDay(cell: string): string | null {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].{0,40})?$/u.exec(cell.normalize('NFKC').trim());
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Only what a browser would open as a page; kept as text, never followed. Null for `javascript:` and everything else. */
export function readLink(cell: string): string | null {
  const text = cell.trim();
  if (text.length > 2000 || !/^https?:\/\/[^\s<>"'`\\]+$/iu.test(text)) return null;
  return text;
}

/** Several values in one cell. Commas separate words, but also belong to names: only tags are split at them. */
export const splitList = (cell: string): string[] =>
  cell
    .split(/[|;；、\n]/u)
    .map((part) => part.trim())
    .filter(Boolean);
export const splitTags = (cell: string): string[] =>
  cell
    .split(/[|;；、\n,，]/u)
    .map((part) => part.trim().replace(/^#\s*/u, ''))
    .filter(Boolean);
/** Levels of a category, from the root. */
export const splitPath = (cell: string): string[] =>
  cell
    .split(/[>›»→/\\]/u)
    .map((part) => part.trim())
    .filter(Boolean);
