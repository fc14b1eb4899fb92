import { Button } from '../components/Button';
import { Progress } from '../components/Meter';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText, useFormat } from '../i18n/text';
import styles from './Importing.module.css';
import { Panel } from './Panel';
import { useCancel } from './useCancel';
import { useImportState } from './useImports';

/** The file is read: to see what is in it, or to take its rows. */
export function ReadPanel() {
  const text = useAreaText(importingTexts);
  const format = useFormat();
  const cancel = useCancel();
  const inspecting = useImportState((state) => state.status === 'inspecting');
  const file = useImportState((state) => state.file);
  const progress = useImportState((state) => state.progress);
  const title = inspecting && file ? text.inspecting(file.name) : text.reading;
  return (
    <Panel title={<span className={styles.clamped}>{title}</span>}>
      <Progress value={progress?.done ?? 0} max={progress?.total ?? 0} label={text.encoding.progress} />
      {progress && (
        <p className={styles.hint}>
          {format.bytes(progress.done)} / {format.bytes(progress.total)}
        </p>
      )}
      <div className={styles.actions}>
        <Button onClick={cancel}>{text.cancel}</Button>
      </div>
    </Panel>
  );
}
