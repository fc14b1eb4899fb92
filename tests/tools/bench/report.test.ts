import { describe, expect, it } from 'vitest';
import { formatNumber, formatSection, isReached, type Row } from '../../../tools/bench/report';

const time: Row = { kind: 'time', name: 'encode', unit: 'ms', summary: { n: 60, p50: 4.7, p95: 51 }, goal: { atMost: 50 } };
const ratio: Row = { kind: 'ratio', name: 'MiniLM ÷ ours', ratio: { n: 60, median: 1.92, low: 1.88, high: 1.97 }, goal: { atLeast: 1.9 } };

describe('a goal', () => {
  it('is about the 95th percentile of a duration, unless the row says the median', () => {
    expect(isReached(time)).toBe(false);
    expect(isReached({ ...time, judged: 'p50' })).toBe(true);
  });

  it('is about the median of a ratio', () => {
    expect(isReached(ratio)).toBe(true);
  });

  it('is neither reached nor missed where nothing was measured, or nothing is wanted', () => {
    expect(isReached({ kind: 'skipped', name: 'webgpu', why: 'no adapter', goal: { atLeast: 1.5 } })).toBeNull();
    expect(isReached({ kind: 'value', name: 'memory', value: Number.NaN, unit: 'MB', goal: { atMost: 250 } })).toBeNull();
    expect(isReached({ kind: 'value', name: 'memory', value: 3, unit: 'MB' })).toBeNull();
  });
});

describe('the table', () => {
  it('says of every row its figure, spread, sample, goal and whether that was reached', () => {
    const text = formatSection({ name: 'encode', seconds: 12, load: [0.5, 1.25], rows: [time, ratio], notes: ['a note'] });
    const [title, , first, second, note] = text.split('\n').map((line) => line.trim().replace(/ {2,}/gu, ' | '));
    expect(title).toBe('== encode (12.0 s, load 0.5 → 1.3)');
    expect(first).toBe('encode | 4.70 ms | p95 51.0 | 60 | p95 ≤ 50 ms | MISSED');
    expect(second).toBe('MiniLM ÷ ours | 1.92× | 1.88 to 1.97 | 60 | ≥ 1.9× | reached');
    expect(note).toBe('a note');
  });

  it('shows small and large numbers with about three digits', () => {
    expect([0, 0.0421, 1.234, 12.34, 123.4, 8_408_919, Number.NaN].map(formatNumber)).toEqual([
      '0',
      '0.042',
      '1.23',
      '12.3',
      '123',
      '8,408,919',
      '–',
    ]);
  });
});
