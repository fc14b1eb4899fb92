import { Button } from '../components/Button';
import { Progress } from '../components/Meter';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText, useFormat } from '../i18n/text';
import { ImportError } from './ImportError';
import styles from './Importing.module.css';
import { Panel } from './Panel';
import { ProblemList } from './ProblemList';
import { useCancel } from './useCancel';
import { useCurrentCatalogue } from './useCurrentCatalogue';
import { useImportActions, useImportState } from './useImports';

/** The meaning of every row is worked out; can be paused, here or by closing the page. */
export function EncodePanel() {
  const { encoding: words } = useAreaText(importingTexts);
  const { pause, resume } = useImportActions();
  const cancel = useCancel();
  const status = useImportState((state) => state.status);
  const error = useImportState((state) => state.error);
  const problems = useImportState((state) => state.problems);
  const record = useCurrentCatalogue();
  const name = record?.title ?? '';
  const paused = status === 'paused';
  const press = () => {
    if (!record) return;
    if (paused) void resume(record.id);
    else void pause();
  };
  return (
    <Panel title={<span className={styles.clamped}>{paused ? words.pausedTitle(name) : words.title(name)}</span>}>
      {error && <ImportError error={error} />}
      {paused ? <PausedWords /> : <RunningWords />}
      <div className={styles.actions}>
        <Button tone="primary" icon={paused ? 'play' : 'pause'} aria-disabled={status === 'pausing'} onClick={press}>
          {paused ? words.resume : status === 'pausing' ? words.pausing : words.pause}
        </Button>
        <Button icon="trash" onClick={cancel}>
          {words.drop}
        </Button>
      </div>
      {!paused && <p className={styles.hint}>{words.aside}</p>}
      <ProblemList problems={problems} />
    </Panel>
  );
}

function PausedWords() {
  const { encoding: words } = useAreaText(importingTexts);
  const format = useFormat();
  const record = useCurrentCatalogue();
  if (!record) return null;
  return (
    <>
      <Progress value={record.encodedRows} max={record.rowCount} label={words.progress} />
      <p>{words.paused(format.number(record.encodedRows), format.number(record.rowCount))}</p>
    </>
  );
}

function RunningWords() {
  const { encoding: words } = useAreaText(importingTexts);
  const format = useFormat();
  const progress = useImportState((state) => state.progress);
  const left = progress?.secondsLeft ?? null;
  return (
    <>
      <Progress value={progress?.done ?? 0} max={progress?.total ?? 0} label={words.progress} />
      <p className={styles.figure}>
        {progress === null || progress.kind === 'bytes'
          ? words.preparing
          : progress.kind === 'model'
            ? words.model(format.bytes(progress.done), format.bytes(progress.total))
            : progress.kind === 'index'
              ? words.index
              : words.rows(format.number(progress.done), format.number(progress.total))}
        {left !== null && ' '}
        {left !== null && <span className={styles.left}>{words.left(format.duration(Math.max(1, left) * 1000))}</span>}
      </p>
    </>
  );
}
