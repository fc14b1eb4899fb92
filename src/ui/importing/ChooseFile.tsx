import { useId, useState } from 'react';
import { Icon } from '../components/Icon';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText } from '../i18n/text';
import { EncodingSelect } from './EncodingSelect';
import { ImportError } from './ImportError';
import styles from './Importing.module.css';
import { Panel } from './Panel';
import { useImportActions, useImportState } from './useImports';

const accepted = '.csv,.tsv,.txt,.json,.jsonl,.ndjson,.gz,text/csv,application/json';

/** Another encoding may read what these could not. */
const mendedByEncoding: ReadonlySet<unknown> = new Set(['wrong-encoding', 'unknown-encoding', 'not-text', 'not-a-table']);

export function ChooseFile() {
  const { choose } = useAreaText(importingTexts);
  const { chooseFile } = useImportActions();
  const error = useImportState((state) => state.error);
  const file = useImportState((state) => state.file);
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const chosen = files?.[0];
    if (chosen) void chooseFile(chosen);
  };
  return (
    <Panel title={choose.title}>
      {error && <ImportError error={error} />}
      {error && file && mendedByEncoding.has(error.detail?.reason) && <EncodingSelect />}
      <label
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <Icon name="upload" size={28} />
        <span className={styles.dropWords}>{over ? choose.letGo : choose.drop}</span>
        <span className={styles.dropButton}>{choose.button}</span>
        <input
          type="file"
          accept={accepted}
          aria-label={choose.button}
          aria-describedby={id}
          className={styles.fileInput}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again once it is mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <div id={id} className={styles.hint}>
        <p>{choose.formats}</p>
        <p>{choose.help}</p>
      </div>
    </Panel>
  );
}
