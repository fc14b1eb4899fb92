import type { ImportNotes } from '../../domain/catalogueImport';
import { Button, buttonClass } from '../components/Button';
import { Link } from '../components/Link';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText, useFormat } from '../i18n/text';
import { paths } from '../routing/paths';
import { useActions, useShopState } from '../shopContext';
import styles from './Importing.module.css';
import { Panel } from './Panel';
import { ProblemList } from './ProblemList';
import { useCurrentCatalogue } from './useCurrentCatalogue';
import { useImportActions, useImportState } from './useImports';

const counted = ['markup', 'withoutDescription', 'otherCategory', 'facetValuesDropped'] as const;

export function DonePanel() {
  const { done: words } = useAreaText(importingTexts);
  const format = useFormat();
  const { openPack } = useActions();
  const { startOver } = useImportActions();
  const notes = useImportState((state) => state.notes);
  const problems = useImportState((state) => state.problems);
  const record = useCurrentCatalogue();
  const open = useShopState((state) => state.packName);
  if (!record) return null;
  return (
    <Panel title={<span className={styles.clamped}>{words.title(record.title)}</span>}>
      <p>{words.body(format.number(record.rowCount))}</p>
      {notes && <Notes notes={notes} />}
      <div className={styles.actions}>
        <Link href={paths.home} className={buttonClass('primary')} onClick={() => record.id !== open && void openPack(record.id)}>
          {words.look}
        </Link>
        <Button onClick={startOver}>{words.another}</Button>
      </div>
      <ProblemList problems={problems} />
    </Panel>
  );
}

/** What was done to the rows that were taken, where anything was. */
function Notes({ notes }: { notes: ImportNotes }) {
  const {
    done: { notes: words },
  } = useAreaText(importingTexts);
  const format = useFormat();
  const sentences = [
    ...(notes.oneLanguage ? [words.oneLanguage[notes.oneLanguage]] : []),
    ...counted.flatMap((note) => (notes[note] > 0 ? [words[note](format.number(notes[note]))] : [])),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
