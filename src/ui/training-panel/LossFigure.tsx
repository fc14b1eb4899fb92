import { lazy, Suspense, useMemo, useState } from 'react';
import { Disclosure } from '../components/Disclosure';
import { labRunTexts } from '../i18n/areas/labRun';
import { useAreaText, useFormat } from '../i18n/text';
import { useShopState } from '../shopContext';
import styles from './Loss.module.css';
import { LossTable } from './LossTable';
import { lossCurve } from './lossCurve';

const LossChart = lazy(() => import('./LossChart'));

/** Train and held-out loss of the run under way or of the last one: a chart, its words, and its figures. */
export function LossFigure() {
  const { chart } = useAreaText(labRunTexts);
  const format = useFormat();
  const status = useShopState((state) => state.training.status);
  const current = useShopState((state) => state.training.epochs);
  const newest = useShopState((state) => state.training.snapshots[0]);
  const [nowMs] = useState(Date.now);
  const [pointed, setPointed] = useState<number | null>(null);
  const running = status === 'running' || status === 'paused';
  const past = current.length === 0 && !running ? newest : undefined;
  const curve = useMemo(() => lossCurve(past?.epochs ?? current), [past, current]);
  const loss = (value: number) => format.number(value, 3);
  const shown = curve?.epochs.find(({ epoch }) => epoch === pointed) ?? curve?.epochs.at(-1);
  const first = curve?.epochs[0];
  const last = curve?.epochs.at(-1);
  const summary = first && last ? chart.summary(format.number(curve.epochs.length), loss(first.heldOutLoss), loss(last.heldOutLoss)) : '';
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={styles.title}>{chart.title}</span>
        {past && <span className={styles.of}>{chart.ofSnapshot(format.ago(past.createdAtMs, nowMs))}</span>}
      </figcaption>
      <dl className={styles.legend}>
        <div data-series="train">
          <dt>{chart.train}</dt>
          <dd>{shown ? loss(shown.trainLoss) : '–'}</dd>
        </div>
        <div data-series="held-out">
          <dt>{chart.heldOut}</dt>
          <dd>{shown ? loss(shown.heldOutLoss) : '–'}</dd>
        </div>
        <div>
          <dt>{chart.epoch}</dt>
          <dd>{shown ? format.number(shown.epoch) : '–'}</dd>
        </div>
      </dl>
      <div className={styles.plot}>
        {curve ? (
          <Suspense fallback={<p className={styles.note}>{chart.loading}</p>}>
            <LossChart curve={curve} label={summary} epochLabel={chart.epoch} onPoint={setPointed} />
          </Suspense>
        ) : (
          <p className={styles.note}>{chart.empty}</p>
        )}
      </div>
      {curve && (
        <>
          <p className={styles.summary}>
            {summary} {!running && chart.best(format.number(curve.best.epoch))}
          </p>
          <details className={styles.details}>
            <summary>{chart.table}</summary>
            <LossTable curve={curve} />
          </details>
        </>
      )}
      <Disclosure summary={chart.helpTitle}>{chart.help}</Disclosure>
    </figure>
  );
}
