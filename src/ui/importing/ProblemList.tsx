import type { RowProblem } from '../../domain/table';
import { Button } from '../components/Button';
import { dayStamp, downloadBlob } from '../components/downloadBlob';
import { ScrollBox } from '../components/ScrollBox';
import { importFaultsTexts } from '../i18n/areas/importFaults';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText, useFormat } from '../i18n/text';
import styles from './Importing.module.css';
import { problemFile } from './problemFile';

/** More than this are looked at in the download. */
const shownAtMost = 50;

/** Every row or cell that was left out: where it is, why, and what stands there. */
export function ProblemList({ problems }: { problems: readonly RowProblem[] }) {
  const { problems: words } = useAreaText(importingTexts);
  const { fault: faults } = useAreaText(importFaultsTexts);
  const format = useFormat();
  if (problems.length === 0) return null;
  const { heads } = words;
  const lines = problems.map(({ row, column, fault, value, effect }) => [
    String(row),
    column ?? '',
    faults[fault],
    value,
    words.effect[effect],
  ]);
  const download = () => {
    const blob = problemFile([[heads.row, heads.column, heads.fault, heads.value, heads.effect], ...lines]);
    downloadBlob(blob, `${words.fileName}-${dayStamp(Date.now())}.csv`);
  };
  const total = format.number(problems.length);
  return (
    <div className={styles.problems}>
      <div className={styles.problemsHead}>
        <h3 className={styles.subtitle}>{words.title(total)}</h3>
        <Button size="small" icon="download" onClick={download}>
          {words.download}
        </Button>
      </div>
      <ScrollBox label={words.title(total)} maxHeight="20rem">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{heads.row}</th>
              <th scope="col">{heads.column}</th>
              <th scope="col">{heads.fault}</th>
              <th scope="col">{heads.value}</th>
              <th scope="col">{heads.effect}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shownAtMost).map(([row, column, fault, value, effect], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is only ever replaced.
              <tr key={at}>
                <th scope="row" className={styles.figure}>
                  {row}
                </th>
                <td>{column}</td>
                <td>
                  <span className={styles.cell}>{fault}</span>
                </td>
                <td>
                  <span className={styles.cell}>{value}</span>
                </td>
                <td>{effect}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {problems.length > shownAtMost && <p className={styles.hint}>{words.shown(format.number(shownAtMost), total)}</p>}
    </div>
  );
}
