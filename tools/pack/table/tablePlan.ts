import { currencies, type ImportField, type ImportPlan, importFields, type TableReport } from '../../../src/domain/catalogueImport';
import { type TextEncoding, textEncodings } from '../../../src/domain/table';
import { planOf, withField } from '../../../src/state/importPlan';
import { UsageError } from '../../cli';

/** What the caller says about a table in place of what is guessed. */
export interface TableChoices {
  readonly title?: string | undefined;
  readonly currency?: string | undefined;
  readonly encoding?: string | undefined;
  /** `COLUMN=FIELD`. */
  readonly columns?: readonly string[] | undefined;
}

/** @throws UsageError for an encoding that is not read. */
export function chosenEncoding({ encoding }: TableChoices): TextEncoding | null {
  if (encoding === undefined) return null;
  const known = textEncodings.find((name) => name === encoding.toLowerCase());
  if (!known) throw new UsageError(`${encoding} is no encoding that can be read; these are: ${textEncodings.join(', ')}.`);
  return known;
}

/** The same guesses as on the import page, corrected as the caller wishes. @throws UsageError for columns and fields that do not exist. */
export function tablePlan(report: TableReport, fileName: string, choices: TableChoices): ImportPlan {
  let plan = planOf(report, fileName);
  for (const choice of choices.columns ?? []) {
    const { column, field } = readChoice(choice, report);
    plan = withField(plan, report, column, field);
  }
  const { title = plan.title, currency = plan.currency } = choices;
  if (currency !== null && !/^[A-Z]{3}$/u.test(currency)) {
    throw new UsageError(`${currency} is no currency; write three letters, such as ${currencies.slice(0, 3).join(', ')}.`);
  }
  return { ...plan, title, currency };
}

function readChoice(choice: string, { columns }: TableReport): { readonly column: number; readonly field: ImportField } {
  const at = choice.lastIndexOf('=');
  const name = choice.slice(0, Math.max(0, at));
  const column = columns.findIndex((one) => one.name === name);
  if (column < 0) throw new UsageError(`There is no column "${name}"; the columns are: ${columns.map((one) => one.name).join(', ')}.`);
  const field = importFields.find((known) => known === choice.slice(at + 1));
  if (!field) throw new UsageError(`"${choice.slice(at + 1)}" is nothing a column can be; it can be: ${importFields.join(', ')}.`);
  return { column, field };
}
