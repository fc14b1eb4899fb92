import { describe, expect, it } from 'vitest';
import { createFormat, formatBytes, formatDuration, relativeStep } from '../../src/ui/i18n/format';

const zh = createFormat('zh', 'CNY');
const en = createFormat('en', 'CNY');

describe('prices', () => {
  it('show the narrow currency sign, thousands, and decimals only where there are any', () => {
    expect(zh.price(1280)).toBe('¥1,280');
    expect(en.price(1280)).toBe('¥1,280');
    expect(en.price(39.5)).toBe('¥39.50');
  });

  it('are plain numbers in a pack without a currency', () => {
    expect(createFormat('en', null).price(12)).toBe('12');
  });
});

describe('bytes and durations', () => {
  it('use decimal units and the figures that matter', () => {
    expect(formatBytes(512, en.number)).toBe('512\u00a0B');
    expect(formatBytes(43_930, en.number)).toBe('44\u00a0kB');
    expect(en.bytes(8_312_000)).toBe('8.3\u00a0MB');
  });

  it('name their unit in the language', () => {
    expect(zh.duration(14.4)).toBe('14\u00a0毫秒');
    expect(en.duration(14.4)).toBe('14\u00a0ms');
    expect(en.duration(1440)).toBe('1.4\u00a0s');
    expect(en.duration(125_000)).toBe('2\u00a0min');
  });

  it('do not pretend to measure less than a millisecond', () => {
    expect(formatDuration(0.2, en.number, 'en')).toBe('<1\u00a0ms');
  });
});

describe('relative times', () => {
  it('take the largest unit that fits', () => {
    expect(relativeStep(-30_000)).toEqual({ value: 0, unit: 'second' });
    expect(relativeStep(-90_000)).toEqual({ value: -1, unit: 'minute' });
    expect(relativeStep(-7_300_000)).toEqual({ value: -2, unit: 'hour' });
    expect(relativeStep(-3 * 86_400_000)).toEqual({ value: -3, unit: 'day' });
  });

  it('never speak of the future when the clock was set back', () => {
    expect(en.ago(10_000_000, 0)).toBe('now');
  });
});

it('percentages and lists follow the language', () => {
  expect(en.percent(0.873)).toBe('87%');
  expect(zh.list(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
});
