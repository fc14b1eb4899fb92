import type { SnapshotRecord } from '../../domain/training';
import { ScrollBox } from '../components/ScrollBox';
import { labVerdictTexts } from '../i18n/areas/labVerdict';
import { useAreaText, useFormat, useText } from '../i18n/text';
import { useShopState } from '../shopContext';
import table from './Table.module.css';
import styles from './Verdict.module.css';
import { VerdictBadge } from './VerdictBadge';

export function SnapshotTable() {
  const words = useAreaText(labVerdictTexts);
  const snapshots = useShopState((state) => state.training.snapshots);
  const servesBase = useShopState((state) => state.training.serving === 'base');
  const { columns } = words;
  return (
    <ScrollBox label={words.snapshots}>
      <table className={table.table}>
        <caption className="visually-hidden">{words.snapshots}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.time}</th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col">{columns.ndcg}</th>
            <th scope="col">{columns.heldOut}</th>
            <th scope="col">{columns.acts}</th>
            <th scope="col">{columns.epochs}</th>
            <th scope="col">{columns.backend}</th>
            <th scope="col">{columns.hash}</th>
          </tr>
        </thead>
        <tbody>
          {snapshots.map((record) => (
            <SnapshotRow key={record.id} record={record} />
          ))}
          <tr>
            <th scope="row">
              {words.base}
              {servesBase && <Serving />}
            </th>
            <td colSpan={7}>
              <span className={table.soft}>{words.baseMore}</span>
            </td>
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}

function SnapshotRow({ record }: { record: SnapshotRecord }) {
  const text = useText();
  const words = useAreaText(labVerdictTexts);
  const format = useFormat();
  const serves = useShopState((state) => state.training.serving === record.id);
  const { verdict, epochs, backend } = record;
  const { candidate, serving, heldOutActs } = verdict.metrics;
  const score = (value: number) => (Number.isFinite(value) ? format.number(value, 3) : '–');
  return (
    <tr data-serving={serves}>
      <th scope="row" className={table.nowrap}>
        {format.dateTime(record.createdAtMs)}
        {serves && <Serving />}
      </th>
      <td className={styles.verdictCell}>
        <VerdictBadge verdict={verdict} />
        <span className={table.soft}>{words.reason[verdict.reason]}</span>
      </td>
      <td className={table.number}>{words.against(score(candidate.ndcg), score(serving.ndcg))}</td>
      <td className={table.number}>{format.number(heldOutActs)}</td>
      <td className={table.number}>{words.upTo(String(record.upToSequence))}</td>
      <td className={table.number}>{words.epochs(format.number(epochs.length), format.number(epochs[0]?.epochs ?? epochs.length))}</td>
      <td className={styles.backendCell}>
        {text.learning.backend[backend.backend]}
        <span className={table.soft}>
          {backend.adapter} · {format.duration(backend.stepMs)}
        </span>
      </td>
      <td>
        {verdict.reason === 'withdrawn' ? (
          <span className={table.soft}>{words.weightsDeleted}</span>
        ) : (
          <code title={record.sha256} className={styles.hash}>
            {record.sha256.slice(0, 12)}
          </code>
        )}
      </td>
    </tr>
  );
}

function Serving() {
  const words = useAreaText(labVerdictTexts);
  return <span className={styles.serving}>{words.servesNow}</span>;
}
