import { Button } from '../../components/Button';
import { Progress } from '../../components/Meter';
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
  if (encoder.status === 'loading' && encoder.totalBytes > 0 && encoder.loadedBytes < encoder.totalBytes)
    return (
      <div className={styles.loading} data-phase="loading">
        <p>{search.phase.loadingModel(format.bytes(encoder.loadedBytes), format.bytes(encoder.totalBytes))}</p>
        <Progress value={encoder.loadedBytes} max={encoder.totalBytes} label={search.phase.downloadLabel} />
      </div>
    );
  if (encoder.status === 'loading')
    return (
      <p className={styles.phase} data-phase="loading">
        {search.phase.startingModel}
      </p>
    );
  return (
    <p className={styles.phase} data-phase="lexical">
      {status === 'lexical' && encoder.status === 'ready' ? search.phase.improving : `${search.phase.words} · ${took}`}
    </p>
  );
}
