const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What a number in Chinese characters is made of, for patterns. */
export const chineseNumeral = '[零〇一二两三四五六七八九十百千万]+';

/**
 * Arabic digits or a Chinese numeral up to 99,999,999 (一百五, 两千零三十, 三万); 一百五 is 150, as it is said of prices.
 * @returns null for anything else.
 */
export function parseNumber(text: string): number | null {
  if (/^\d+(\.\d+)?$/u.test(text)) return Number(text);
  if (text === '' || !new RegExp(`^${chineseNumeral}$`, 'u').test(text)) return null;
  const [high, low, ...more] = text.split('万');
  if (more.length > 0) return null;
  if (low === undefined) return belowTenThousand(high ?? '');
  const upper = belowTenThousand(high === '' ? '一' : (high ?? ''));
  const lower = low === '' ? 0 : belowTenThousand(low);
  return upper === null || lower === null ? null : upper * 10_000 + lower;
}

function belowTenThousand(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastScale = 10_000;
  let afterZero = false;
  for (const character of text) {
    const scale = scales[character];
    if (scale === undefined) {
      digit = digits[character] ?? null;
      afterZero = digit === 0;
      if (digit === null) return null;
    } else {
      if (scale >= lastScale) return null;
      total += (digit ?? 1) * scale;
      digit = null;
      lastScale = scale;
    }
  }
  if (digit === null) return total;
  // 一百五 says 150, 一百零五 says 105.
  const colloquial = lastScale < 10_000 && lastScale > 10 && !afterZero && text.at(-2) !== '零';
  return total + digit * (colloquial ? lastScale / 10 : 1);
}
