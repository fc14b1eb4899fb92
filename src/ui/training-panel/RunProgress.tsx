import { labRunTexts } from '../i18n/areas/labRun';
import { useAreaText, useFormat } from '../i18n/text';
import { useShopState } from '../shopContext';
import styles from './Run.module.css';

/** Epochs as a row of bars: done, under way, to come; below it where the run stands. */
export function RunProgress() {
  const { progress } = useAreaText(labRunTexts);
  const format = useFormat();
  const { status, step, epochs } = useShopState((state) => state.training);
  const running = status === 'running' || status === 'paused';
  const last = epochs.at(-1);
  const planned = last?.epochs ?? null;
  if (!running && !last) return null;
  const number = (value: number) => format.number(value);
  const epoch = running ? (step?.epoch ?? epochs.length + 1) : epochs.length;
  const share = step && step.steps > 0 ? step.step / step.steps : 0;
  const words = running
    ? [
        progress.epoch(number(epoch), planned === null ? null : number(planned)),
        step && progress.step(number(step.step), number(step.steps)),
        step && progress.loss(format.number(step.loss, 3)),
      ]
    : [planned === epoch ? progress.finished(number(epoch)) : progress.stoppedEarly(number(epoch), number(planned ?? epoch))];
  return (
    <div className={styles.progress}>
      <div
        className={styles.epochs}
        role="progressbar"
        aria-label={progress.epochs}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={
          planned === null ? undefined : Math.round((100 * Math.min(planned, epochs.length + (running ? share : 0))) / planned)
        }
      >
        {Array.from({ length: planned ?? 8 }, (_, at) => {
          const filled = at < epochs.length ? 1 : running && at === epoch - 1 ? share : 0;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity.
            <span key={at} className={styles.epoch}>
              <span style={{ transform: `scaleX(${filled})` }} />
            </span>
          );
        })}
      </div>
      <p className={styles.progressWords}>
        {words
          .filter((word) => word !== null)
          .map((word) => (
            <span key={word}>{word}</span>
          ))}
      </p>
    </div>
  );
}
