import type { Ratio, Summary } from './statistics';

export type Goal = { readonly atMost: number } | { readonly atLeast: number };

interface RowBase {
  readonly name: string;
  /** The number the project wants to reach; never asserted. */
  readonly goal?: Goal;
}
/** Durations; a goal is about `judged`, default the 95th percentile. */
export interface TimeRow extends RowBase {
  readonly kind: 'time';
  readonly summary: Summary;
  readonly unit: 'ms' | 's';
  readonly judged?: 'p50' | 'p95';
}
/** Two things measured side by side. */
export interface RatioRow extends RowBase {
  readonly kind: 'ratio';
  readonly ratio: Ratio;
}
/** A size or a count. */
export interface ValueRow extends RowBase {
  readonly kind: 'value';
  readonly value: number;
  readonly unit: string;
}
/** Something that could not be measured here, and why. */
export interface SkippedRow extends RowBase {
  readonly kind: 'skipped';
  readonly why: string;
}
export type Row = TimeRow | RatioRow | ValueRow | SkippedRow;

export interface SectionResult {
  readonly rows: readonly Row[];
  /** Printed under the table. */
  readonly notes?: readonly string[];
  /** For the JSON only: lists too long to print, samples. */
  readonly detail?: unknown;
}

/** One section of a report, with the machine's load while it ran. */
export interface SectionReport extends SectionResult {
  readonly name: string;
  readonly seconds: number;
  /** One-minute load averages before and after. */
  readonly load: readonly [number, number];
  readonly error?: string;
}

/** The number a goal is about; NaN where nothing was measured. */
export function judgedValue(row: Row): number {
  switch (row.kind) {
    case 'time':
      return row.summary[row.judged ?? 'p95'];
    case 'ratio':
      return row.ratio.median;
    case 'value':
      return row.value;
    case 'skipped':
      return Number.NaN;
  }
}

/** Null without a goal, or without a number to hold against it. */
export function isReached(row: Row): boolean | null {
  const value = judgedValue(row);
  if (!row.goal || Number.isNaN(value)) return null;
  return 'atMost' in row.goal ? value <= row.goal.atMost : value >= row.goal.atLeast;
}

/** Three significant digits, but never fewer than the whole part has. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100 || value === 0) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
}

function formatGoal(row: Row): string {
  if (!row.goal) return '';
  const unit = row.kind === 'time' ? ` ${row.unit}` : row.kind === 'value' ? ` ${row.unit}` : '×';
  const about = row.kind === 'time' && row.judged === 'p50' ? 'p50 ' : row.kind === 'time' ? 'p95 ' : '';
  return 'atMost' in row.goal ? `${about}≤ ${row.goal.atMost}${unit}` : `${about}≥ ${row.goal.atLeast}${unit}`;
}

function cells(row: Row): string[] {
  const reached = isReached(row);
  const end = [formatGoal(row), reached === null ? '' : reached ? 'reached' : 'MISSED'];
  switch (row.kind) {
    case 'time':
      return [row.name, `${formatNumber(row.summary.p50)} ${row.unit}`, `p95 ${formatNumber(row.summary.p95)}`, `${row.summary.n}`, ...end];
    case 'ratio': {
      const { median, low, high, n } = row.ratio;
      return [row.name, `${formatNumber(median)}×`, `${formatNumber(low)} to ${formatNumber(high)}`, `${n}`, ...end];
    }
    case 'value':
      return [row.name, `${formatNumber(row.value)} ${row.unit}`, '', '', ...end];
    case 'skipped':
      return [row.name, 'skipped', row.why, '', end[0] ?? '', ''];
  }
}

const header = ['', 'median', 'spread', 'n', 'goal', ''];
/** Chinese characters and dashes included: what is printed here has no wide ones. */
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - text.length));

/** The section as lines for a terminal. */
export function formatSection({ name, seconds, load, rows, notes = [], error }: SectionReport): string {
  const table = [header, ...rows.map(cells)];
  const widths = header.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
  // A reason for skipping may be long; nothing stands behind it that must line up.
  widths[2] = Math.min(widths[2] as number, 24);
  const lines = table.map((line) => `  ${line.map((cell, column) => padded(cell, widths[column] as number)).join('  ')}`.trimEnd());
  return [
    `== ${name} (${formatNumber(seconds)} s, load ${load.map((value) => value.toFixed(1)).join(' → ')})`,
    ...(rows.length > 0 ? lines : []),
    ...notes.map((note) => `  ${note}`),
    ...(error ? [`  FAILED: ${error}`] : []),
  ].join('\n');
}
