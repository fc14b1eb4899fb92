import { bootstrapMean, type Interval } from '../../src/engine/evaluation/bootstrap';
import type { CaseResult } from './evaluateRanker';
import type { TaskName } from './retailData';

/** One method on one task, as written by `--json`. */
export interface MethodReport {
  readonly users: number;
  readonly 'ndcg@10': number;
  /** 95% interval of ndcg@10 over users. */
  readonly low: number;
  readonly high: number;
  readonly 'recall@20': number;
  readonly 'hitrate@10': number;
  readonly mrr: number;
  /** Paired differences of ndcg@10 to other methods, with 95% intervals. */
  readonly minus: Readonly<Record<string, Interval>>;
}
export type MethodResults = Readonly<Record<string, readonly CaseResult[]>>;

const average = (list: readonly CaseResult[], metric: Exclude<keyof CaseResult, 'userId'>): number =>
  list.reduce((sum, result) => sum + result[metric], 0) / list.length;

/**
 * Means, intervals and paired differences.
 * @param references methods that the others are compared with; those without results are left out.
 */
export function reportMethods(results: MethodResults, references: readonly string[]): Record<string, MethodReport> {
  return Object.fromEntries(
    Object.entries(results).map(([name, list]) => {
      const ndcg = list.map(({ ndcgAt10 }) => ndcgAt10);
      const { mean, low, high } = bootstrapMean(ndcg);
      const minus = references.flatMap((other) => {
        const reference = results[other];
        if (!reference || other === name) return [];
        const differences = ndcg.map((value, at) => value - (reference[at]?.ndcgAt10 ?? Number.NaN));
        return [[other, bootstrapMean(differences)] as const];
      });
      const report: MethodReport = {
        users: list.length,
        'ndcg@10': mean,
        low,
        high,
        'recall@20': average(list, 'recallAt20'),
        'hitrate@10': average(list, 'hitRateAt10'),
        mrr: average(list, 'reciprocalRank'),
        minus: Object.fromEntries(minus),
      };
      return [name, report];
    }),
  );
}

/** A table for people; the differences shown are those to `shown`. */
export function printReport(title: string, reports: Readonly<Record<string, MethodReport>>, shown: readonly string[]): void {
  const [first] = Object.values(reports);
  console.log(`\n${title} (${first?.users ?? 0} users)`);
  const heading = ['', 'NDCG@10 (95% interval)', 'Recall@20', 'HitRate@10', 'MRR', ...shown.map((name) => `minus ${name} (paired)`)];
  const rows = Object.entries(reports).map(([name, report]) => [
    name,
    `${report['ndcg@10'].toFixed(4)} (${report.low.toFixed(3)} to ${report.high.toFixed(3)})`,
    report['recall@20'].toFixed(4),
    report['hitrate@10'].toFixed(3),
    report.mrr.toFixed(3),
    ...shown.map((other) => signed(report.minus[other])),
  ]);
  const table = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function signed(difference: Interval | undefined): string {
  if (!difference) return '';
  const sign = (value: number, digits: number) => `${value >= 0 ? '+' : ''}${value.toFixed(digits)}`;
  return `${sign(difference.mean, 4)} (${sign(difference.low, 3)} to ${sign(difference.high, 3)})`;
}

export const taskTitle: Readonly<Record<TaskName, string>> = {
  A: 'Task A, next basket',
  B: 'Task B, new products',
};
