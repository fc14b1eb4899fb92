import { useState } from 'react';
import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { dayStamp, downloadBlob } from '../components/downloadBlob';
import { labDataTexts } from '../i18n/areas/labData';
import { useAreaText, useFormat } from '../i18n/text';
import { useActions } from '../shopContext';
import styles from './Report.module.css';

export function ReportSection() {
  const { report: words } = useAreaText(labDataTexts);
  const format = useFormat();
  const { labReport } = useActions();
  const [done, setDone] = useState<{ readonly name: string; readonly bytes: number } | null>(null);
  const download = async () => {
    const blob = await labReport();
    const name = `nearshelf-lab-${dayStamp(Date.now())}.json`;
    downloadBlob(blob, name);
    setDone({ name, bytes: blob.size });
  };
  return (
    <div className={styles.report}>
      <p>{words.intro}</p>
      <ul className={styles.contents}>
        {words.contents.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>{words.left}</p>
      <p>{words.warning}</p>
      <Button icon="download" onClick={() => void download()}>
        {words.button}
      </Button>
      <div role="status">{done && <Banner tone="good" title={words.done(done.name, format.bytes(done.bytes))} />}</div>
    </div>
  );
}
