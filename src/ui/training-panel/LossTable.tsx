import { labRunTexts } from '../i18n/areas/labRun';
import { useAreaText, useFormat } from '../i18n/text';
import styles from './Loss.module.css';
import type { LossCurve } from './lossCurve';

export function LossTable({ curve }: { curve: LossCurve }) {
  const { chart } = useAreaText(labRunTexts);
  const format = useFormat();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{chart.title}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.epoch}</th>
          <th scope="col">{chart.train}</th>
          <th scope="col">{chart.heldOut}</th>
        </tr>
      </thead>
      <tbody>
        {curve.epochs.map(({ epoch, trainLoss, heldOutLoss }) => (
          <tr key={epoch} data-best={epoch === curve.best.epoch}>
            <th scope="row">{format.number(epoch)}</th>
            <td>{format.number(trainLoss, 4)}</td>
            <td>{format.number(heldOutLoss, 4)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
