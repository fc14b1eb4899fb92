import { type FormEvent, useId, useRef, useState } from 'react';
import type { AppErrorShape } from '../../domain/appError';
import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { ErrorText } from '../components/ErrorText';
import { profileFileTexts } from '../i18n/areas/profileFile';
import { useAreaText, useFormat } from '../i18n/text';
import { useActions, useShopState } from '../shopContext';
import { PassphraseField } from './PassphraseField';
import styles from './ProfileFile.module.css';

export function ImportForm() {
  const { importing: words } = useAreaText(profileFileTexts);
  const format = useFormat();
  const { importProfile } = useActions();
  const giftMode = useShopState((state) => state.giftMode);
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly imported: number } | AppErrorShape | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || !file || passphrase === '') return;
    setBusy(true);
    setOutcome(null);
    const result = await importProfile(file, passphrase);
    setBusy(false);
    setOutcome(result);
    if ('code' in result) return;
    setTried(false);
    setPassphrase('');
    setFile(null);
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} aria-labelledby={`${id}-title`} noValidate>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p className={styles.hint}>{words.body}</p>
      {giftMode && (
        <Banner tone="warn" icon="gift">
          <p>{words.gift}</p>
        </Banner>
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <div className={styles.chooser}>
          <input
            ref={chooser}
            id={`${id}-file`}
            type="file"
            accept=".nshelf,application/octet-stream"
            className={styles.fileInput}
            aria-describedby={tried && !file ? `${id}-file-error` : undefined}
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0] ?? null);
              setOutcome(null);
            }}
          />
          <span className={styles.fileButton} aria-hidden="true">
            {words.choose}
          </span>
          <span className={styles.fileName} aria-hidden="true">
            {file ? `${file.name} · ${format.bytes(file.size)}` : words.noFile}
          </span>
        </div>
        {tried && !file && (
          <p id={`${id}-file-error`} className={styles.error}>
            {words.needFile}
          </p>
        )}
      </div>
      <PassphraseField
        label={words.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        visible={false}
        autoComplete="current-password"
        error={tried && passphrase === '' ? words.needPassphrase : null}
      />
      <Button type="submit" icon="upload" aria-disabled={busy}>
        {busy ? words.busy : words.submit}
      </Button>
      <div role="status">
        {outcome && 'code' in outcome && (
          <Banner tone="bad" title={words.failed}>
            <ErrorText error={outcome} />
          </Banner>
        )}
        {outcome && 'imported' in outcome && (
          <Banner tone={outcome.imported > 0 ? 'good' : 'warn'}>
            <p>{outcome.imported > 0 ? words.done(format.number(outcome.imported)) : words.doneListsOnly}</p>
          </Banner>
        )}
      </div>
    </form>
  );
}
