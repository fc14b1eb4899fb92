import type { Explanation } from '../../domain/rankedItem';
import { ScrollBox } from '../components/ScrollBox';
import { labExplainTexts } from '../i18n/areas/labExplain';
import { useAreaText, useFormat } from '../i18n/text';
import styles from './Explain.module.css';
import { ExplainAct } from './ExplainAct';
import table from './Table.module.css';

export function ExplainTable({ explanation }: { explanation: Explanation }) {
  const words = useAreaText(labExplainTexts);
  const format = useFormat();
  const { rank, acts } = explanation;
  return (
    <ScrollBox label={words.acts}>
      <table className={table.table} data-middle>
        <caption className="visually-hidden">{words.acts}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.sequence}</th>
            <th scope="col">{words.columns.act}</th>
            <th scope="col">{words.columns.without}</th>
            <th scope="col">{words.columns.effect}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map(({ sequence, kind, itemId, rankWithout }) => {
            const places = rankWithout - rank;
            return (
              <tr key={sequence}>
                <td className={table.number}>{sequence}</td>
                <th scope="row" className={styles.actCell}>
                  <ExplainAct kind={kind} itemId={itemId} />
                </th>
                <td className={table.number}>{format.number(rankWithout)}</td>
                <td className={styles.effect} data-direction={places > 0 ? 'up' : 'down'}>
                  {places > 0 ? '↑' : '↓'} {format.number(Math.abs(places))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
