import { useState } from 'react';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { labRunTexts } from '../i18n/areas/labRun';
import { useAreaText, useText } from '../i18n/text';
import { useActions } from '../shopContext';
import styles from './Run.module.css';

export function ResetDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const { reset } = useAreaText(labRunTexts);
  const { resetTraining } = useActions();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      open
      onClose={onClose}
      title={reset.title}
      actions={
        <>
          <Button disabled={busy} onClick={onClose}>
            {text.common.cancel}
          </Button>
          <Button
            tone="danger"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void resetTraining().then(onClose);
            }}
          >
            {reset.yes}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>{reset.body}</p>
        <p>{reset.keeps}</p>
      </div>
    </Dialog>
  );
}
