import type { ColumnProfile, ImportField, ImportPlan } from '../../../src/domain/catalogueImport';
import type { TableRow } from '../../../src/domain/table';
import { ItemBuilder } from '../../../src/engine/import/buildItems';
import { ColumnProfiler } from '../../../src/engine/import/profileColumns';

/** Rows as a CSV file numbers them: the header is row 1. */
export const rowsOf = (cells: readonly (readonly string[])[]): TableRow[] => cells.map((row, at) => ({ row: at + 2, cells: row }));

export function profile(columns: readonly string[], cells: readonly (readonly string[])[]): ColumnProfile[] {
  const profiler = new ColumnProfiler();
  for (const row of rowsOf(cells)) profiler.add(row);
  return profiler.profiles(columns);
}

export function build(fields: readonly ImportField[], cells: readonly (readonly string[])[], changes: Partial<ImportPlan> = {}) {
  const plan: ImportPlan = { fields, columns: fields.map((_, at) => `c${at}`), currency: 'CNY', title: 'Mine', ratingScale: 5, ...changes };
  const builder = new ItemBuilder(plan);
  const built = rowsOf(cells).flatMap((row) => builder.add(row) ?? []);
  return { builder, built, items: built.map(({ item }) => item), problems: builder.problems, draft: builder.draft('own-test') };
}
