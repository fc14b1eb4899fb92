import { useId } from 'react';
import { type ImportPlan, importFields, type TableReport } from '../../domain/catalogueImport';
import { importFaultsTexts } from '../i18n/areas/importFaults';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText } from '../i18n/text';
import styles from './Importing.module.css';
import { useImportActions } from './useImports';

/** More columns than this scroll in a box of their own, so that the way to the button stays short. */
const longList = 16;

/** Every column with examples of what it holds, and what it is used as. */
export function ColumnTable({ report, plan }: { report: TableReport; plan: ImportPlan }) {
  const { plan: words } = useAreaText(importingTexts);
  const { field: fieldNames, guess: guessWords } = useAreaText(importFaultsTexts);
  const { chooseField } = useImportActions();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {words.columns}
      </h3>
      <p className={styles.hint}>{words.columnsHelp}</p>
      <ul className={styles.columns} data-long={report.columns.length > longList}>
        {report.columns.map(({ name, examples }, column) => {
          const guess = report.guesses[column];
          const field = plan.fields[column] ?? 'none';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; names may repeat.
            <li key={column} className={styles.column} data-used={field !== 'none'}>
              <div className={styles.columnWords}>
                <p className={styles.columnName}>{name}</p>
                <p className={styles.examples}>{examples.join(' · ') || guessWords.empty}</p>
              </div>
              <div className={styles.columnUse}>
                <select
                  className={styles.select}
                  value={field}
                  aria-label={words.columnUse(name)}
                  onChange={({ currentTarget: { value } }) => {
                    const chosen = importFields.find((known) => known === value);
                    if (chosen) chooseField(column, chosen);
                  }}
                >
                  {importFields.map((known) => (
                    <option key={known} value={known}>
                      {fieldNames[known]}
                    </option>
                  ))}
                </select>
                {guess && guess.field === field && <p className={styles.reason}>{guessWords[guess.reason]}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
