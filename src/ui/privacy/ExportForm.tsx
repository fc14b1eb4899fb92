import { type FormEvent, useId, useState } from 'react';
import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { dayStamp, downloadBlob } from '../components/downloadBlob';
import { useAnnounce } from '../components/LiveRegion';
import { profileFileTexts } from '../i18n/areas/profileFile';
import { useAreaText, useFormat, useText } from '../i18n/text';
import { useActions } from '../shopContext';
import { PassphraseField } from './PassphraseField';
import styles from './ProfileFile.module.css';
import { passphraseStrength } from './passphraseStrength';

type Outcome = { readonly state: 'done'; readonly name: string; readonly bytes: number } | { readonly state: 'failed' };

export function ExportForm() {
  const text = useText();
  const { exporting: words } = useAreaText(profileFileTexts);
  const format = useFormat();
  const announce = useAnnounce();
  const { exportProfile } = useActions();
  const hint = useId();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [visible, setVisible] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const strength = passphraseStrength(passphrase);
  const mismatch = repeated !== passphrase;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || strength === 'short' || mismatch) return;
    setBusy(true);
    setOutcome(null);
    try {
      const blob = await exportProfile(passphrase);
      const name = `nearshelf-${dayStamp(Date.now())}.nshelf`;
      downloadBlob(blob, name);
      setOutcome({ state: 'done', name, bytes: blob.size });
      announce(words.done(name, format.bytes(blob.size)));
      setPassphrase('');
      setRepeated('');
      setTried(false);
    } catch {
      // Only a browser without encryption (a page over plain http) comes here.
      setOutcome({ state: 'failed' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} aria-labelledby={`${hint}-title`} noValidate>
      <h3 id={`${hint}-title`}>{words.title}</h3>
      <p id={hint} className={styles.hint}>
        {words.hint}
      </p>
      <PassphraseField
        label={words.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        visible={visible}
        autoComplete="new-password"
        error={tried && strength === 'short' ? words.strength.short : null}
        describedBy={hint}
      />
      {passphrase !== '' && (
        <p className={styles.strength} data-strength={strength}>
          <span className={styles.steps} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span>
            <span className="visually-hidden">{words.strengthLabel}: </span>
            {words.strength[strength]}
          </span>
        </p>
      )}
      <PassphraseField
        label={words.repeat}
        value={repeated}
        onChange={setRepeated}
        visible={visible}
        autoComplete="new-password"
        error={mismatch && (tried || repeated.length >= passphrase.length) && repeated !== '' ? words.mismatch : null}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={visible} onChange={(event) => setVisible(event.currentTarget.checked)} />
        {words.show}
      </label>
      <p className={styles.hint}>{words.noWayBack}</p>
      <Button type="submit" tone="primary" icon="download" aria-disabled={busy}>
        {busy ? words.busy : words.submit}
      </Button>
      {outcome?.state === 'done' && (
        <Banner tone="good" title={words.done(outcome.name, format.bytes(outcome.bytes))}>
          <p>{words.doneMore}</p>
        </Banner>
      )}
      {outcome?.state === 'failed' && (
        <Banner tone="bad" live>
          <p>{text.error.unexpected}</p>
        </Banner>
      )}
    </form>
  );
}
