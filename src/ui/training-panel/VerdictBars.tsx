import type { SnapshotVerdict } from '../../domain/training';
import { labVerdictTexts } from '../i18n/areas/labVerdict';
import { useAreaText, useFormat } from '../i18n/text';
import styles from './Verdict.module.css';

const methods = ['candidate', 'serving', 'popularity', 'content'] as const;

/** The same measure of four rankers on the same acts, from 0 to 1. The figures are text; the bars repeat them. */
export function VerdictBars({ metrics }: { metrics: SnapshotVerdict['metrics'] }) {
  const words = useAreaText(labVerdictTexts);
  const format = useFormat();
  return (
    <table className={styles.bars}>
      <caption className="visually-hidden">{words.measure}</caption>
      <tbody>
        {methods.map((method) => {
          const { ndcg } = metrics[method];
          const known = Number.isFinite(ndcg);
          return (
            <tr key={method} data-method={method}>
              <th scope="row">
                {words.bars[method].name}
                <span>{words.bars[method].more}</span>
              </th>
              <td className={styles.figure}>{known ? format.number(ndcg, 3) : '–'}</td>
              <td className={styles.track} aria-hidden="true">
                <span className={styles.fill} style={{ transform: `scaleX(${known ? Math.min(1, Math.max(0, ndcg)) : 0})` }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
