import { type ImportField, type ImportPlan, ratingScale, sharedFields, type TableReport } from '../domain/catalogueImport';

const mostTitleLength = 60;

/** The plan that the guesses make; everything in it can be corrected. */
export function planOf(report: TableReport, fileName: string): ImportPlan {
  const plan: ImportPlan = {
    fields: report.guesses.map(({ field }) => field),
    columns: report.columns.map(({ name }) => name),
    currency: report.currency,
    title: titleOf(fileName),
    ratingScale: 5,
  };
  return withScale(plan, report);
}

/** Of several columns for one field only one counts: the one that was chosen last. */
export function withField(plan: ImportPlan, report: TableReport, column: number, field: ImportField): ImportPlan {
  const fields = plan.fields.map((former, at) => {
    if (at === column) return field;
    return former === field && !sharedFields.has(field) ? 'none' : former;
  });
  return withScale({ ...plan, fields }, report);
}

function withScale(plan: ImportPlan, report: TableReport): ImportPlan {
  const column = report.columns[plan.fields.indexOf('rating')];
  return { ...plan, ratingScale: ratingScale(column?.largest ?? null) };
}

/** `my_products-2024.csv.gz` → `my products 2024`. */
export const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.gz$/iu, '')
    .replace(/\.[a-z]{2,6}$/iu, '')
    .replaceAll(/[_-]+/gu, ' ')
    .trim()
    .slice(0, mostTitleLength);
