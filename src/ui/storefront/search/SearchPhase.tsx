import { Button } from '../../components/Button';
import { Progress } from '../../components/Meter';
import { useWaited } from '../../components/useWaited';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText, useFormat, useText } from '../../i18n/text';
import { useActions, useShopState } from '../../shopContext';
import styles from './SearchPhase.module.css';

/** How the results were found so far, and what is still to come. */
export function SearchPhase() {
  const text = useText();
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const { retryEncoder } = useActions();
  const { status, answer, query } = useShopState((state) => state.search);
  const encoder = useShopState((state) => state.encoder);
  if (!answer || query === '' || answer.id) return null;
  const took = search.phase.took(format.duration(answer.elapsedMs));
  if (answer.phase === 'hybrid')
    return (
      <p className={styles.phase} data-phase="hybrid">
        {search.phase.meaning} · {took}
      </p>
    );
  if (encoder.status === 'failed')
    return (
      <p className={styles.phase} data-phase="lexical">
        {search.phase.failed}
        <Button size="small" tone="quiet" icon="refresh" onClick={() => void retryEncoder()}>
          {text.banner.retry}
        </Button>
      </p>
    );
  if (encoder.status === 'loading') return <LoadingModel />;
  return (
    <p className={styles.phase} data-phase="lexical">
      {status === 'lexical' && encoder.status === 'ready' ? search.phase.improving : `${search.phase.words} · ${took}`}
    </p>
  );
}

/** A model that is on the device already is there before a progress bar could be read. */
const barAfterMs = 400;

function LoadingModel() {
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const { loadedBytes, totalBytes } = useShopState((state) => state.encoder);
  const slow = useWaited(barAfterMs);
  if (!slow || totalBytes === 0 || loadedBytes >= totalBytes)
    return (
      <p className={styles.phase} data-phase="loading">
        {search.phase.startingModel}
      </p>
    );
  return (
    <div className={styles.loading} data-phase="loading">
      <p>{search.phase.loadingModel(format.bytes(loadedBytes), format.bytes(totalBytes))}</p>
      <Progress value={loadedBytes} max={totalBytes} label={search.phase.downloadLabel} />
    </div>
  );
}
